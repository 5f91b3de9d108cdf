#pragma once

#include "core/sites/exchange/csv.h"
#include "core/sites/exchange/devicecolumns.h"

#include <QWidget>

class QGridLayout;

namespace vestibule {

class ComboBox;

/// One line a column of the table: its name, its first value, and what it holds.
class ColumnsForm : public QWidget
{
    Q_OBJECT
public:
    explicit ColumnsForm(QWidget *parent = nullptr);

    void setTable(const CsvTable &table);
    [[nodiscard]] ColumnMapping mapping() const;

Q_SIGNALS:
    void changed();

private:
    void addColumn(int column, const QString &name, const QString &sample,
                   const std::optional<DeviceField> &guess);

    QGridLayout *m_grid;
    std::vector<ComboBox *> m_choices;
};

} // namespace vestibule
