#include "app/cases/caseactions.h"
#include "app/cases/casebulkbar.h"
#include "app/cases/casedetail.h"
#include "app/cases/casesmodel.h"
#include "app/cases/casespage.h"
#include "app/cases/newcasedialog.h"
#include "app/cases/resolvedialog.h"
#include "app/pagecontext.h"
#include "app/widgets/messagedialog.h"
#include "app/words/casetexts.h"
#include "app/words/errortext.h"

#include <QListView>
#include <QMenu>
#include <QPointer>
#include <QShortcut>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

void CasesPage::addKeys()
{
    const auto add = [this](int key, auto action) {
        auto *shortcut = new QShortcut(QKeySequence(key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    add(Qt::Key_J, [this] { step(1); });
    add(Qt::Key_K, [this] { step(-1); });
    add(Qt::Key_A, [this] { assignSelected(); });
    add(Qt::Key_E, [this] { resolveSelected(); });
    add(Qt::Key_N, [this] { openNewCase(); });
    add(Qt::Key_R, [this] {
        const QModelIndex current = m_list->currentIndex();
        if (!isDetailShown() && current.isValid())
            openCase(m_model->caseId(current));
        if (isDetailShown())
            m_detail->focusReply();
    });
}

QList<Command> CasesPage::commands() const
{
    auto *page = const_cast<CasesPage *>(this);
    QList<Command> commands{
        {tr("New case"), {}, u"plus"_s, tr("N"), [page] { page->openNewCase(); }}};
    if ((isDetailShown() && m_detail->isLoaded()) || !selected().empty()) {
        commands.append(
            {tr("Assign"), {}, u"person"_s, tr("A"), [page] { page->assignSelected(); }});
        commands.append(
            {tr("Resolve"), {}, u"check"_s, tr("E"), [page] { page->resolveSelected(); }});
        commands.append(
            {tr("Reply"), {}, u"chat"_s, tr("R"), [page] { page->m_detail->focusReply(); }});
    }
    return commands;
}

void CasesPage::openSubject(const QString &subject)
{
    if (subject == newCaseSubject)
        openNewCase();
    else if (const auto id = CaseId::parse(subject))
        openCase(*id);
}

void CasesPage::openNewCase()
{
    auto *dialog = new NewCaseDialog(m_context, window());
    connect(dialog, &NewCaseDialog::created, this, [this](const Case &record) {
        Q_EMIT toastRequested({tr("%1 is created.").arg(record.number), {}});
        openCase(record.id);
        read();
    });
    dialog->open();
}

void CasesPage::assignSelected()
{
    if (selected().empty() && !(isDetailShown() && m_detail->isLoaded()))
        return;
    QWidget *below = m_bulk->isVisible() ? static_cast<QWidget *>(m_bulk->assignButton())
        : isDetailShown()                ? m_detail->findChild<QWidget *>(u"caseAssignee"_s)
                                         : m_list;
    openAssignMenu(below);
}

void CasesPage::openAssignMenu(QWidget *below)
{
    std::vector<CaseTarget> cases;
    for (const CaseSummary &summary : selected())
        cases.push_back({summary.id, 0});
    if (cases.empty() && isDetailShown() && m_detail->isLoaded())
        cases.push_back({m_detail->shownCase(), 0});
    if (cases.empty())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"assignMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &words, const OperatorId &id, const QString &name) {
        QString text = words;
        menu->addAction(text.replace(u'&', u"&&"_s), this,
                        [this, cases, id, name] { m_actions->assign(cases, id, name); });
    };
    for (const Operator &person : m_people) {
        if (person.id == m_context.me)
            add(tr("%1 (you)").arg(person.name), person.id, person.name);
    }
    for (const Operator &person : m_people) {
        if (!(person.id == m_context.me))
            add(person.name, person.id, person.name);
    }
    menu->addSeparator();
    add(tr("Nobody"), {}, {});
    menu->setActiveAction(menu->actions().constFirst());
    const bool isList = below == m_list;
    const QRect row = m_list->visualRect(m_list->currentIndex());
    menu->popup(isList ? m_list->viewport()->mapToGlobal(row.bottomLeft() + QPoint(px(24), 0))
                       : below->mapToGlobal(QPoint(0, below->height())));
}

void CasesPage::resolveSelected()
{
    const std::vector<CaseSummary> rows = selected();
    if (rows.size() <= 1) {
        if (!isDetailShown() && rows.size() == 1)
            openCase(rows.front().id);
        m_detail->openResolve();
        return;
    }
    const std::vector<CaseTarget> cases = targets(CaseStatus::Resolved);
    if (cases.empty())
        return;
    auto *dialog = new ResolveDialog(tr("%n cases", nullptr, int(cases.size())), {}, window());
    connect(dialog, &ResolveDialog::resolveRequested, this, [this, dialog, cases] {
        dialog->setBusy(true);
        m_actions->resolve(cases, dialog->solution(), dialog->tellsReporter(),
                           [shown = QPointer(dialog)](const std::optional<Error> &problem) {
                               if (shown == nullptr)
                                   return;
                               if (!problem)
                                   return shown->accept();
                               shown->setBusy(false); // nothing typed is lost
                               shown->setProblem(CaseTexts::problem(*problem));
                           });
    });
    dialog->open();
}

void CasesPage::askArchive(const std::vector<CaseTarget> &cases)
{
    if (cases.empty())
        return;
    const int count = int(cases.size());
    const bool isOne = count == 1;
    MessageDialog::ask(
        window(),
        {isOne ? tr("Archive this case?") : tr("Archive %n cases?", nullptr, count),
         tr("What is archived stays readable under All. It can't be reopened, answered or changed "
            "any more, and this can't be undone."),
         ToneKind::Warning,
         {}},
        isOne ? tr("Archive the case") : tr("Archive %n cases", nullptr, count), true,
        [this, cases] { m_actions->archive(cases); });
}

void CasesPage::setProblem(const Error &error)
{
    if (isDetailShown()) {
        m_detail->setProblem(CaseTexts::problem(error));
        m_detail->reload();
        return;
    }
    MessageDialog::tell(window(),
                        {tr("That did not work"), CaseTexts::problem(error), ToneKind::Warning,
                         errorDetails(error)});
}

} // namespace vestibule
