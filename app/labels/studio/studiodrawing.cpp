// The part of StudioTab that looks at labels before they are printed.
#include "app/labels/studio/labelpreviews.h"
#include "app/labels/studio/sheetpane.h"
#include "app/labels/studio/studiolist.h"
#include "app/labels/studio/studiotab.h"
#include "app/labels/studio/verdictwords.h"

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

void StudioTab::drawSheet()
{
    if (m_panel->isBusy()) // it is drawn when the job is done
        return;
    const int copies = m_panel->copies();
    const int first = m_sheet->plan().firstOn(m_sheet->page());
    const int count = m_sheet->plan().countOn(m_sheet->page());
    m_drawn.clear();
    m_firstDrawn = first / copies;
    const int end = (first + count + copies - 1) / copies;
    if (count == 0 || end > int(m_wishes.size())) {
        m_previews->cancel();
        m_sheet->view()->setLabels({});
        m_panel->setReadable(0, 0);
        m_panel->foot()->setFinding({});
        return;
    }
    m_previews->ask({{m_wishes.begin() + m_firstDrawn, m_wishes.begin() + end},
                     m_panel->stock(),
                     m_panel->design(),
                     m_panel->dpi(),
                     m_sheet->view()->dotsPerMm()});
}

void StudioTab::showDrawn(int first, const std::vector<PreviewLabel> &labels)
{
    if (first == 0)
        m_drawn.clear();
    m_drawn.insert(m_drawn.end(), labels.begin(), labels.end());
    showPictures();
    if (m_checked.good + m_checked.bad == 0)
        showFinding(m_drawn, m_drawn.size() == m_wishes.size());
}

void StudioTab::showPictures()
{
    const int copies = m_panel->copies();
    const int first = m_sheet->plan().firstOn(m_sheet->page());
    const int count = m_sheet->plan().countOn(m_sheet->page());
    std::vector<PreviewLabel> pictures;
    for (int piece = first; piece < first + count; ++piece) {
        const int label = piece / copies - m_firstDrawn;
        if (label < 0 || label >= int(m_drawn.size()))
            break;
        pictures.push_back(m_drawn[size_t(label)]);
    }
    m_sheet->view()->setLabels(std::move(pictures));
}

void StudioTab::showFinding(const std::vector<PreviewLabel> &labels, bool isOfAll)
{
    StudioFoot::Finding finding;
    finding.isOfAll = isOfAll;
    m_bad.clear();
    double metres = 0;
    double module = 0;
    for (const PreviewLabel &label : labels) {
        metres = std::max(metres, label.readableMetres);
        module = std::max(module, label.verdict.module);
        if (label.verdict.isGood()) {
            ++finding.good;
            continue;
        }
        if (finding.bad++ == 0)
            finding.sentence = verdictwords::sentence(label.content.name, label.verdict);
        m_bad.push_back(label.content);
    }
    m_panel->setReadable(module > 0 ? metres : 0, module);
    m_panel->foot()->setFinding(finding);
}

void StudioTab::checkAll()
{
    m_isChecking = true;
    m_checked = {};
    m_bad.clear();
    m_panel->setBusy(true);
    m_check->ask({m_wishes, m_panel->stock(), m_panel->design(), m_panel->dpi(), 0});
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
    m_panel->foot()->setFinding(m_checked);
    showStep(LabelPrinting::Step::Checking, first + int(labels.size()), int(m_wishes.size()));
}

void StudioTab::showStep(LabelPrinting::Step step, int done, int total)
{
    QString words;
    switch (step) {
    case LabelPrinting::Step::MakingCodes:
        words = tr("Making codes: %1 of %2");
        break;
    case LabelPrinting::Step::Checking:
        words = tr("Drawn and read back: %1 of %2");
        break;
    case LabelPrinting::Step::Sending:
        words = tr("On the way: %1 of %2");
        break;
    case LabelPrinting::Step::Noting:
        words = tr("Written into the log: %1 of %2");
        break;
    }
    const QLocale locale;
    m_panel->foot()->setProgress(words.arg(locale.toString(done), locale.toString(total)), done,
                                 total);
}

} // namespace vestibule
