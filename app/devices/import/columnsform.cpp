#include "app/devices/import/columnsform.h"

#include "app/devices/import/importwords.h"
#include "app/widgets/combobox.h"
#include "app/widgets/plainlabel.h"

#include <QGridLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// The first cell of `column` that says something.
QString sampleOf(const CsvTable &table, qsizetype column)
{
    for (const CsvTable::Row &row : table.rows) {
        if (const QString cell = row.cells.value(column).simplified(); !cell.isEmpty())
            return cell.left(60);
    }
    return {};
}

} // namespace

ColumnsForm::ColumnsForm(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    setObjectName(u"importColumns"_s);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(px(16));
    m_grid->setVerticalSpacing(px(8));
    m_grid->setColumnStretch(1, 1);
}

void ColumnsForm::setTable(const CsvTable &table)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_choices.clear();
    const ColumnMapping guess = guessColumns(table.header);
    for (qsizetype column = 0; column < table.header.size(); ++column)
        addColumn(static_cast<int>(column), table.header.at(column), sampleOf(table, column),
                  guess.at(static_cast<size_t>(column)));
}

void ColumnsForm::addColumn(int column, const QString &name, const QString &sample,
                            const std::optional<DeviceField> &guess)
{
    auto *choice = new ComboBox(tr("What column “%1” holds").arg(name));
    choice->setObjectName(u"importColumn%1"_s.arg(column));
    choice->addItem(tr("Leave out"), -1);
    for (const DeviceField field : allDeviceFields)
        choice->addItem(importwords::field(field), static_cast<int>(field));
    choice->setCurrentIndex(guess ? choice->findData(static_cast<int>(*guess))
                                  : choice->findData(-1));
    connect(choice, &QComboBox::currentIndexChanged, this, &ColumnsForm::changed);
    m_grid->addWidget(new PlainLabel(name, TextStyle::BodyStrong), column, 0);
    m_grid->addWidget(new PlainLabel(sample, TextStyle::Body, TextInk::Muted), column, 1);
    m_grid->addWidget(choice, column, 2);
    m_choices.push_back(choice);
}

ColumnMapping ColumnsForm::mapping() const
{
    ColumnMapping mapping;
    for (const ComboBox *choice : m_choices) {
        const int field = choice->currentData().toInt();
        mapping.push_back(field < 0 ? std::optional<DeviceField>()
                                    : std::optional(static_cast<DeviceField>(field)));
    }
    return mapping;
}

} // namespace vestibule
