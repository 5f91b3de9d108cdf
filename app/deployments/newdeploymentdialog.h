#pragma once

#include "core/base/error.h"
#include "core/sites/customer.h"
#include "core/sites/deployment.h"

#include <QDialog>

#include <vector>

class QLineEdit;

namespace vestibule {

class Button;
class ComboBox;
class FormRow;
struct PageContext;

/// Asks for a new deployment: name, key, customer, time zone.
class NewDeploymentDialog : public QDialog
{
    Q_OBJECT
public:
    explicit NewDeploymentDialog(const PageContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void created(const vestibule::DeploymentId &id);

private:
    void build();
    void showCustomers(const std::vector<Customer> &customers);
    void suggestKey();
    void validate();
    void create();
    void showProblem(const Error &error);

    const PageContext &m_context;
    QLineEdit *m_name;
    QLineEdit *m_key;
    QLineEdit *m_customerName;
    ComboBox *m_customer;
    ComboBox *m_zone;
    FormRow *m_nameRow;
    FormRow *m_keyRow;
    FormRow *m_customerRow;
    FormRow *m_customerNameRow;
    Button *m_create;
    bool m_isKeyTyped = false;
};

} // namespace vestibule
