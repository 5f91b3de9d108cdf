#pragma once

#include "app/server/serverfacts.h"
#include "app/widgets/card.h"
#include "core/base/error.h"

#include <QTimer>

#include <optional>

class QLineEdit;

namespace vestibule {

class Button;
class ComboBox;
class FormRow;

/// Where the portal listens: network, port, and the files for HTTPS. Says what can't work when one stops typing, and offers
/// the next free port.
class ListenForm : public Card
{
    Q_OBJECT
public:
    /// What is stored.
    struct Values {
        QString address; ///< empty: the LAN address
        int port = 0;
        QString tlsCertificate; ///< with tlsKey, or neither
        QString tlsKey;
        friend bool operator==(const Values &, const Values &) = default;
    };

    /// What the command line says instead of the settings; it can't be changed here.
    struct Overrides {
        std::optional<QString> address;
        std::optional<quint16> port; ///< 0: any free one
        bool hasCertificate = false;
    };

    explicit ListenForm(const Overrides &overrides, QWidget *parent = nullptr);

    /// Shows what is stored, unless something typed would be lost by it.
    void setStored(const Values &values);
    /// The port that the portal has by now; free for itself.
    void setOwnPort(quint16 port);
    [[nodiscard]] Values typed() const;
    [[nodiscard]] bool isChanged() const { return typed() != m_stored; }
    /// Checks all fields, and shows what is wrong; true when they can be saved.
    [[nodiscard]] bool check();
    void discard();
    /// Offers the addresses that the computer has now, unless something is typed that isn't saved.
    void refreshAddresses();

Q_SIGNALS:
    void edited();

private:
    void fillAddresses();
    void explainOverrides();
    void load(const Values &values);
    void wherePicked();
    void checkPort();
    [[nodiscard]] bool checkTls();
    void takeFreePort();

    const Overrides m_overrides;
    Values m_stored;
    bool m_isLoaded = false;
    QTimer m_typing;
    quint16 m_ownPort = 0;
    quint16 m_freePort = 0;
    ComboBox *m_address;
    FormRow *m_addressRow;
    QLineEdit *m_port;
    FormRow *m_portRow;
    Button *m_takeFree;
    QLineEdit *m_certificate;
    FormRow *m_certificateRow;
    QLineEdit *m_key;
    FormRow *m_keyRow;
};

} // namespace vestibule
