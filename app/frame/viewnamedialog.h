#pragma once

#include <QDialog>

#include <functional>

class QLineEdit;

namespace vestibule {

class FormRow;

/// Asks how a view shall be called.
class ViewNameDialog : public QDialog
{
    Q_OBJECT
public:
    /// `name` is empty for a new view. `problem` tells what speaks against a name, empty: nothing.
    ViewNameDialog(const QString &name, std::function<QString(const QString &)> problem,
                   QWidget *parent);

    void accept() override;

Q_SIGNALS:
    void named(const QString &name);

private:
    std::function<QString(const QString &)> m_problem;
    QLineEdit *m_field;
    FormRow *m_row;
};

} // namespace vestibule
