#include "app/cases/casedetail.h"

#include "app/cases/caseactionbar.h"
#include "app/cases/caseactions.h"
#include "app/cases/casefacts.h"
#include "app/cases/casetimelineview.h"
#include "app/cases/editcasedialog.h"
#include "app/cases/notecard.h"
#include "app/cases/reportercard.h"
#include "app/cases/resolvedialog.h"
#include "app/pagecontext.h"
#include "app/widgets/banner.h"
#include "app/widgets/detailheader.h"
#include "app/widgets/hairline.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/scrollcolumn.h"
#include "app/words/casetexts.h"
#include "core/base/clock.h"
#include "core/engine/desk.h"

#include <QMenu>
#include <QVBoxLayout>

#include <utility>

namespace vestibule {
using namespace Qt::StringLiterals;

CaseDetail::CaseDetail(const PageContext &context, CaseActions &actions, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_actions(actions),
      m_header(new DetailHeader),
      m_menu(new QMenu(this)),
      m_title(new PlainLabel({}, TextStyle::Heading, TextInk::Primary, PlainLabel::Wrap::Yes)),
      m_description(new PlainLabel({}, TextStyle::Body, TextInk::Secondary, PlainLabel::Wrap::Yes)),
      m_problem(new Banner(ToneKind::Warning)),
      m_bar(new CaseActionBar),
      m_facts(new CaseFacts(context.offers(u"deployments"_s))),
      m_reporter(new ReporterCard),
      m_suggestion(new NoteCard(u"bulb"_s, tr("Suggested solution"), tr("Use"))),
      m_solution(new NoteCard(u"tick-ring"_s, tr("What was done"))),
      m_timeline(new CaseTimelineView(context)),
      m_reply(new ReplyBox),
      m_content(buildCase())
{
    setObjectName(u"caseDetail"_s);
    m_title->setObjectName(u"caseTitle"_s);
    m_description->setObjectName(u"caseDescription"_s);
    m_problem->setObjectName(u"caseProblem"_s);
    m_problem->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_content, 1);
    layout->addWidget(new Hairline);
    layout->addWidget(m_reply);
    m_content->hide();
    m_reply->hide();
    buildMenu();
    connectParts();
}

QWidget *CaseDetail::buildCase()
{
    auto *scroll = new ScrollColumn;
    scroll->setMargins(24, 2, 24, 16, 14);
    auto *words = new QVBoxLayout;
    words->setSpacing(px(4));
    words->addWidget(m_title);
    words->addWidget(m_description);
    scroll->addLayout(words);
    scroll->add(m_problem);
    scroll->add(m_bar);
    scroll->add(m_facts);
    scroll->add(m_reporter);
    scroll->add(m_suggestion);
    scroll->add(m_solution);
    scroll->add(m_timeline);
    scroll->addStretch();
    return scroll;
}

void CaseDetail::connectParts()
{
    connect(m_header, &DetailHeader::previousRequested, this, &CaseDetail::previousRequested);
    connect(m_header, &DetailHeader::nextRequested, this, &CaseDetail::nextRequested);
    connect(m_header, &DetailHeader::closeRequested, this, &CaseDetail::closeRequested);
    const auto target = [this] { return CaseTarget{m_id, m_file.record.revision}; };
    connect(m_bar, &CaseActionBar::resolveRequested, this, [this] { openResolve(); });
    connect(m_bar, &CaseActionBar::takeRequested, this,
            [this, target] { m_actions.take(target()); });
    connect(m_bar, &CaseActionBar::statusRequested, this,
            [this, target](CaseStatus to) { m_actions.changeStatus(target(), to); });
    connect(m_bar, &CaseActionBar::archiveRequested, this,
            [this] { Q_EMIT archiveRequested(m_id); });
    connect(m_bar, &CaseActionBar::assigneeChosen, this,
            [this, target](const OperatorId &assignee, const QString &name) {
                m_actions.assign({target()}, assignee, name);
            });
    connect(m_facts, &CaseFacts::deviceRequested, this, [this](const DeviceId &device) {
        Q_EMIT navigationRequested(u"devices"_s, device.toString());
    });
    connect(m_facts, &CaseFacts::siteRequested, this, [this](const DeploymentId &site) {
        Q_EMIT navigationRequested(u"deployments"_s, site.toString());
    });
    connect(m_facts, &CaseFacts::priorityChosen, this,
            [this](CasePriority priority) { m_actions.setPriority(m_id, priority); });
    connect(m_facts, &CaseFacts::copyRequested, this, &CaseDetail::copied);
    connect(m_reporter, &ReporterCard::copyRequested, this, &CaseDetail::copied);
    connect(m_reporter, &ReporterCard::openRequested, this, [this](const QUrl &address) {
        if (!m_context.openUrl(address))
            setProblem(tr("No program on this computer opens such a link. Copy the details and "
                          "use your phone or mail program."));
    });
    connect(m_suggestion, &NoteCard::actionRequested, this,
            [this] { openResolve(m_file.record.solutionSuggestion); });
    connect(m_reply, &ReplyBox::sendRequested, this, &CaseDetail::send);
}

void CaseDetail::buildMenu()
{
    m_menu->setObjectName(u"caseMenu"_s);
    m_menu->addAction(tr("Edit case …"), this, [this] {
        auto *dialog = new EditCaseDialog(m_context, m_file.record, window());
        dialog->open();
    });
    m_menu->addAction(tr("Copy number"), this, [this] { Q_EMIT copied(m_file.record.number); });
    m_menu->addAction(tr("Copy link to the status page"), this, [this] {
        if (!statusLink().isEmpty())
            Q_EMIT copied(statusLink());
    });
    m_menu->addAction(tr("Open status page"), this, [this] {
        if (!statusLink().isEmpty() && !m_context.openUrl(QUrl(statusLink(), QUrl::StrictMode)))
            setProblem(tr("No browser opened the page. Copy the link and open it yourself."));
    });
    m_header->setMenu(m_menu);
}

void CaseDetail::showCase(const CaseId &id)
{
    if (id == m_id) {
        reload();
        return;
    }
    keepDraft();
    m_id = id;
    m_isLoaded = false;
    setProblem({});
    m_reply->setBusy(false);
    m_reply->setDraft(m_drafts.take(id));
    reload();
}

void CaseDetail::reload()
{
    if (m_id.isNull())
        return;
    m_context.desk.ask(
        this,
        [id = m_id, me = m_context.me](Services &services) {
            return readCaseFile(services, id, me);
        },
        [this, id = m_id](const Result<CaseFile> &file) {
            if (!(id == m_id))
                return;
            if (file)
                setFile(*file);
            else
                showFailure(file.error());
        });
}

void CaseDetail::setFile(const CaseFile &file)
{
    const bool wasLoaded = std::exchange(m_isLoaded, true);
    const QDateTime now = m_context.clock.now();
    const Case &record = file.record;
    const bool isArchived = record.status == CaseStatus::Archived;
    m_file = file;
    m_content->show();
    showParts(true);
    m_reply->setVisible(!isArchived);
    m_header->setNumber(record.number);
    m_header->setChip(CaseTexts::statusChip(record.status));
    m_title->setText(record.title);
    m_description->setText(record.description);
    m_description->setVisible(!record.description.isEmpty());
    m_bar->setFile(file, m_context.me);
    m_facts->setFile(file, now, statusLink());
    m_reporter->setCase(record);
    const bool isLive = !isArchived && record.status != CaseStatus::Resolved;
    m_suggestion->setText(isLive ? record.solutionSuggestion : QString());
    m_solution->setText(isLive ? QString() : record.finalSolution);
    m_timeline->setFile(file);
    m_reply->setReporterName(record.reporter.name);
    m_menu->actions().constFirst()->setEnabled(!isArchived);
    if (!wasLoaded)
        setProblem({});
    setAccessibleName(tr("Case %1: %2").arg(record.number, record.title));
}

void CaseDetail::showFailure(const Error &error)
{
    // What was read stays when the store doesn't answer for a while, but not what isn't there or theirs any more.
    if (error.code == ErrorCode::Forbidden || error.code == ErrorCode::NotFound)
        m_isLoaded = false;
    if (!m_isLoaded) {
        m_file = {};
        showParts(false);
    }
    m_content->show();
    m_reply->hide();
    setProblem(CaseTexts::problem(error));
}

/// All but the problem. Some hide by themselves when they have nothing to show.
void CaseDetail::showParts(bool areShown)
{
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_title, m_description, m_bar, m_facts, m_reporter,
                                          m_suggestion, m_solution, m_timeline})
        part->setVisible(areShown);
    m_header->setMenu(areShown ? m_menu : nullptr);
    if (areShown)
        return;
    m_header->setNumber({});
    m_header->setChip({});
    setAccessibleName({});
}

void CaseDetail::setProblem(const QString &sentence)
{
    m_problem->setTexts(sentence, {});
    m_problem->setVisible(!sentence.isEmpty());
}

void CaseDetail::setNeighbours(bool hasPrevious, bool hasNext)
{
    m_header->setNeighbours(hasPrevious, hasNext);
}

} // namespace vestibule
