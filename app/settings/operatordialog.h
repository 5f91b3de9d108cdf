#pragma once

#include "core/base/error.h"
#include "core/base/secret.h"
#include "core/security/operators.h"

#include <QDialog>

class QLineEdit;

namespace vestibule {

class ChoiceBar;
class FormRow;

/// Adds an operator or changes one: name, role and, when one is typed, a new password.
class OperatorDialog : public QDialog
{
    Q_OBJECT
public:
    explicit OperatorDialog(const Operator &person, QWidget *parent = nullptr);
    /// Why it wasn't stored; what was typed stays.
    void showProblem(const Error &error);

Q_SIGNALS:
    void submitted(const vestibule::Operator &person, const vestibule::Secret &password);

private:
    void submit();

    Operator m_person;
    QLineEdit *m_name;
    FormRow *m_nameRow;
    ChoiceBar *m_role;
    FormRow *m_roleRow;
    QLineEdit *m_password;
    FormRow *m_passwordRow;
};

} // namespace vestibule
