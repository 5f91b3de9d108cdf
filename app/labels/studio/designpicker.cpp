#include "app/labels/studio/designpicker.h"

#include "app/labels/studio/labelpreviews.h"
#include "app/labels/studio/verdictwords.h"
#include "app/printing/printing.h"
#include "app/widgets/painters.h"
#include "app/widgets/plaintip.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QGridLayout>
#include <QPainter>

#include <algorithm>
#include <memory>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int tilesInRow = 3;
/// Drawn for a display of twice the usual resolution.
constexpr double thumbDots = 160;

/// A design: a little label above its name.
class DesignTile : public QAbstractButton
{
public:
    explicit DesignTile(const QString &name)
    {
        setText(name);
        setAccessibleName(name);
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }
    void setPicture(const QImage &picture)
    {
        m_picture = picture;
        update();
    }
    QSize sizeHint() const override { return {px(80), px(66)}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.setOpacity(isEnabled() ? 1 : 0.45);
        const Colours &now = coloursFor(palette());
        const QRect frame(1, 1, width() - 2, px(46) - 2);
        paintBox(painter, frame, 6, now.paper,
                 isChecked() || underMouse() ? now.accent : now.border);
        if (isChecked())
            paintBox(painter, frame.adjusted(1, 1, -1, -1), 5, {}, now.accent);
        const QRect inner = frame.adjusted(px(4), px(4), -px(4), -px(4));
        const QSize size = m_picture.size().scaled(inner.size(), Qt::KeepAspectRatio);
        QRect place(QPoint(), size);
        place.moveCenter(inner.center());
        if (!m_picture.isNull())
            painter.drawImage(place, m_picture);
        paintText(painter, QRect(0, px(48), width(), px(18)), text(),
                  isChecked() ? TextStyle::Chip : TextStyle::Caption,
                  isChecked() ? now.text : now.textSecondary, Qt::AlignCenter);
    }

private:
    QImage m_picture;
};

} // namespace

DesignPicker::DesignPicker(QWidget *parent)
    : QWidget(parent),
      m_current(standardDesign().id),
      m_grid(new QGridLayout(this)),
      m_group(new QButtonGroup(this))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(px(10));
    m_grid->setVerticalSpacing(px(8));
    for (int column = 0; column < tilesInRow; ++column)
        m_grid->setColumnStretch(column, 1);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        m_current = m_designs.at(size_t(id)).id;
        Q_EMIT designChosen();
    });
}

void DesignPicker::setDesigns(std::vector<LabelDesign> designs)
{
    if (designs == m_designs)
        return;
    m_designs = std::move(designs);
    const QList<QAbstractButton *> old = m_group->buttons();
    for (QAbstractButton *tile : old) {
        m_group->removeButton(tile);
        delete tile;
    }
    int index = 0;
    for (const LabelDesign &design : m_designs) {
        auto *tile = new DesignTile(verdictwords::designName(design));
        tile->setObjectName(u"design-"_s + design.id);
        tile->setChecked(design.id == m_current);
        m_group->addButton(tile, index);
        m_grid->addWidget(tile, index / tilesInRow, index % tilesInRow);
        ++index;
    }
    if (!m_stock.page.isEmpty())
        drawPictures();
}

void DesignPicker::choose(const QString &id)
{
    for (size_t index = 0; index < m_designs.size(); ++index) {
        if (m_designs[index].id != id)
            continue;
        m_current = id;
        m_group->button(int(index))->setChecked(true);
    }
}

void DesignPicker::setStock(const LabelStock &stock)
{
    if (stock == m_stock)
        return;
    m_stock = stock;
    drawPictures();
}

LabelDesign DesignPicker::current() const
{
    const auto found = std::find_if(
        m_designs.begin(), m_designs.end(),
        [this](const LabelDesign &design) { return design.id == m_current; });
    return found == m_designs.end() ? standardDesign() : *found;
}

void DesignPicker::drawPictures()
{
    struct Picture {
        QImage image;
        LabelVerdict verdict;
    };
    const int round = ++m_round;
    auto pictures = std::make_shared<std::vector<Picture>>();
    printing::run(
        this,
        [designs = m_designs, stock = m_stock, content = sampleContent(), pictures]() -> Result<> {
            constexpr int dpi = 300;
            for (const LabelDesign &design : designs) {
                auto painter = LabelPainter::create(design, stock.label, stock.printable(), dpi);
                const auto label = painter ? painter->draw(content)
                                           : Result<DrawnLabel>(tl::unexpected(painter.error()));
                if (label)
                    pictures->push_back(
                        {pictureOf(label->drawing, thumbDots / stock.label.width()), {}});
                else
                    pictures->push_back({{}, verdictOf(label.error())});
            }
            return {};
        },
        [this, round, pictures](const Result<> &) {
            if (round != m_round)
                return;
            for (int id = 0; id < int(pictures->size()); ++id) {
                const Picture &picture = pictures->at(size_t(id));
                auto *tile = static_cast<DesignTile *>(m_group->button(id));
                tile->setPicture(picture.image);
                tile->setEnabled(!picture.image.isNull() || tile->isChecked());
                tile->setToolTip(plainTip(picture.image.isNull()
                                              ? verdictwords::sentence({}, picture.verdict)
                                              : tile->text()));
            }
        });
}

} // namespace vestibule
