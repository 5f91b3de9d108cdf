#pragma once

#include "core/base/error.h"
#include "core/sites/customer.h"

#include <QDialog>

class QLineEdit;

namespace vestibule {

class Button;
class FormRow;
struct PageContext;

/// Gives the organisation another name that a deployment is run for.
class RenameCustomerDialog : public QDialog
{
    Q_OBJECT
public:
    RenameCustomerDialog(const PageContext &context, const CustomerId &customer, QWidget *parent);

Q_SIGNALS:
    void renamed(const vestibule::CustomerId &customer, const QString &before, const QString &now);

private:
    void read();
    void validate();
    void save();
    void showProblem(const Error &error);

    const PageContext &m_context;
    CustomerId m_customer;
    QString m_before; ///< empty until it is read
    QLineEdit *m_name;
    FormRow *m_row;
    Button *m_save;
};

} // namespace vestibule
