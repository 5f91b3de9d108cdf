#include "app/cases/caseactions.h"
#include "app/cases/casedetail.h"
#include "app/cases/resolvedialog.h"
#include "app/pagecontext.h"
#include "app/words/casetexts.h"

namespace vestibule {
using namespace Qt::StringLiterals;

QString CaseDetail::statusLink() const
{
    const QString base = m_file.publicBaseAddress.isEmpty() ? m_context.portal().baseAddress
                                                            : m_file.publicBaseAddress;
    if (base.isEmpty() || m_file.statusToken.isEmpty())
        return {};
    return base + u"/c/"_s + m_file.statusToken;
}

void CaseDetail::keepDraft()
{
    const ReplyDraft draft = m_reply->draft();
    if (m_id.isNull())
        return;
    if (draft.text.trimmed().isEmpty())
        m_drafts.remove(m_id);
    else
        m_drafts.insert(m_id, draft);
}

bool CaseDetail::hasDrafts() const
{
    return !m_drafts.isEmpty() || !m_reply->draft().text.trimmed().isEmpty();
}

void CaseDetail::focusReply()
{
    m_reply->focusText();
}

void CaseDetail::send()
{
    const ReplyDraft draft = m_reply->draft();
    m_reply->setBusy(true);
    m_reply->setProblem({});
    m_actions.comment(m_id, draft.text, !draft.isNote,
                      [this, id = m_id, draft](const std::optional<Error> &problem) {
                          if (!(id == m_id)) {
                              if (problem)
                                  m_drafts.insert(id, draft);
                              else
                                  m_drafts.remove(id);
                              return;
                          }
                          m_reply->setBusy(false);
                          if (problem)
                              m_reply->setProblem(CaseTexts::problem(*problem));
                          else
                              m_reply->setDraft({{}, draft.isNote});
                      });
}

void CaseDetail::openResolve(const QString &solution)
{
    if (!m_isLoaded || !canChangeStatus(m_file.record.status, CaseStatus::Resolved))
        return;
    if (m_resolveDialog != nullptr)
        return;
    auto *dialog = new ResolveDialog(
        tr("%1 · %2", "number and title of a case").arg(m_file.record.number, m_file.record.title),
        solution, window());
    m_resolveDialog = dialog;
    connect(dialog, &ResolveDialog::resolveRequested, this, [this, dialog] { resolve(dialog); });
    dialog->open();
}

void CaseDetail::resolve(ResolveDialog *dialog)
{
    dialog->setBusy(true);
    dialog->setProblem({});
    m_actions.resolve({{m_id, m_file.record.revision}}, dialog->solution(), dialog->tellsReporter(),
                      [this, shown = QPointer(dialog)](const std::optional<Error> &problem) {
                          reload();
                          if (shown == nullptr)
                              return;
                          shown->setBusy(false);
                          if (problem)
                              shown->setProblem(CaseTexts::problem(*problem));
                          else
                              shown->accept();
                      });
}

} // namespace vestibule
