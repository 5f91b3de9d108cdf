#pragma once

#include "core/base/secret.h"

#include <QDialog>

class QLineEdit;

namespace vestibule {

class Button;
class FormRow;

/// Asks an operator for the password before the console becomes theirs.
class PasswordDialog : public QDialog
{
    Q_OBJECT
public:
    explicit PasswordDialog(const QString &name, QWidget *parent = nullptr);
    void showWrong();
    /// Says why the password could not be looked at; it can be tried again.
    void showProblem(const QString &sentence);

Q_SIGNALS:
    void typed(const vestibule::Secret &password);

private:
    QLineEdit *m_field;
    FormRow *m_row;
    Button *m_switch;
};

} // namespace vestibule
