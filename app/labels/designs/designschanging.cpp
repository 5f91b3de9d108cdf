// The part of DesignsTab that changes what is stored.
#include "app/labels/designs/designform.h"
#include "app/labels/designs/designmodel.h"
#include "app/labels/designs/designstab.h"
#include "app/labels/designs/designwords.h"
#include "app/labels/designs/modelsdialog.h"
#include "app/labels/studio/verdictwords.h"
#include "app/pagecontext.h"
#include "app/widgets/messagedialog.h"
#include "app/widgets/savebar.h"
#include "app/words/problemwords.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/labels/design/designservice.h"

namespace vestibule {
using namespace Qt::StringLiterals;

void DesignsTab::copy()
{
    if (m_model->rowOf(m_current) < 0)
        return;
    LabelDesign wanted = m_form->design();
    wanted.name = designwords::copyName(wanted.name, m_reading.designs);
    m_context.desk.ask(
        this,
        [wanted, actor = Actor::byOperator(m_context.me)](Services &services) {
            return services.designs.create(wanted, actor);
        },
        [this](const Result<LabelDesign> &made) {
            if (!made)
                return showFailure(tr("The design wasn't copied"), made.error());
            m_current = made->id;
            reload();
        });
}

void DesignsTab::save()
{
    const LabelDesign now = m_form->design();
    m_saveBar->setBusy(true);
    m_form->setEnabled(false); // what is typed meanwhile would be lost
    m_context.desk.ask(
        this,
        [now, actor = Actor::byOperator(m_context.me)](Services &services) -> Result<LabelDesign> {
            const auto saved = services.designs.update(now, actor);
            if (!saved && saved.error().code == ErrorCode::NotFound)
                return services.designs.create(now, actor);
            if (!saved)
                return tl::unexpected(saved.error());
            return now;
        },
        [this, id = now.id](const Result<LabelDesign> &saved) {
            m_form->setEnabled(true);
            m_saveBar->setBusy(false);
            if (!saved) {
                if (saved.error().field == u"name"_s)
                    m_form->setNameProblem(tr("Another design has this name."));
                return showFailure(tr("The design wasn't saved"), saved.error());
            }
            m_drafts.remove(id);
            m_current = saved->id;
            reload();
        });
}

void DesignsTab::discard()
{
    m_drafts.remove(m_current);
    showRows();
    showCurrent();
}

void DesignsTab::askToDelete()
{
    const LabelDesign design = m_form->design();
    const QStringList models = m_reading.modelsOf(design.id);
    const QString standard = verdictwords::designName(standardDesign());
    QString consequence = tr("Labels that were printed with it stay as they are and keep working.");
    if (!models.isEmpty())
        consequence += u' '
            + tr("Labels of %1 get “%2” from now on.").arg(models.join(u", "_s), standard);
    MessageDialog::ask(window(),
                       {tr("Delete “%1”?").arg(design.name), consequence, ToneKind::Warning, {}},
                       tr("Delete design"), true, [this, design] { remove(design); });
}

void DesignsTab::remove(const LabelDesign &design)
{
    m_context.desk.ask(
        this,
        [id = design.id, actor = Actor::byOperator(m_context.me)](Services &services) {
            return services.designs.remove(id, actor);
        },
        [this, id = design.id](const Result<> &removed) {
            if (!removed && removed.error().code != ErrorCode::NotFound)
                return showFailure(tr("The design wasn't deleted"), removed.error());
            m_drafts.remove(id);
            m_current = standardDesign().id;
            reload();
        });
}

void DesignsTab::chooseModels()
{
    const int row = m_model->rowOf(m_current);
    if (row < 0)
        return;
    auto *dialog = new ModelsDialog(
        m_model->row(row).design, m_reading,
        [this](const std::vector<ModelDefault> &changed) {
            m_context.desk.ask(
                this,
                [changed, actor = Actor::byOperator(m_context.me)](Services &services) -> Result<> {
                    for (const ModelDefault &wished : changed) {
                        const auto set = services.designs.setDefault(wished.model, wished.design,
                                                                     actor);
                        if (!set)
                            return set;
                    }
                    return {};
                },
                [this](const Result<> &set) {
                    if (!set)
                        showFailure(tr("The defaults weren't all set"), set.error());
                    reload();
                });
        },
        window());
    dialog->open();
}

void DesignsTab::showFailure(const QString &title, const Error &error)
{
    MessageText message = problemwords::message(title, error);
    if (error.code == ErrorCode::Conflict && error.field == u"name"_s)
        message.text = tr("Another design has this name. Give it another one.");
    MessageDialog::tell(window(), message);
}

} // namespace vestibule
