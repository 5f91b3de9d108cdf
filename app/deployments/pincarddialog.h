#pragma once

#include "app/printing/paperdialog.h"
#include "core/base/actor.h"
#include "core/base/result.h"
#include "core/labels/cards/pincard.h"
#include "core/sites/deployment.h"

class QLineEdit;

namespace vestibule {

class CheckBox;
class ComboBox;
class FormRow;
struct PageContext;
struct Services;

/// Asks what a PIN card shall carry, and saves or prints it.
class PinCardDialog : public PaperDialog
{
    Q_OBJECT
public:
    PinCardDialog(const PageContext &context, const Deployment &deployment,
                  QWidget *parent = nullptr);
    void saveTo(const QString &path) override;

protected:
    void print() override;
    QString fileName() const override;

private:
    using Ready = std::function<void(const PinCardContent &)>;
    void build();
    void validate();
    /// Stores the Wi-Fi when it was changed, reads what the card needs, and goes on with it.
    void prepare(Ready ready);
    void fail(const Error &error);

    const PageContext &m_context;
    Deployment m_deployment;
    CheckBox *m_withWifi;
    QLineEdit *m_wifiName;
    QLineEdit *m_password;
    FormRow *m_nameRow;
    FormRow *m_passwordRow;
    ComboBox *m_paper;
};

/// What the Wi-Fi part of a card shall be.
struct PinCardWifi {
    bool isWanted = false;
    QString name;
    QString newPassword; ///< empty: the stored one
};

/// The content of a deployment's PIN card, on the desk thread; notes in the audit log that the PIN was looked at.
[[nodiscard]] Result<PinCardContent> pinCardContent(Services &services, const DeploymentId &id,
                                                    const PinCardWifi &wifi, const Actor &actor);

} // namespace vestibule
