#include "app/labels/printers/calibrationform.h"

#include "app/labels/printers/calibrationdrawing.h"
#include "app/widgets/choicebar.h"
#include "app/widgets/formrow.h"
#include "app/widgets/plainlabel.h"

#include <QDoubleSpinBox>
#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr double percent = 100;
/// Less than paper and rulers tell.
constexpr double hardlyMillimetres = 0.05;
constexpr double hardlyPercent = 0.05;
constexpr double hardlyDegrees = 0.02;

} // namespace

CalibrationForm::CalibrationForm(const QSizeF &page, QWidget *parent)
    : QWidget(parent),
      m_page(page),
      m_kind(new SegmentedControl({tr("Measured"), tr("Numbers")})),
      m_stack(new QStackedWidget),
      m_drawing(new CalibrationDrawing(page)),
      m_crosses(),
      m_meaning(new PlainLabel({}, TextStyle::Body, TextInk::Primary, PlainLabel::Wrap::Yes))
{
    m_kind->setObjectName(u"calibrationKind"_s);
    m_meaning->setObjectName(u"calibrationMeaning"_s);
    m_stack->addWidget(makeMeasuring());
    m_stack->addWidget(makeNumbers());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(px(12));
    column->addWidget(m_kind, 0, Qt::AlignLeft);
    column->addWidget(m_stack);
    column->addWidget(m_meaning);
    connect(m_kind, &ChoiceBar::currentChanged, this, [this](int index) {
        if (const auto measuredOne = profileFrom(measured(), m_page); measuredOne && index == 1)
            setNumbers(*measuredOne);
        m_stack->setCurrentIndex(index);
        showMeaning();
    });
    setNumbers({});
}

QDoubleSpinBox *CalibrationForm::number(const QString &name, double from, double to, double step,
                                        int decimals, const QString &unit)
{
    auto *box = new QDoubleSpinBox;
    box->setObjectName(name);
    box->setDecimals(decimals);
    box->setRange(from, to);
    box->setSingleStep(step);
    box->setSuffix(unit);
    connect(box, &QDoubleSpinBox::valueChanged, this, &CalibrationForm::showMeaning);
    return box;
}

QWidget *CalibrationForm::makeMeasuring()
{
    auto *whole = new QWidget;
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(px(12));
    grid->setVerticalSpacing(px(8));
    const std::array<QString, 3> letters{u"A"_s, u"B"_s, u"C"_s};
    const double most = std::max(m_page.width(), m_page.height()) + mostProfileOffset;
    for (size_t i = 0; i < letters.size(); ++i) {
        m_crosses[2 * i] = number(QString(u"cross"_s + letters[i] + u"Left"_s), 0, most, 0.1, 1,
                                  tr(" mm"));
        m_crosses[2 * i + 1] = number(QString(u"cross"_s + letters[i] + u"Top"_s), 0, most, 0.1, 1,
                                      tr(" mm"));
        const int row = int(i);
        grid->addWidget(new FormRow(tr("%1 from the left edge").arg(letters[i]), m_crosses[2 * i]),
                        row, 0);
        grid->addWidget(
            new FormRow(tr("%1 from the upper edge").arg(letters[i]), m_crosses[2 * i + 1]), row,
            1);
        m_crosses[2 * i]->installEventFilter(this);
        m_crosses[2 * i + 1]->installEventFilter(this);
    }
    grid->setRowStretch(3, 1);
    const MeasuredCrosses is = expectedCrosses(m_page);
    const std::array<double, 6> values{is.topLeft.x(),  is.topLeft.y(),    is.topRight.x(),
                                       is.topRight.y(), is.bottomLeft.x(), is.bottomLeft.y()};
    for (size_t i = 0; i < values.size(); ++i)
        m_crosses[i]->setValue(values[i]);
    auto *line = new QHBoxLayout(whole);
    line->setContentsMargins({});
    line->setSpacing(px(20));
    line->addWidget(m_drawing, 0, Qt::AlignTop);
    line->addLayout(grid, 1);
    return whole;
}

QWidget *CalibrationForm::makeNumbers()
{
    m_right = number(u"profileRight"_s, -mostProfileOffset, mostProfileOffset, 0.1, 2, tr(" mm"));
    m_down = number(u"profileDown"_s, -mostProfileOffset, mostProfileOffset, 0.1, 2, tr(" mm"));
    const double most = mostProfileScale * percent;
    m_wide = number(u"profileWide"_s, percent - most, percent + most, 0.1, 2, tr(" %"));
    m_high = number(u"profileHigh"_s, percent - most, percent + most, 0.1, 2, tr(" %"));
    m_turn = number(u"profileTurn"_s, -mostProfileRotation, mostProfileRotation, 0.1, 2, tr("°"));
    auto *whole = new QWidget;
    auto *grid = new QGridLayout(whole);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(px(12));
    grid->setVerticalSpacing(px(8));
    grid->addWidget(new FormRow(tr("Further right"), m_right, tr("Negative: further left")), 0, 0);
    grid->addWidget(new FormRow(tr("Further down"), m_down, tr("Negative: further up")), 0, 1);
    grid->addWidget(new FormRow(tr("Distances across"), m_wide), 1, 0);
    grid->addWidget(new FormRow(tr("Distances down"), m_high), 1, 1);
    grid->addWidget(new FormRow(tr("Turned clockwise"), m_turn, tr("About the middle of the page")),
                    2, 0);
    grid->setRowStretch(3, 1);
    return whole;
}

bool CalibrationForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        const auto found = std::find(m_crosses.begin(), m_crosses.end(), watched);
        m_drawing->setCross(int(found - m_crosses.begin()) / 2);
    }
    return QWidget::eventFilter(watched, event);
}

void CalibrationForm::showKnown(const PrinterProfile &profile)
{
    m_kind->setCurrentIndex(1);
    setNumbers(profile);
}

void CalibrationForm::setNumbers(const PrinterProfile &profile)
{
    m_right->setValue(profile.offset.x());
    m_down->setValue(profile.offset.y());
    m_wide->setValue(profile.scaleX * percent);
    m_high->setValue(profile.scaleY * percent);
    m_turn->setValue(profile.rotation);
    showMeaning();
}

MeasuredCrosses CalibrationForm::measured() const
{
    const auto point = [this](size_t i) {
        return QPointF(m_crosses[2 * i]->value(), m_crosses[2 * i + 1]->value());
    };
    return {point(0), point(1), point(2)};
}

Result<PrinterProfile> CalibrationForm::profile() const
{
    if (m_kind->currentIndex() == 0)
        return profileFrom(measured(), m_page);
    return PrinterProfile{{m_right->value(), m_down->value()},
                          m_wide->value() / percent,
                          m_high->value() / percent,
                          m_turn->value()};
}

void CalibrationForm::showMeaning()
{
    if (!m_turn) // still being built
        return;
    const auto known = profile();
    m_meaning->setInk(known ? TextInk::Secondary : TextInk::Danger);
    m_meaning->setText(known ? profileSentence(*known)
                             : tr("That is too far off. See whether the page lay straight, whether "
                                  "it was printed at 100 %, and which cross is which."));
    Q_EMIT changed();
}

QString profileSentence(const PrinterProfile &profile)
{
    const QLocale locale;
    const auto amount = [&locale](double value, int decimals) {
        return locale.toString(std::abs(value), 'f', decimals);
    };
    QStringList parts;
    const auto add = [&](double value, double hardly, const QString &more, const QString &less,
                         int decimals) {
        if (std::abs(value) >= hardly)
            parts.append((value > 0 ? more : less).arg(amount(value, decimals)));
    };
    add(profile.offset.x(), hardlyMillimetres, CalibrationForm::tr("%1 mm further right"),
        CalibrationForm::tr("%1 mm further left"), 1);
    add(profile.offset.y(), hardlyMillimetres, CalibrationForm::tr("%1 mm further down"),
        CalibrationForm::tr("%1 mm further up"), 1);
    add((profile.scaleX - 1) * percent, hardlyPercent, CalibrationForm::tr("%1 % wider"),
        CalibrationForm::tr("%1 % narrower"), 2);
    add((profile.scaleY - 1) * percent, hardlyPercent, CalibrationForm::tr("%1 % taller"),
        CalibrationForm::tr("%1 % less tall"), 2);
    add(profile.rotation, hardlyDegrees, CalibrationForm::tr("turned by %1° clockwise"),
        CalibrationForm::tr("turned by %1° to the left"), 2);
    if (parts.isEmpty())
        return CalibrationForm::tr("This printer hits its labels: nothing is moved.");
    return CalibrationForm::tr("From now on everything is printed: %1.").arg(parts.join(u", "_s));
}

} // namespace vestibule
