#include "app/labels/stocks/stockform.h"

#include "app/labels/stocks/lengthbox.h"
#include "app/labels/stocks/stockwords.h"
#include "app/widgets/button.h"
#include "app/widgets/choicebar.h"
#include "app/widgets/combobox.h"
#include "app/widgets/formrow.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/switch.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <array>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int mostLabels = 1000;
constexpr std::array<QSizeF, 2> knownPages = {QSizeF(210, 297), QSizeF(215.9, 279.4)};

LengthBox *lengthBox(const QString &objectName, const QString &name)
{
    auto *box = new LengthBox;
    box->setObjectName(objectName);
    box->setAccessibleName(name);
    return box;
}

QSpinBox *countBox(const QString &objectName)
{
    auto *box = new QSpinBox;
    box->setObjectName(objectName);
    box->setRange(1, mostLabels);
    return box;
}

bool hasPage(LabelStock::Kind kind)
{
    return kind == LabelStock::Kind::Sheet || kind == LabelStock::Kind::Plain;
}

} // namespace

StockForm::StockForm(QWidget *parent)
    : QWidget(parent),
      m_unit(new SegmentedControl({tr("mm"), tr("inch")})),
      m_maker(new QLineEdit),
      m_part(new QLineEdit),
      m_nameRow(new FormRow(tr("Number on the pack, or a name"), m_part)),
      m_kind(new ComboBox(tr("Kind"))),
      m_pageKind(new ComboBox(tr("Page"))),
      m_columns(countBox(u"stockColumns"_s)),
      m_rows(countBox(u"stockRows"_s)),
      m_pageWidth(lengthBox(u"stockPageWidth"_s, tr("Width of the page"))),
      m_pageHeight(lengthBox(u"stockPageHeight"_s, tr("Height of the page"))),
      m_labelWidth(lengthBox(u"stockLabelWidth"_s, tr("Width of a label"))),
      m_labelHeight(lengthBox(u"stockLabelHeight"_s, tr("Height of a label"))),
      m_firstX(lengthBox(u"stockFirstX"_s, tr("First label from the left edge"))),
      m_firstY(lengthBox(u"stockFirstY"_s, tr("First label from the upper edge"))),
      m_pitchX(lengthBox(u"stockPitchX"_s, tr("From one column to the next"))),
      m_pitchY(lengthBox(u"stockPitchY"_s, tr("From one row to the next"))),
      m_corner(lengthBox(u"stockCorner"_s, tr("Radius of the corners"))),
      m_pageFields(new QWidget),
      m_material(new ComboBox(tr("Material"))),
      m_outdoor(new CheckBox(tr("Made for outdoors")))
{
    m_lengths = {m_pageWidth, m_pageHeight, m_labelWidth, m_labelHeight, m_firstX,
                 m_firstY,    m_pitchX,     m_pitchY,     m_corner};
    build();
    connectParts();
}

QWidget *StockForm::pair(LengthBox *first, LengthBox *second) const
{
    auto *both = new QWidget;
    auto *line = new QHBoxLayout(both);
    line->setContentsMargins({});
    line->setSpacing(px(6));
    line->addWidget(first, 1);
    line->addWidget(new PlainLabel(u"×"_s, TextStyle::Body, TextInk::Muted));
    line->addWidget(second, 1);
    return both;
}

void StockForm::build()
{
    m_unit->setObjectName(u"stockUnit"_s);
    m_maker->setObjectName(u"stockMaker"_s);
    m_maker->setMaxLength(40);
    m_part->setObjectName(u"stockPart"_s);
    m_part->setMaxLength(40);
    m_kind->setObjectName(u"stockKind"_s);
    m_kind->addItems(stockwords::kindNames());
    m_pageKind->setObjectName(u"stockPage"_s);
    m_pageKind->addItems({tr("A4"), tr("US Letter"), tr("Another size")});
    m_material->setObjectName(u"stockMaterial"_s);
    m_material->addItems(stockwords::materialNames());
    m_outdoor->setObjectName(u"stockOutdoor"_s);
    auto *middle = new Button(tr("Centre the labels on the page"), Button::Kind::Link);
    middle->setObjectName(u"stockCentre"_s);
    middle->setFlush(Qt::LeftEdge);
    connect(middle, &Button::clicked, this, &StockForm::centre);

    auto *counts = new QHBoxLayout;
    counts->setSpacing(px(12));
    counts->addWidget(new FormRow(tr("Columns"), m_columns), 1);
    counts->addWidget(new FormRow(tr("Rows"), m_rows), 1);
    auto *page = new QVBoxLayout(m_pageFields);
    page->setContentsMargins({});
    page->setSpacing(px(10));
    page->addWidget(new FormRow(tr("Page"), m_pageKind));
    page->addWidget(pair(m_pageWidth, m_pageHeight));
    page->addLayout(counts);
    page->addWidget(
        new FormRow(tr("First label from the left and upper edge"), pair(m_firstX, m_firstY)));
    page->addWidget(middle, 0, Qt::AlignLeft);
    page->addWidget(
        new FormRow(tr("Pitch: from label to label, across and down"), pair(m_pitchX, m_pitchY)));

    auto *names = new QHBoxLayout;
    names->setSpacing(px(12));
    names->addWidget(new FormRow(tr("Maker"), m_maker), 1);
    names->addWidget(m_nameRow, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(px(10));
    column->addLayout(names);
    column->addWidget(new FormRow(tr("Kind"), m_kind));
    column->addWidget(m_unit, 0, Qt::AlignLeft);
    column->addWidget(
        new FormRow(tr("Label, width and height"), pair(m_labelWidth, m_labelHeight)));
    column->addWidget(m_pageFields);
    column->addWidget(new FormRow(tr("Radius of the corners"), m_corner));
    column->addWidget(new FormRow(tr("Material"), m_material));
    column->addWidget(m_outdoor);
}

void StockForm::connectParts()
{
    connect(m_unit, &ChoiceBar::currentChanged, this, [this](int index) { setInch(index == 1); });
    connect(m_maker, &QLineEdit::textEdited, this, &StockForm::take);
    connect(m_part, &QLineEdit::textEdited, this, &StockForm::take);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &StockForm::take);
    connect(m_pageKind, &QComboBox::currentIndexChanged, this, &StockForm::takePage);
    connect(m_columns, &QSpinBox::valueChanged, this, &StockForm::take);
    connect(m_rows, &QSpinBox::valueChanged, this, &StockForm::take);
    for (LengthBox *box : m_lengths)
        connect(box, &LengthBox::edited, this, &StockForm::take);
    connect(m_material, &QComboBox::currentIndexChanged, this, &StockForm::take);
    connect(m_outdoor, &QAbstractButton::toggled, this, &StockForm::take);
}

bool StockForm::isInch() const
{
    return m_unit->currentIndex() == 1;
}

void StockForm::setInch(bool isInch)
{
    for (LengthBox *box : m_lengths)
        box->setInch(isInch);
    Q_EMIT unitChanged(isInch);
}

void StockForm::show(const LabelStock &stock)
{
    m_stock = stock;
    const QSignalBlocker quiet(this);
    const QSignalBlocker quietKind(m_kind);
    const QSignalBlocker quietColumns(m_columns);
    const QSignalBlocker quietRows(m_rows);
    const QSignalBlocker quietMaterial(m_material);
    const QSignalBlocker quietOutdoor(m_outdoor);
    if (m_maker->text() != stock.maker)
        m_maker->setText(stock.maker);
    if (m_part->text() != stock.part)
        m_part->setText(stock.part);
    m_kind->setCurrentIndex(int(stock.kind));
    m_columns->setValue(stock.columns);
    m_rows->setValue(stock.rows);
    const std::array<double, 9> lengths = {
        stock.page.width(),   stock.page.height(),  stock.label.width(),
        stock.label.height(), stock.first.x(),      stock.first.y(),
        stock.pitch.width(),  stock.pitch.height(), stock.cornerRadius};
    for (size_t i = 0; i < lengths.size(); ++i)
        m_lengths[i]->setMillimetres(lengths[i]);
    m_material->setCurrentIndex(int(stock.material));
    m_outdoor->setChecked(stock.isForOutdoors);
    showKind();
}

void StockForm::showKind()
{
    const QSignalBlocker quiet(m_pageKind);
    m_pageKind->setCurrentIndex(m_stock.page == knownPages[0]       ? 0
                                    : m_stock.page == knownPages[1] ? 1
                                                                    : 2);
    m_pageFields->setVisible(hasPage(m_stock.kind));
}

void StockForm::take()
{
    m_stock.maker = m_maker->text();
    m_stock.part = m_part->text();
    m_stock.kind = static_cast<LabelStock::Kind>(m_kind->currentIndex());
    m_stock.label = {m_labelWidth->millimetres(), m_labelHeight->millimetres()};
    m_stock.cornerRadius = m_corner->millimetres();
    m_stock.material = static_cast<LabelStock::Material>(m_material->currentIndex());
    m_stock.isForOutdoors = m_outdoor->isChecked();
    if (hasPage(m_stock.kind)) {
        m_stock.page = {m_pageWidth->millimetres(), m_pageHeight->millimetres()};
        m_stock.columns = m_columns->value();
        m_stock.rows = m_rows->value();
        m_stock.first = {m_firstX->millimetres(), m_firstY->millimetres()};
        m_stock.pitch = {m_pitchX->millimetres(), m_pitchY->millimetres()};
    } else {
        m_stock.page = m_stock.label;
        m_stock.columns = 1;
        m_stock.rows = 1;
        m_stock.first = {};
        m_stock.pitch = m_stock.label;
    }
    showKind();
    Q_EMIT edited();
}

void StockForm::takePage()
{
    if (m_pageKind->currentIndex() > 1)
        return;
    LabelStock wanted = m_stock;
    wanted.page = knownPages[size_t(m_pageKind->currentIndex())];
    show(wanted);
    Q_EMIT edited();
}

void StockForm::centre()
{
    LabelStock wanted = m_stock;
    const QSizeF grid((wanted.columns - 1) * wanted.pitch.width() + wanted.label.width(),
                      (wanted.rows - 1) * wanted.pitch.height() + wanted.label.height());
    wanted.first = {(wanted.page.width() - grid.width()) / 2,
                    (wanted.page.height() - grid.height()) / 2};
    show(wanted);
    Q_EMIT edited();
}

void StockForm::setNameProblem(const QString &sentence)
{
    m_nameRow->setError(sentence);
}

} // namespace vestibule
