#pragma once

#include "app/shell/unlocking.h"

#include <QDialog>

class QLineEdit;

namespace vestibule {

class Button;
class ChoiceBar;
class FormRow;

/// Asks for the passphrase or the printed recovery key of the store's vault.
class UnlockDialog : public QDialog
{
    Q_OBJECT
public:
    explicit UnlockDialog(const Error &missing, QWidget *parent = nullptr);

    /// What was typed was wrong; it may be corrected.
    void showWrong(const Error &error);

Q_SIGNALS:
    void typed(vestibule::Unlocking::Typed kind, const vestibule::Secret &secret);

private:
    void submit();
    void chooseKind(int index);

    ChoiceBar *m_kind;
    QLineEdit *m_field;
    FormRow *m_row;
    Button *m_open;
};

} // namespace vestibule
