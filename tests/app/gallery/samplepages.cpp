#include "tests/app/gallery/samplepages.h"

#include "app/frame/listdetailpage.h"
#include "app/widgets/choicebar.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/filterchip.h"
#include "tests/app/gallery/samplecards.h"
#include "tests/app/gallery/samplerows.h"

#include <QListView>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Page> casesPage()
{
    auto page = std::make_unique<ListDetailPage>();
    page->setTitle(u"Cases"_s);
    page->setSubtitle(u"12 open, 3 of them waiting"_s);
    page->addHeaderButton(u"New case"_s, Button::Kind::Normal, u"plus"_s);
    page->setTabs({u"Open"_s, u"Mine"_s, u"Waiting"_s, u"Resolved this week"_s, u"All"_s});
    page->tabs()->setItemCount(0, 12);
    page->tabs()->setItemCount(1, 4);
    page->tabs()->setItemCount(2, 3);
    page->addSearch(u"Search cases"_s);
    auto *week = new FilterChip(u"When"_s);
    week->setValue(u"This week"_s);
    page->addFilter(week);
    page->addFilter(new FilterChip(u"Site"_s));
    page->addFilter(new FilterChip(u"Type"_s));
    page->addFilter(new FilterChip(u"Assignee"_s));
    page->addTool(new Button(u"Sort"_s, Button::Kind::Icon, u"sort"_s));
    page->addTool(new Button(u"Columns"_s, Button::Kind::Icon, u"columns"_s));
    page->setColumns(SampleCaseDelegate::caseColumns());
    auto *view = new QListView;
    view->setModel(new SampleCases(view));
    auto *delegate = new SampleCaseDelegate(56, RowMargins::pane(), view);
    delegate->setColumns(SampleCaseDelegate::caseColumns());
    view->setItemDelegate(delegate);
    view->setCurrentIndex(view->model()->index(0, 0));
    page->setView(view);
    page->setDetail(sampleCaseDetail());
    page->showDetail();
    return page;
}

std::unique_ptr<Page> deploymentsPage()
{
    auto page = std::make_unique<ListDetailPage>(240);
    page->setTitle(u"Hall North"_s);
    page->setSubtitle(u"Deployment HALL"_s);
    page->addHeaderButton(u"Open portal"_s, Button::Kind::Normal, u"external"_s);
    page->addSearch(u"Search deployments"_s);
    auto *view = new QListView;
    view->setModel(new SampleCases(view));
    view->setItemDelegate(new TwoLineDelegate(56, RowMargins::plain(), view));
    view->setCurrentIndex(view->model()->index(0, 0));
    page->setView(view);
    page->setDetail(sampleForm());
    page->showDetail();
    return page;
}

std::unique_ptr<Page> emptyPage(const QString &title, const QString &icon)
{
    auto page = std::make_unique<Page>();
    page->setTitle(title);
    page->setBody(new EmptyState(icon, u"Nothing here yet"_s,
                                 u"Print a label, stick it to a device and scan it with a phone. "
                                 "What people report then stands here."_s,
                                 u"Add a device"_s));
    return page;
}

} // namespace

QList<NavigationEntry> sampleNavigation()
{
    const auto placeholder = [](const QString &title, const QString &icon) {
        return [title, icon] { return emptyPage(title, icon); };
    };
    return {
        {u"overview"_s, NavigationGroup::Today, u"overview"_s, u"Overview"_s, sampleOverview},
        {u"cases"_s, NavigationGroup::Today, u"inbox"_s, u"Cases"_s, casesPage},
        {u"deployments"_s, NavigationGroup::Site, u"building"_s, u"Deployments"_s, deploymentsPage},
        {u"devices"_s, NavigationGroup::Site, u"cube"_s, u"Devices"_s,
         placeholder(u"Devices"_s, u"cube"_s)},
        {u"labels"_s, NavigationGroup::Site, u"qr"_s, u"Labels"_s,
         placeholder(u"Labels"_s, u"qr"_s)},
        {u"customers"_s, NavigationGroup::Access, u"people"_s, u"Customers"_s,
         placeholder(u"Customers"_s, u"people"_s)},
        {u"accounts"_s, NavigationGroup::Access, u"plug"_s, u"Accounts"_s,
         placeholder(u"Accounts"_s, u"plug"_s)},
        {u"reservations"_s, NavigationGroup::Access, u"calendar"_s, u"Reservations"_s,
         placeholder(u"Reservations"_s, u"calendar"_s)},
        {u"automations"_s, NavigationGroup::Access, u"bolt"_s, u"Automations"_s,
         placeholder(u"Automations"_s, u"bolt"_s)},
        {u"preview"_s, NavigationGroup::Portal, u"phone"_s, u"Preview"_s,
         placeholder(u"Preview"_s, u"phone"_s)},
        {u"server"_s, NavigationGroup::Portal, u"server"_s, u"Server"_s,
         placeholder(u"Server"_s, u"server"_s)},
        {u"settings"_s, NavigationGroup::Foot, u"sliders"_s, u"Settings"_s,
         placeholder(u"Settings"_s, u"sliders"_s)},
    };
}

} // namespace vestibule
