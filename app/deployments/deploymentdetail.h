#pragma once

#include "app/deployments/deploymentdraft.h"
#include "app/deployments/deploymentsnapshot.h"
#include "portalserver/text/portallanguages.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QStackedWidget;

namespace vestibule {

class BrandingForm;
class HistoryTab;
class PortalTab;
class PreviewPane;
class SaveBar;
class SiteDevicesTab;
class SpacesTab;
class TabStrip;
struct PageContext;
struct ToastMessage;

/// One deployment: its tabs, the bar that saves what was typed, and the phone beside them. What was typed and not saved
/// is kept for each deployment while one looks at another.
class DeploymentDetail : public QWidget
{
    Q_OBJECT
public:
    explicit DeploymentDetail(const PageContext &context, QWidget *parent = nullptr);

    void showDeployment(const DeploymentId &id);
    /// Reads it anew; unsaved edits stay.
    void reload();
    bool hasUnsavedChanges() const;
    const DeploymentId &deployment() const { return m_id; }

protected:
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void toastRequested(const vestibule::ToastMessage &message);
    /// The device with this id was chosen.
    void deviceRequested(const QString &id);
    void readFailed(const vestibule::Error &error);

private:
    struct Edit {
        DeploymentDraft stored;
        DeploymentDraft draft;
    };

    QWidget *makeTabs();
    void take(const DeploymentSnapshot &snapshot);
    void showAll();
    void collect();
    void showSaveBar();
    void showPreview();
    void placePreview();
    void save();
    void discard();
    void saved(const DeploymentId &id, const DeploymentDraft &written, const Result<> &result);

    const PageContext &m_context;
    DeploymentId m_id;
    std::optional<DeploymentSnapshot> m_snapshot;
    QHash<DeploymentId, Edit> m_edits;
    PortalLanguages m_languages;
    TabStrip *m_tabs;
    QStackedWidget *m_stack;
    PortalTab *m_portal;
    BrandingForm *m_branding;
    SpacesTab *m_spaces;
    SiteDevicesTab *m_devices;
    HistoryTab *m_history;
    SaveBar *m_saveBar;
    PreviewPane *m_preview;
    bool m_isShowing = false;
};

} // namespace vestibule
