#include "app/deployments/colourfield.h"

#include "app/widgets/button.h"
#include "app/widgets/formrow.h"
#include "app/widgets/painters.h"
#include "app/widgets/plaintip.h"

#include <QColorDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

QColor paint(const Colour &colour)
{
    return QColor(colour.red, colour.green, colour.blue);
}

/// The colour that the field holds, as a button to choose another one.
class SwatchButton final : public QAbstractButton
{
public:
    explicit SwatchButton(const QString &name)
    {
        setAccessibleName(name);
        setToolTip(plainTip(name));
        setFocusPolicy(Qt::StrongFocus);
        setFixedSize(px(32), px(32));
        setCursor(Qt::PointingHandCursor);
    }
    void setColour(const QColor &colour)
    {
        m_colour = colour;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Colours &colours = coloursFor(palette());
        paintBox(painter, rect(), px(6), m_colour.isValid() ? m_colour : colours.field,
                 colours.borderStrong);
    }

private:
    QColor m_colour;
};

} // namespace

ColourField::ColourField(const QString &name, const QString &hint, QWidget *parent)
    : QWidget(parent),
      m_edit(new QLineEdit)
{
    m_edit->setMaxLength(7);
    auto *swatch = new SwatchButton(tr("Choose: %1").arg(name));
    m_swatch = swatch;
    auto *field = new QWidget;
    auto *line = new QHBoxLayout(field);
    line->setContentsMargins({});
    line->setSpacing(px(8));
    line->addWidget(swatch);
    line->addWidget(m_edit, 1);
    m_edit->setAccessibleName(name);
    m_row = new FormRow(name, field, hint);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_row);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        validate();
        Q_EMIT edited();
    });
    connect(swatch, &QAbstractButton::clicked, this, &ColourField::choose);
}

void ColourField::setColour(const QString &text)
{
    if (m_edit->text() != text)
        m_edit->setText(text);
    validate();
}

QString ColourField::colour() const
{
    return m_edit->text().trimmed().toLower();
}

void ColourField::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

bool ColourField::hasError() const
{
    return m_row->hasError();
}

void ColourField::validate()
{
    const auto parsed = Colour::parse(colour());
    m_row->setError(parsed || colour().isEmpty() ? QString() : tr("A colour looks like #0b4f6c."));
    static_cast<SwatchButton *>(m_swatch)->setColour(parsed ? paint(*parsed) : QColor());
}

void ColourField::choose()
{
    const auto now = Colour::parse(colour());
    auto *dialog = new QColorDialog(now ? paint(*now) : QColor(0x0b, 0x4f, 0x6c), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &chosen) {
        setColour(chosen.name());
        Q_EMIT edited();
    });
    dialog->open();
}

Swatches::Swatches(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void Swatches::setPairs(const QList<BrandPair> &pairs)
{
    m_pairs = pairs;
    QStringList words;
    for (const BrandPair &pair : pairs)
        words.append(tr("%1: asked %2, used %3")
                         .arg(pair.part, pair.asked.toString(), pair.used.toString()));
    setAccessibleName(words.join(u"; "_s));
    updateGeometry();
    update();
}

QSize Swatches::sizeHint() const
{
    return {px(320), px(52) * int(m_pairs.size())};
}

void Swatches::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    int top = 0;
    for (const BrandPair &pair : std::as_const(m_pairs)) {
        const QRect row(0, top, width(), px(44));
        paintText(painter, QRect(0, top, px(110), row.height()), pair.part, TextStyle::Body,
                  colours.textSecondary);
        int left = px(118);
        const std::pair<QString, Colour> two[] = {{tr("Asked"), pair.asked},
                                                  {tr("Used"), pair.used}};
        for (const auto &[word, colour] : two) {
            paintBox(painter, QRect(left, top + px(4), px(36), px(36)), px(7), paint(colour),
                     colours.border);
            paintText(painter, QRect(left + px(46), top + px(4), px(100), px(18)), word,
                      TextStyle::Small, colours.textMuted);
            paintText(painter, QRect(left + px(46), top + px(21), px(100), px(18)),
                      colour.toString(), TextStyle::Small, colours.text);
            left += px(150);
        }
        top += px(52);
    }
}

} // namespace vestibule
