#include "app/overview/overviewpage.h"

#include "app/cases/casespage.h"
#include "app/overview/attentioncard.h"
#include "app/overview/caseschartcard.h"
#include "app/overview/newcasescard.h"
#include "app/overview/portalcard.h"
#include "app/overview/unlabelledcard.h"
#include "app/widgets/banner.h"
#include "app/widgets/scrollcolumn.h"
#include "core/base/clock.h"
#include "core/engine/desk.h"
#include "core/events/eventhub.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int pause = 30;
constexpr int portalStep = 2 * 1000;
/// Scans are counted outside the event log, and ages grow by themselves.
constexpr int readStep = 30 * 1000;

} // namespace

OverviewPage::OverviewPage(const PageContext &context, QWidget *parent)
    : Page(parent),
      m_context(context),
      m_problem(new Banner(ToneKind::Danger)),
      m_portalCard(new PortalCard),
      m_newCases(new NewCasesCard),
      m_unlabelled(new UnlabelledCard),
      m_attention(new AttentionCard),
      m_chart(new CasesChartCard)
{
    setTitle(tr("Overview"));
    setHeaderLine(false);
    Button *create = addHeaderButton(tr("New case"), Button::Kind::Primary, u"plus"_s);
    create->setObjectName(u"overviewNewCase"_s);
    connect(create, &Button::clicked, this,
            [this] { Q_EMIT navigationRequested(u"cases"_s, CasesPage::newCaseSubject); });
    m_problem->setObjectName(u"overviewProblem"_s);
    m_problem->hide();
    setBody(buildBody());
    connectParts();
}

QWidget *OverviewPage::buildBody()
{
    auto *left = new QVBoxLayout;
    left->setSpacing(px(16));
    left->addWidget(m_newCases);
    // Both columns end at the same line.
    left->addWidget(m_unlabelled, 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(px(16));
    right->addWidget(m_attention);
    right->addWidget(m_chart, 1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(px(16));
    columns->addLayout(left, 7);
    columns->addLayout(right, 5);
    auto *scroll = new ScrollColumn;
    scroll->add(m_problem);
    scroll->add(m_portalCard);
    scroll->addLayout(columns);
    return scroll;
}

void OverviewPage::connectParts()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    m_portalTimer.setInterval(portalStep);
    m_minute.setInterval(readStep);
    connect(&m_soon, &QTimer::timeout, this, &OverviewPage::read);
    connect(&m_minute, &QTimer::timeout, this, &OverviewPage::read);
    connect(&m_portalTimer, &QTimer::timeout, this, &OverviewPage::showPortal);
    connect(&m_context.hub, &EventHub::grew, this, &OverviewPage::readSoon, Qt::QueuedConnection);
    connect(m_newCases, &NewCasesCard::navigationRequested, this, &Page::navigationRequested);
    connect(m_unlabelled, &UnlabelledCard::navigationRequested, this, &Page::navigationRequested);
    connect(m_attention, &AttentionCard::navigationRequested, this, &Page::navigationRequested);
    connect(m_portalCard, &PortalCard::navigationRequested, this, &Page::navigationRequested);
    connect(m_portalCard, &PortalCard::copyRequested, this, [this](const QString &text) {
        QGuiApplication::clipboard()->setText(text);
        Q_EMIT toastRequested({tr("The address is copied."), {}});
    });
    connect(m_portalCard, &PortalCard::openRequested, this, [this](const QString &text) {
        if (!m_context.openUrl(QUrl(text, QUrl::StrictMode)))
            Q_EMIT toastRequested(
                {tr("No browser opened it. Copy the address and open it yourself."), {}});
    });
    connect(m_portalCard, &PortalCard::posterRequested, this, &OverviewPage::askPosterPath);
}

void OverviewPage::activated()
{
    showPortal();
    if (m_isStale)
        read();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_portalTimer.start();
    m_minute.start();
    showPortal();
    if (m_isStale)
        readSoon();
}

void OverviewPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_portalTimer.stop();
    m_minute.stop();
    m_isStale = true;
}

QList<Command> OverviewPage::commands() const
{
    auto *page = const_cast<OverviewPage *>(this);
    return {{tr("New case"),
             {},
             u"plus"_s,
             {},
             [page] { Q_EMIT page->navigationRequested(u"cases"_s, CasesPage::newCaseSubject); }},
            {tr("Save the poster with the portal's address"), {}, u"download"_s, {}, [page] {
                 page->askPosterPath();
             }}};
}

void OverviewPage::readSoon()
{
    m_isStale = true;
    if (isVisible() && !m_soon.isActive())
        m_soon.start();
}

void OverviewPage::read()
{
    m_isStale = false;
    m_context.desk.ask(
        this,
        [clock = &m_context.clock, portal = m_context.portal().baseAddress](Services &services) {
            return readOverview(services, *clock, portal);
        },
        [this](const Result<OverviewReading> &reading) { setReading(reading); });
}

void OverviewPage::setReading(const Result<OverviewReading> &reading)
{
    m_problem->setVisible(!reading.has_value());
    if (!reading) {
        m_problem->setTexts(tr("The store could not be read"),
                            tr("What you see may be out of date. It is read again in half a "
                               "minute; if it stays so, check that the disk isn't full."));
        return;
    }
    m_isRead = true;
    m_reading = *reading;
    const QDateTime now = m_context.clock.now();
    m_portalCard->setReading(m_reading, now);
    m_newCases->setCases(m_reading.newCases, m_reading.counts.fresh, now);
    m_unlabelled->setReading(m_reading);
    m_chart->setStatistics(m_reading.statistics);
    showPortal();
}

QString OverviewPage::address() const
{
    return m_reading.publicBaseAddress.isEmpty() ? m_portal.baseAddress
                                                 : m_reading.publicBaseAddress;
}

void OverviewPage::showPortal()
{
    const QString before = m_portal.baseAddress;
    m_portal = m_context.portal();
    const QDateTime now = m_context.clock.now();
    m_portalCard->setPortal(m_portal, address(), now);
    if (!m_isRead)
        return;
    const std::vector<AttentionItem> items = attentionItems(m_reading, m_portal, now);
    m_attention->setItems(items);
    showSubtitle(int(items.size()));
    // Labels are compared with the address.
    if (m_portal.baseAddress != before)
        readSoon();
}

void OverviewPage::showSubtitle(int items)
{
    const QString day = QLocale().toString(m_context.clock.now().toLocalTime().date(),
                                           tr("dddd, d MMMM", "format of a date"));
    setSubtitle(items == 0 ? tr("%1. Nothing needs you.").arg(day)
                           : tr("%1. %n things need you.", nullptr, items).arg(day));
}

} // namespace vestibule
