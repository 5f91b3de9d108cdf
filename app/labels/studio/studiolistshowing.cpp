// The part of StudioList that says what is shown, and why nothing is.
#include "app/labels/studio/studiolist.h"
#include "app/labels/studio/studiomodel.h"
#include "app/labels/studio/tickbox.h"
#include "app/widgets/banner.h"
#include "app/widgets/button.h"
#include "app/widgets/choicebar.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/searchfield.h"

#include <QListView>
#include <QLocale>
#include <QStackedWidget>

#include <algorithm>

namespace vestibule {

void StudioList::showKind()
{
    const QStringList hints{tr("Search devices"), tr("Search spaces"), tr("Search blank codes")};
    const QStringList names{tr("Devices"), tr("Spaces"), tr("Blank codes")};
    m_search->setPlaceholderText(hints.at(m_kind->currentIndex()));
    m_search->setAccessibleName(m_search->placeholderText());
    m_list->setAccessibleName(names.at(m_kind->currentIndex()));
    m_empty->setStep(model() == m_blanks       ? tr("Open Codes")
                         : model() != m_spaces ? tr("Open Devices")
                         : m_opensDeployments  ? tr("Open Deployments")
                                               : QString());
    m_list->setModel(model());
    model()->search(m_search->text());
    showEmpty();
}

void StudioList::showCounts()
{
    const auto &rows = model()->all();
    const auto needy = std::count_if(rows.begin(), rows.end(),
                                     [](const StudioRow &row) { return row.needsLabel(); });
    const auto old = std::count_if(rows.begin(), rows.end(),
                                   [](const StudioRow &row) { return row.isOld(); });
    const int ticked = model()->tickedCount();
    const int all = model() == m_devices ? m_allDevices : model() == m_blanks ? m_allBlanks : 0;
    m_count->setText(all > int(rows.size()) ? tr("%1 selected of the first %2 of %3")
                                                  .arg(QLocale().toString(ticked),
                                                       QLocale().toString(qlonglong(rows.size())),
                                                       QLocale().toString(all))
                                            : tr("%1 of %2 selected").arg(ticked).arg(rows.size()));
    m_all->setState(model()->shownState());
    m_need->setText(model() == m_blanks ? tr("Not printed: %1").arg(needy)
                                        : tr("Need a label: %1").arg(needy));
    m_need->setVisible(needy > 0);
    // Blank ones can't be replaced: they hang nowhere that another could be stuck.
    m_oldAddress->setVisible(old > 0 && model() != m_blanks);
    m_oldAddress->setTexts(tr("%n labels point to an old address", nullptr, int(old)),
                           tr("Scanning them leads nowhere."));
}

void StudioList::showEmpty()
{
    if (!m_isRead)
        return;
    if (model()->all().empty() && model() == m_blanks)
        m_empty->setTexts(tr("No blank codes"),
                          tr("Numbered codes can be printed first and linked when they hang. Make "
                             "some on the Codes tab."));
    else if (model()->all().empty() && model() == m_spaces)
        m_empty->setTexts(tr("No spaces yet"),
                          tr("Halls, floors and rooms of a deployment can carry labels, too. Add "
                             "them there."));
    else if (model()->all().empty())
        m_empty->setTexts(tr("No devices yet"), tr("Add what people shall report about first."));
    else
        m_empty->setTexts(tr("Nothing found"), tr("Nothing has this in its name or place."));
    m_stack->setCurrentIndex(model()->rowCount() == 0 ? 1 : 0);
}

} // namespace vestibule
