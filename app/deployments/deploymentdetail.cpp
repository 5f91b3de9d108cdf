#include "app/deployments/deploymentdetail.h"

#include "app/deployments/brandingform.h"
#include "app/deployments/historytab.h"
#include "app/deployments/portaltab.h"
#include "app/deployments/previewpane.h"
#include "app/deployments/sitedevicestab.h"
#include "app/deployments/spacestab.h"
#include "app/pagecontext.h"
#include "app/widgets/choicebar.h"
#include "app/widgets/hairline.h"
#include "app/widgets/savebar.h"
#include "app/widgets/scrollcolumn.h"
#include "app/widgets/toast.h"
#include "app/words/problemwords.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"

#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// Below it even forms that could be narrower look squeezed.
constexpr int previewFromWidth = 860;

} // namespace

DeploymentDetail::DeploymentDetail(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_tabs(
          new TabStrip({tr("Portal"), tr("Branding"), tr("Devices"), tr("Spaces"), tr("History")})),
      m_stack(new QStackedWidget),
      m_portal(new PortalTab(context)),
      m_branding(new BrandingForm(context)),
      m_spaces(new SpacesTab(context)),
      m_devices(new SiteDevicesTab),
      m_history(new HistoryTab(context)),
      m_saveBar(new SaveBar),
      m_preview(new PreviewPane)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeTabs(), 1);
    layout->addWidget(m_preview);
    const auto edited = [this] {
        collect();
        showSaveBar();
        showPreview();
    };
    connect(m_portal, &PortalTab::edited, this, edited);
    connect(m_branding, &BrandingForm::edited, this, edited);
    connect(m_portal, &PortalTab::languageChanged, this, &DeploymentDetail::showPreview);
    connect(m_portal, &PortalTab::toastRequested, this, &DeploymentDetail::toastRequested);
    connect(m_spaces, &SpacesTab::toastRequested, this, &DeploymentDetail::toastRequested);
    connect(m_portal, &PortalTab::kindChanged, m_preview, &PreviewPane::showPageOf);
    connect(m_tabs, &ChoiceBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_stack, &QStackedWidget::currentChanged, this, &DeploymentDetail::placePreview);
    connect(m_saveBar, &SaveBar::saveRequested, this, &DeploymentDetail::save);
    connect(m_saveBar, &SaveBar::discardRequested, this, &DeploymentDetail::discard);
}

QWidget *DeploymentDetail::makeTabs()
{
    m_tabs->setObjectName(u"deploymentTabs"_s);
    m_saveBar->setObjectName(u"deploymentSaveBar"_s);
    m_stack->addWidget(m_portal);
    m_stack->addWidget(m_branding);
    m_stack->addWidget(m_devices);
    m_stack->addWidget(m_spaces);
    m_stack->addWidget(m_history);
    connect(m_devices, &SiteDevicesTab::deviceRequested, this, &DeploymentDetail::deviceRequested);
    auto *tabLine = new QHBoxLayout;
    tabLine->setContentsMargins(px(24), 0, px(24), 0);
    tabLine->addWidget(m_tabs);
    tabLine->addStretch(1);
    auto *left = new QWidget;
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(tabLine);
    layout->addWidget(new Hairline);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_saveBar);
    m_saveBar->clear();
    return left;
}

void DeploymentDetail::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placePreview();
}

/// The phone stands beside what it shows, where there is room for both.
void DeploymentDetail::placePreview()
{
    const QWidget *tab = m_stack->currentWidget();
    const bool isShown = tab == m_portal || tab == m_branding;
    const auto *column = tab->findChild<ScrollColumn *>();
    const int needed = column != nullptr ? column->neededWidth() : 0;
    const int least = std::max(px(previewFromWidth), needed + m_preview->minimumSizeHint().width());
    m_preview->setVisible(isShown && width() >= least);
}

void DeploymentDetail::showDeployment(const DeploymentId &id)
{
    if (id == m_id)
        return;
    m_id = id;
    m_snapshot.reset();
    m_stack->setEnabled(false); // what is shown belongs to the one before
    reload();
}

void DeploymentDetail::reload()
{
    if (m_id.isNull())
        return;
    const QString base = m_context.portal ? m_context.portal().baseAddress : QString();
    m_context.desk.ask(
        this, [id = m_id, base](Services &services) { return readDeployment(services, id, base); },
        [this, id = m_id](const Result<DeploymentSnapshot> &snapshot) {
            if (id != m_id)
                return;
            if (snapshot)
                take(*snapshot);
            else
                Q_EMIT readFailed(snapshot.error());
        });
}

void DeploymentDetail::take(const DeploymentSnapshot &snapshot)
{
    m_snapshot = snapshot;
    const DeploymentDraft stored = storedDraft(snapshot);
    const auto before = m_edits.constFind(m_id);
    const DeploymentDraft draft = before == m_edits.constEnd()
        ? stored
        : rebased(before->draft, before->stored, stored);
    m_edits.insert(m_id, {stored, draft});
    m_stack->setEnabled(true);
    showAll();
}

void DeploymentDetail::showAll()
{
    const QScopedValueRollback showing(m_isShowing, true);
    const Edit &edit = m_edits[m_id];
    m_portal->show(*m_snapshot, edit.draft);
    m_branding->show({m_id.toString(), edit.draft.branding, m_snapshot->workspaceBranding,
                      m_snapshot->logo, false});
    m_spaces->showSpaces(m_id, m_snapshot->spaces);
    m_devices->showDevices(m_snapshot->devices);
    m_tabs->setItemCount(2, int(m_snapshot->devices.size()));
    m_history->showDeployment(m_id);
    showSaveBar();
    showPreview();
}

void DeploymentDetail::collect()
{
    if (!m_snapshot || m_isShowing)
        return;
    Edit &edit = m_edits[m_id];
    m_portal->collect(edit.draft);
    edit.draft.branding = m_branding->branding();
}

void DeploymentDetail::showSaveBar()
{
    if (!m_snapshot)
        return;
    const Edit &edit = m_edits[m_id];
    const QString sentence = changeSentence(edit.stored, edit.draft);
    if (sentence.isEmpty())
        return m_saveBar->clear();
    m_saveBar->showChanged(sentence);
    const QString portal = m_portal->problem();
    const QString problem = portal.isEmpty() ? m_branding->problem() : portal;
    if (!problem.isEmpty())
        m_saveBar->showProblem(problem);
}

void DeploymentDetail::showPreview()
{
    if (!m_snapshot)
        return;
    m_preview->setContent(
        phoneContent(*m_snapshot, m_edits[m_id].draft, m_languages.texts(m_portal->language())));
}

bool DeploymentDetail::hasUnsavedChanges() const
{
    return std::any_of(m_edits.begin(), m_edits.end(),
                       [](const Edit &edit) { return !(edit.stored == edit.draft); });
}

void DeploymentDetail::save()
{
    if (!m_snapshot)
        return;
    const Edit edit = m_edits.value(m_id);
    m_saveBar->setBusy(true);
    m_context.desk.ask(
        this,
        [edit, actor = Actor::byOperator(m_context.me)](Services &services) {
            return saveDraft(services, edit.stored, edit.draft, actor);
        },
        [this, id = m_id, written = edit.draft](const Result<> &result) {
            saved(id, written, result);
        });
}

void DeploymentDetail::saved(const DeploymentId &id, const DeploymentDraft &written,
                             const Result<> &result)
{
    m_saveBar->setBusy(false);
    if (result) {
        // What was typed while it was being saved stays an edit; the rest is stored now.
        Edit &edit = m_edits[id];
        edit.stored = written;
        Q_EMIT toastRequested({tr("Saved. Phones see it with the next page."), {}});
    } else if (id == m_id && m_portal->showError(result.error())) {
        m_saveBar->showProblem(tr("A value was refused; it says why."));
        return;
    } else {
        MessageDialog::tell(
            window(), problemwords::message(tr("Your changes weren't saved"), result.error()));
    }
    showSaveBar();
    reload();
}

void DeploymentDetail::discard()
{
    Edit &edit = m_edits[m_id];
    edit.draft = edit.stored;
    showAll();
}

} // namespace vestibule
