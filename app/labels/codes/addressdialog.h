#pragma once

#include "core/labels/codes/addresswatch.h"

#include <QDialog>

class QLineEdit;

namespace vestibule {

class Button;
class FormRow;

/// Says what address labels carry, which of them lead to one that this computer no longer has, and what helps.
class AddressDialog : public QDialog
{
    Q_OBJECT
public:
    struct Can {
        bool useOwnAgain
            = false; ///< the address on labels was typed, and may be the computer's own again
        bool changeServer
            = false; ///< its page, where the port is chosen, and the address of all new labels
    };
    AddressDialog(const AddressReport &report, const Can &can, QWidget *parent);

Q_SIGNALS:
    void reprintRequested();
    /// New labels are to carry this; empty: this computer's own address.
    void baseRequested(const QString &base);
    void pageRequested(const QString &pageId);

private:
    QWidget *row(AddressRemedy remedy, const AddressReport &report);
    QWidget *ownNameField();
    void validate();

    Can m_can;
    QLineEdit *m_name;
    FormRow *m_nameRow;
    Button *m_use;
};

} // namespace vestibule
