#include "app/labels/studio/studiotab.h"

#include "app/devices/problemwords.h"
#include "app/labels/studio/labelpreviews.h"
#include "app/labels/studio/sheetpane.h"
#include "app/labels/studio/studiolist.h"
#include "app/labels/studio/verdictwords.h"
#include "app/pagecontext.h"
#include "app/printing/labelsaving.h"
#include "app/widgets/hairline.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/events/eventhub.h"

#include <QHBoxLayout>

namespace vestibule {
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

StudioTab::StudioTab(const PageContext &context, QWidget *parent)
    : PageTab(parent),
      m_context(context),
      m_list(new StudioList),
      m_sheet(new SheetPane),
      m_panel(new StudioPanel),
      m_previews(new LabelPreviews(context, this)),
      m_check(new LabelPreviews(context, this)),
      m_saving(new LabelSaving(context, this))
{
    build();
    connectParts();
    connectJobs();
    m_reload.setSingleShot(true);
    m_reload.setInterval(30ms);
    m_draw.setSingleShot(true);
    m_draw.setInterval(30ms);
    connect(&m_reload, &QTimer::timeout, this, &StudioTab::reload);
    connect(&m_draw, &QTimer::timeout, this, &StudioTab::drawSheet);
    connect(&m_context.hub, &EventHub::grew, this, [this] {
        if (isVisible() && !m_reload.isActive()) // activated() reads anew
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
    connect(m_list, &StudioList::deviceRequested, this,
            [this] { Q_EMIT navigationRequested(u"devices"_s, {}); });
    connect(m_sheet, &SheetPane::sheetChanged, this, [this] { m_draw.start(); });
    connect(m_panel, &StudioPanel::choiceChanged, this, &StudioTab::showJob);
    connect(m_panel, &StudioPanel::largerRequested, this, &StudioTab::makeLarger);
    connect(m_panel, &StudioPanel::ownStockRequested, this, [this] {
        Q_EMIT navigationRequested(u"labels"_s, u"own-stock:"_s + m_panel->stock().id);
    });
    connect(m_panel, &StudioPanel::checkRequested, this, &StudioTab::checkAll);
    connect(m_panel, &StudioPanel::saveRequested, this,
            [this] { warnOfAddress(tr("Save anyway"), [this] { askForFile(); }); });
    connect(m_panel, &StudioPanel::printRequested, this,
            [this] { warnOfAddress(tr("Print anyway"), [this] { print(); }); });
    connect(m_panel, &StudioPanel::cancelRequested, this, [this] {
        m_saving->cancel();
        m_check->cancel();
        if (std::exchange(m_isChecking, false))
            m_panel->setBusy(false);
    });
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
    connect(m_saving, &LabelSaving::progressed, m_panel, &StudioPanel::setProgress);
    connect(m_saving, &LabelSaving::toastRequested, this, &PageTab::toastRequested);
    connect(m_saving, &LabelSaving::failed, this, &StudioTab::showFailure);
    connect(m_saving, &LabelSaving::finished, this, [this] {
        m_panel->setBusy(false);
        m_draw.start();
    });
}

void StudioTab::activated()
{
    reload();
}

void StudioTab::openSubject(const QString &subject)
{
    if (subject == u"need"_s)
        m_list->tickNeedy();
    else if (subject == u"old"_s)
        m_list->tickOldAddress();
    else
        m_list->tickDevices(subject.split(u',', Qt::SkipEmptyParts));
}

void StudioTab::reload()
{
    const QString address = m_context.portal ? m_context.portal().baseAddress : QString();
    m_context.desk.ask(
        this, [address](Services &services) { return readStudio(services, address); },
        [this](const Result<StudioReading> &reading) { showReading(reading); });
}

void StudioTab::showReading(const Result<StudioReading> &reading)
{
    if (!reading) {
        m_list->showProblem(tr("The devices can't be read"),
                            problemwords::sentence(reading.error()));
        return;
    }
    m_baseAddress = reading->baseAddress;
    m_list->show(*reading);
    m_panel->show(*reading);
    showJob();
}

std::vector<LabelWish> StudioTab::wishes() const
{
    std::vector<LabelWish> wished;
    const std::vector<StudioRow> rows = m_list->ticked();
    for (size_t i = size_t(m_panel->firstNumber()) - 1; i < rows.size(); ++i)
        wished.push_back(rows[i].wish);
    return wished;
}

SheetOrder StudioTab::order() const
{
    return {wishes(), m_panel->stock(), m_panel->design(), m_sheet->position(), m_panel->dpi()};
}

void StudioTab::showJob()
{
    m_panel->setCount(int(m_list->ticked().size()));
    m_checked = {};
    const LabelStock stock = m_panel->stock();
    if (stock.page.isEmpty())
        return;
    m_sheet->setJob(stock, int(wishes().size()));
    m_sheet->view()->setLabels(m_drawn);
    m_draw.start();
}

void StudioTab::drawSheet()
{
    if (m_panel->isBusy()) // it is drawn when the job is done
        return;
    const std::vector<LabelWish> all = wishes();
    const SheetView *view = m_sheet->view();
    const int first = view->firstOnSheet();
    const int count = view->countOnSheet();
    m_drawn.clear();
    if (count == 0 || first + count > int(all.size())) {
        m_previews->cancel();
        m_sheet->view()->setLabels({});
        m_panel->setReadableMetres(0);
        m_panel->setFinding({});
        return;
    }
    m_previews->ask({{all.begin() + first, all.begin() + first + count},
                     m_panel->stock(),
                     m_panel->design(),
                     m_panel->dpi(),
                     view->dotsPerMm()});
}

void StudioTab::showDrawn(int first, const std::vector<PreviewLabel> &labels)
{
    if (first == 0)
        m_drawn.clear();
    m_drawn.insert(m_drawn.end(), labels.begin(), labels.end());
    m_sheet->view()->setLabels(m_drawn);
    if (m_checked.good + m_checked.bad == 0)
        showFinding(m_drawn, int(m_drawn.size()) == int(wishes().size()));
}

void StudioTab::showFinding(const std::vector<PreviewLabel> &labels, bool isOfAll)
{
    StudioPanel::Finding finding;
    finding.isOfAll = isOfAll;
    m_bad.clear();
    double metres = 0;
    for (const PreviewLabel &label : labels) {
        metres = std::max(metres, label.readableMetres);
        if (label.verdict.isGood()) {
            ++finding.good;
            continue;
        }
        if (finding.bad++ == 0)
            finding.sentence = verdictwords::sentence(label.content.name, label.verdict);
        m_bad.push_back(label.content);
    }
    m_panel->setReadableMetres(metres);
    m_panel->setFinding(finding);
}

void StudioTab::checkAll()
{
    m_isChecking = true;
    m_checked = {};
    m_bad.clear();
    m_panel->setBusy(true);
    m_check->ask({wishes(), m_panel->stock(), m_panel->design(), m_panel->dpi(), 0});
}

void StudioTab::takeChecked(int first, const std::vector<PreviewLabel> &labels)
{
    constexpr size_t enough = 20;
    for (const PreviewLabel &label : labels) {
        if (label.verdict.isGood()) {
            ++m_checked.good;
            continue;
        }
        if (m_checked.bad++ == 0)
            m_checked.sentence = verdictwords::sentence(label.content.name, label.verdict);
        if (m_bad.size() < enough)
            m_bad.push_back(label.content);
    }
    m_panel->setFinding(m_checked);
    m_panel->setProgress(first + int(labels.size()), int(wishes().size()));
}

} // namespace vestibule
