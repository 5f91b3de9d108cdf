#pragma once

#include "core/security/operators.h"
#include "core/sites/deployment.h"

#include <QWidget>

class QLineEdit;

namespace vestibule {

class ComboBox;
class FormRow;

/// Two cards: how people reach somebody, and the deployment's own settings. Says what is wrong while one types.
class ContactSection : public QWidget
{
    Q_OBJECT
public:
    explicit ContactSection(QWidget *parent = nullptr);

    void showDeployment(const Deployment &deployment, const std::vector<Operator> &operators,
                        bool isKeyFixed);
    /// Writes the fields into `deployment`.
    void collect(Deployment &deployment) const;
    /// Why these can't be saved; empty when they can.
    QString problem() const;
    /// Shows the store's refusal at its field; false when it has no field here.
    bool showError(const Error &error);

Q_SIGNALS:
    void edited();

private:
    FormRow *addField(const QString &name, const QString &objectName, const QString &hint);
    QLineEdit *edit(FormRow *row) const;
    void showOperators(const std::vector<Operator> &operators, const OperatorId &chosen);
    void validate();

    FormRow *m_phone;
    FormRow *m_nights;
    FormRow *m_email;
    FormRow *m_emergency;
    FormRow *m_name;
    FormRow *m_key;
    FormRow *m_notify;
    ComboBox *m_assignee;
    ComboBox *m_zone;
    std::vector<Operator> m_operators;
};

} // namespace vestibule
