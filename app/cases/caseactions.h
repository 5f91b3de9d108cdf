#pragma once

#include "app/cases/casechanges.h"
#include "app/widgets/toast.h"

#include <QObject>

namespace vestibule {

struct PageContext;
struct Services;

/// What operators do with cases: runs it on the desk, says what was done with a way back, and what failed.
class CaseActions : public QObject
{
    Q_OBJECT
public:
    /// `context` must outlive this.
    explicit CaseActions(const PageContext &context, QObject *parent = nullptr);

    /// Called on the GUI thread with what came of it; nothing when it went well, be it for some only.
    using Answer = std::function<void(const std::optional<Error> &)>;

    /// A null assignee takes the cases away from everybody. `name` is for the sentence.
    void assign(const std::vector<CaseTarget> &targets, const OperatorId &assignee,
                const QString &name);
    void resolve(const std::vector<CaseTarget> &targets, const QString &solution, bool tellReporter,
                 Answer answer);
    void changeStatus(const CaseTarget &target, CaseStatus to);
    void take(const CaseTarget &target);
    /// Can't be undone: ask first.
    void archive(const std::vector<CaseTarget> &targets);
    void setPriority(const CaseId &id, CasePriority priority);
    void comment(const CaseId &id, const QString &text, bool isPublic, Answer answer);

Q_SIGNALS:
    /// Also tells of those that stayed as they were.
    void done(const vestibule::ToastMessage &message);
    /// `total` cases were meant, `failed` of them stayed as they were, and done() says nothing.
    void failed(const vestibule::Error &error, int failed, int total);

private:
    using Work = std::function<CaseOutcome(Services &, const Actor &)>;
    using Sentence = std::function<QString(const CaseOutcome &)>;
    void run(Work work, Sentence sentence, bool canUndo, Answer answer = {});
    void report(const CaseOutcome &outcome, const Sentence &sentence, bool canUndo);
    Actor actor() const;

    const PageContext &m_context;
};

} // namespace vestibule
