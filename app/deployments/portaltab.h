#pragma once

#include "app/deployments/deploymentsnapshot.h"

#include <QWidget>

namespace vestibule {

class ContactSection;
class PinSection;
class SettingRow;
class Switch;
class TemplatesSection;
class TextSection;
struct DeploymentDraft;
struct PageContext;
struct ToastMessage;

/// What phones get: switches, PIN, texts, case templates, contact details.
class PortalTab : public QWidget
{
    Q_OBJECT
public:
    explicit PortalTab(const PageContext &context, QWidget *parent = nullptr);

    void show(const DeploymentSnapshot &snapshot, const DeploymentDraft &draft);
    void collect(DeploymentDraft &draft) const;
    QString problem() const;
    bool showError(const Error &error);
    QString language() const;

Q_SIGNALS:
    void edited();
    void languageChanged();
    void kindChanged(vestibule::PortalTextKind kind);
    void toastRequested(const vestibule::ToastMessage &message);

private:
    QWidget *makeSwitches();
    void switchPortal(bool isOn);
    void switchOpenCases(bool isOn);
    void showDeployment(const Deployment &deployment);

    const PageContext &m_context;
    Deployment m_deployment;
    Switch *m_portal;
    Switch *m_openCases;
    SettingRow *m_portalRow;
    PinSection *m_pin;
    TextSection *m_texts;
    TemplatesSection *m_templates;
    ContactSection *m_contact;
};

} // namespace vestibule
