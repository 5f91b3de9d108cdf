#include "app/cases/caseactions.h"

#include "app/pagecontext.h"
#include "app/words/casetexts.h"
#include "core/cases/caseservice.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"

namespace vestibule {

namespace {

int countOf(const CaseOutcome &outcome)
{
    return int(outcome.after.size());
}

/// The number when it is one case.
QString numberOf(const CaseOutcome &outcome)
{
    return outcome.after.size() == 1 ? outcome.after.front().number : QString();
}

} // namespace

CaseActions::CaseActions(const PageContext &context, QObject *parent)
    : QObject(parent),
      m_context(context)
{ }

Actor CaseActions::actor() const
{
    return Actor::byOperator(m_context.me);
}

void CaseActions::run(Work work, Sentence sentence, bool canUndo, Answer answer)
{
    m_context.desk.ask(
        this,
        [work = std::move(work), by = actor()](Services &services) { return work(services, by); },
        [this, sentence = std::move(sentence), canUndo,
         answer = std::move(answer)](const CaseOutcome &outcome) {
            if (answer) // what came true for some isn't to be done again
                answer(outcome.after.empty() ? outcome.problem : std::nullopt);
            report(outcome, sentence, canUndo);
        });
}

void CaseActions::report(const CaseOutcome &outcome, const Sentence &sentence, bool canUndo)
{
    const int total = outcome.failed + countOf(outcome);
    const bool isTold = !outcome.after.empty() && sentence;
    if (isTold) {
        ToastMessage message{sentence(outcome), {}};
        if (outcome.problem) // in one message: a second one would take the way back away
            message.sentence += u' ' + CaseTexts::stayed(outcome.failed, total, *outcome.problem);
        if (canUndo)
            message.undo = [this, outcome] {
                run([outcome](Services &services,
                              const Actor &by) { return casechanges::undo(services, outcome, by); },
                    {}, false);
            };
        Q_EMIT done(message);
    }
    if (outcome.problem && !isTold)
        Q_EMIT failed(*outcome.problem, outcome.failed, total);
}

void CaseActions::assign(const std::vector<CaseTarget> &targets, const OperatorId &assignee,
                         const QString &name)
{
    const auto sentence = [name, assignee](const CaseOutcome &outcome) {
        const QString number = numberOf(outcome);
        if (assignee.isNull())
            return number.isEmpty()
                ? tr("Nobody has these %n cases now.", nullptr, countOf(outcome))
                : tr("Nobody has %1 now.").arg(number);
        return number.isEmpty() ? tr("%1 has %n cases more.", nullptr, countOf(outcome)).arg(name)
                                : tr("%1 has %2 now.").arg(name, number);
    };
    run(
        [targets, assignee](Services &services, const Actor &by) {
            return casechanges::assign(services, targets, assignee, by);
        },
        sentence, true);
}

void CaseActions::resolve(const std::vector<CaseTarget> &targets, const QString &solution,
                          bool tellReporter, Answer answer)
{
    const auto sentence = [](const CaseOutcome &outcome) {
        const QString number = numberOf(outcome);
        return number.isEmpty() ? tr("%n cases are resolved.", nullptr, countOf(outcome))
                                : tr("%1 is resolved.").arg(number);
    };
    run(
        [targets, solution, tellReporter](Services &services, const Actor &by) {
            return casechanges::resolve(services, targets, solution, tellReporter, by);
        },
        sentence, true, std::move(answer));
}

void CaseActions::changeStatus(const CaseTarget &target, CaseStatus to)
{
    const auto sentence = [to](const CaseOutcome &outcome) {
        const QString number = numberOf(outcome);
        if (to == CaseStatus::Waiting)
            return tr("%1 is waiting.").arg(number);
        return to == CaseStatus::Open ? tr("%1 is open again.").arg(number)
                                      : tr("%1 is in progress.").arg(number);
    };
    run(
        [target, to](Services &services, const Actor &by) {
            return casechanges::changeStatus(services, {target}, to, by);
        },
        sentence, true);
}

void CaseActions::take(const CaseTarget &target)
{
    run([target](Services &services,
                 const Actor &by) { return casechanges::take(services, target, by); },
        [](const CaseOutcome &outcome) { return tr("You have %1 now.").arg(numberOf(outcome)); },
        true);
}

void CaseActions::archive(const std::vector<CaseTarget> &targets)
{
    const auto sentence = [](const CaseOutcome &outcome) {
        const QString number = numberOf(outcome);
        return number.isEmpty() ? tr("%n cases are archived.", nullptr, countOf(outcome))
                                : tr("%1 is archived.").arg(number);
    };
    run(
        [targets](Services &services, const Actor &by) {
            return casechanges::changeStatus(services, targets, CaseStatus::Archived, by);
        },
        sentence, false);
}

void CaseActions::setPriority(const CaseId &id, CasePriority priority)
{
    m_context.desk.ask(
        this,
        [id, priority, by = actor()](Services &services) {
            return services.cases.setPriority(id, priority, by);
        },
        [this](const Result<Case> &changed) {
            if (!changed)
                Q_EMIT failed(changed.error(), 1, 1);
        });
}

void CaseActions::comment(const CaseId &id, const QString &text, bool isPublic, Answer answer)
{
    m_context.desk.ask(
        this,
        [id, text, isPublic, by = actor()](Services &services) {
            return services.cases.comment(id, text, isPublic, by);
        },
        [answer = std::move(answer)](const Result<CaseEntry> &written) {
            answer(written ? std::nullopt : std::optional<Error>(written.error()));
        });
}

} // namespace vestibule
