#pragma once

#include "core/labels/stock/labelstock.h"

#include <QDialog>

class QLineEdit;

namespace vestibule {

class StockBox;

/// Asks of which stock a sheet lies there that was begun elsewhere, and what it is called.
class OpenSheetDialog : public QDialog
{
    Q_OBJECT
public:
    OpenSheetDialog(const std::vector<LabelStock> &stocks, QWidget *parent);

Q_SIGNALS:
    void submitted(const vestibule::LabelStock &stock, const QString &name);

private:
    StockBox *m_stock;
    QLineEdit *m_name;
};

} // namespace vestibule
