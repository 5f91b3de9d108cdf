#include "app/labels/studio/studiotab.h"

#include "app/labels/printers/printerpart.h"
#include "app/labels/studio/labelpreviews.h"
#include "app/labels/studio/sheetpane.h"
#include "app/labels/studio/studiolist.h"
#include "app/pagecontext.h"
#include "app/widgets/hairline.h"
#include "app/words/problemwords.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/events/eventhub.h"
#include "core/labels/printing/printerprofiles.h"

#include <QHBoxLayout>

#include <algorithm>

namespace vestibule {
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// As the labels are to be printed; what has no number yet gets the next ones, and comes last.
void sortRows(std::vector<StudioRow> &rows, PrintSequence sequence)
{
    if (sequence == PrintSequence::BySpace) {
        std::sort(rows.begin(), rows.end(),
                  [](const StudioRow &a, const StudioRow &b) { return a.rank < b.rank; });
    } else if (sequence == PrintSequence::ByNumber) {
        std::stable_sort(rows.begin(), rows.end(), [](const StudioRow &a, const StudioRow &b) {
            return a.number != 0 && (b.number == 0 || a.number < b.number);
        });
    }
}

} // namespace

StudioTab::StudioTab(const PageContext &context, QWidget *parent)
    : PageTab(parent),
      m_context(context),
      m_list(new StudioList(context.offers(u"deployments"_s))),
      m_sheet(new SheetPane),
      m_panel(new StudioPanel(context.offers(u"deployments"_s))),
      m_previews(new LabelPreviews(context, this)),
      m_check(new LabelPreviews(context, this)),
      m_printing(new LabelPrinting(context, this))
{
    build();
    connectParts();
    connectPanel();
    connectJobs();
    m_reload.setSingleShot(true);
    m_reload.setInterval(30ms);
    m_draw.setSingleShot(true);
    m_draw.setInterval(30ms);
    connect(&m_reload, &QTimer::timeout, this, &StudioTab::reload);
    connect(&m_draw, &QTimer::timeout, this, &StudioTab::drawSheet);
    connect(&m_context.hub, &EventHub::grew, this, [this] {
        // activated() reads anew, and so does the end of a job.
        if (isVisible() && !m_reload.isActive() && !m_panel->isBusy())
            m_reload.start();
    });
    reload();
}

void StudioTab::build()
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(0);
    line->addWidget(m_list);
    line->addWidget(new Hairline(Qt::Vertical, Hairline::Colour::Border));
    line->addWidget(m_sheet, 1);
    line->addWidget(new Hairline(Qt::Vertical, Hairline::Colour::Border));
    line->addWidget(m_panel);
}

void StudioTab::connectParts()
{
    connect(m_list, &StudioList::tickedChanged, this, &StudioTab::showJob);
    connect(m_list, &StudioList::navigationRequested, this, &PageTab::navigationRequested);
    connect(m_sheet, &SheetPane::sheetChanged, this, [this] { m_draw.start(); });
    connect(m_panel, &StudioPanel::choiceChanged, this, &StudioTab::showJob);
    connect(m_panel, &StudioPanel::ownStockRequested, this, [this] {
        Q_EMIT navigationRequested(u"labels"_s, u"own-stock:"_s + m_panel->stock().id);
    });
    connect(m_panel, &StudioPanel::pinCardRequested, this,
            [this] { Q_EMIT navigationRequested(u"labels"_s, u"pin-card"_s); });
    connect(m_panel, &StudioPanel::pairChanged, this, &StudioTab::readCalibration);
    PrinterPart *printer = m_panel->printerPart();
    connect(printer, &PrinterPart::addRequested, this, [this] { editPrinter({}); });
    connect(printer, &PrinterPart::changeRequested, this, &StudioTab::editPrinter);
    connect(printer, &PrinterPart::calibrationRequested, this, &StudioTab::calibrate);
}

void StudioTab::connectJobs()
{
    connect(m_previews, &LabelPreviews::drawn, this, &StudioTab::showDrawn);
    connect(m_previews, &LabelPreviews::failed, this, [this] { m_reload.start(); });
    connect(m_check, &LabelPreviews::drawn, this, &StudioTab::takeChecked);
    const auto checked = [this] {
        m_isChecking = false;
        m_panel->setBusy(false);
        m_draw.start();
    };
    connect(m_check, &LabelPreviews::finished, this, checked);
    connect(m_check, &LabelPreviews::failed, this, checked);
    connect(m_printing, &LabelPrinting::progressed, this, &StudioTab::showStep);
    connect(m_printing, &LabelPrinting::toastRequested, this, &PageTab::toastRequested);
    connect(m_printing, &LabelPrinting::failed, this, &StudioTab::showFailure);
    connect(m_printing, &LabelPrinting::finished, this, [this] {
        m_panel->setBusy(false);
        reload();
    });
}

void StudioTab::activated()
{
    if (!m_panel->isBusy())
        reload();
}

void StudioTab::openSubject(const QString &subject)
{
    if (subject == u"need"_s)
        m_list->tickNeedy();
    else if (subject == u"old"_s)
        m_list->tickOldAddress();
    else
        m_list->tickThese(subject.split(u',', Qt::SkipEmptyParts));
}

void StudioTab::reload()
{
    const QString address = m_context.portal ? m_context.portal().baseAddress : QString();
    m_context.desk.ask(
        this,
        [address, me = m_context.me](Services &services) {
            return readStudio(services, address, me);
        },
        [this](const Result<StudioReading> &reading) { showReading(reading); });
}

void StudioTab::showReading(const Result<StudioReading> &reading)
{
    if (!reading) {
        m_list->showProblem(tr("The devices can't be read"),
                            problemwords::sentence(reading.error()));
        return;
    }
    m_sheets = reading->sheets;
    m_list->show(*reading);
    m_panel->show(*reading);
    readCalibration();
    showJob();
}

void StudioTab::readCalibration()
{
    const auto printer = m_panel->printer();
    if (!printer)
        return m_panel->printerPart()->setCalibratedAt({});
    m_context.desk.ask(
        this,
        [place = printer->target.place, stock = m_panel->stock().id](Services &services) {
            return services.printerProfiles.known(place, stock);
        },
        [this](const Result<std::optional<KnownProfile>> &known) {
            const bool isSet = known && *known;
            m_panel->printerPart()->setCalibratedAt(isSet ? (*known)->changedAt : QDateTime());
        });
}

std::vector<LabelWish> StudioTab::sortedWishes() const
{
    std::vector<StudioRow> rows = m_list->ticked();
    sortRows(rows, m_panel->sequence());
    std::vector<LabelWish> wished;
    for (size_t i = size_t(m_panel->firstNumber()) - 1; i < rows.size(); ++i)
        wished.push_back(rows[i].wish);
    return wished;
}

int StudioTab::pieces() const
{
    return int(m_wishes.size()) * m_panel->copies();
}

void StudioTab::showJob()
{
    m_panel->setCount(m_list->tickedCount());
    m_checked = {};
    m_wishes = sortedWishes();
    const LabelStock stock = m_panel->stock();
    if (stock.page.isEmpty())
        return;
    m_sheet->setJob(stock, pieces(), m_sheets);
    showPictures();
    m_draw.start();
}

} // namespace vestibule
