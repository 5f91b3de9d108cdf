#pragma once

#include "app/cases/casefile.h"
#include "app/cases/replybox.h"

#include <QHash>
#include <QPointer>

class QMenu;

namespace vestibule {

class Banner;
class CaseActionBar;
class CaseActions;
class CaseFacts;
class CaseTimelineView;
class DetailHeader;
class NoteCard;
class PlainLabel;
class ReporterCard;
class ResolveDialog;
class ScrollColumn;
struct PageContext;

/// The detail pane of one case: what it is, its next steps, its reporter, its timeline, and the box to write in.
/// What was typed for a case is kept while one looks at others.
class CaseDetail : public QWidget
{
    Q_OBJECT
public:
    CaseDetail(const PageContext &context, CaseActions &actions, QWidget *parent = nullptr);

    void showCase(const CaseId &id);
    CaseId shownCase() const { return m_id; }
    /// Whether the case is there to act on: it isn't while it is read, or refused.
    bool isLoaded() const { return m_isLoaded; }
    /// Reads the case again and shows what is different.
    void reload();
    void setNeighbours(bool hasPrevious, bool hasNext);
    bool hasDrafts() const;
    void focusReply();
    /// Asks what was done; `solution` stands in the field.
    void openResolve(const QString &solution = {});
    /// Says above the case what failed; an empty sentence takes it away.
    void setProblem(const QString &sentence);

Q_SIGNALS:
    void previousRequested();
    void nextRequested();
    void closeRequested();
    void archiveRequested(const vestibule::CaseId &id);
    void navigationRequested(const QString &pageId, const QString &subject);
    void copied(const QString &text);

private:
    QWidget *buildCase();
    void connectParts();
    void buildMenu();
    void setFile(const CaseFile &file);
    void showFailure(const Error &error);
    void showParts(bool areShown);
    void keepDraft();
    void send();
    void resolve(ResolveDialog *dialog);
    QString statusLink() const;

    const PageContext &m_context;
    CaseActions &m_actions;
    CaseId m_id;
    CaseFile m_file;
    bool m_isLoaded = false;
    QHash<CaseId, ReplyDraft> m_drafts; ///< of the cases that aren't shown
    QPointer<ResolveDialog> m_resolveDialog;

    DetailHeader *m_header;
    QMenu *m_menu;
    PlainLabel *m_title;
    PlainLabel *m_description;
    Banner *m_problem;
    CaseActionBar *m_bar;
    CaseFacts *m_facts;
    ReporterCard *m_reporter;
    NoteCard *m_suggestion;
    NoteCard *m_solution;
    CaseTimelineView *m_timeline;
    ReplyBox *m_reply;
    QWidget *m_content;
};

} // namespace vestibule
