#include "app/frame/tabbedpage.h"

#include "app/widgets/choicebar.h"

#include <QStackedWidget>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

TabbedPage::TabbedPage(QWidget *parent)
    : Page(parent),
      m_bar(new SegmentedControl),
      m_stack(new QStackedWidget)
{
    m_bar->setObjectName(u"pageTabs"_s);
    addHeaderWidget(m_bar);
    setBody(m_stack);
    connect(m_bar, &ChoiceBar::currentChanged, this, &TabbedPage::openTab);
}

void TabbedPage::addTab(const QString &id, const QString &title, Make make)
{
    m_tabs.push_back({id, title, std::move(make)});
}

void TabbedPage::start()
{
    QStringList titles;
    for (const Entry &entry : m_tabs)
        titles.append(entry.title);
    m_bar->setItems(titles);
    m_bar->setVisible(titles.size() > 1);
    openTab(0);
}

void TabbedPage::openTab(int index)
{
    Entry &entry = m_tabs[size_t(index)];
    if (entry.tab == nullptr) {
        entry.tab = entry.make().release();
        connect(entry.tab, &PageTab::navigationRequested, this, &Page::navigationRequested);
        connect(entry.tab, &PageTab::toastRequested, this, &Page::toastRequested);
        m_stack->addWidget(entry.tab);
    }
    PageTab *before = std::exchange(m_current, entry.tab);
    m_bar->setCurrentIndex(index);
    m_stack->setCurrentWidget(m_current);
    if (before == m_current || !m_isActive)
        return;
    if (before != nullptr)
        before->deactivated();
    m_current->activated();
}

void TabbedPage::activated()
{
    m_isActive = true;
    m_current->activated();
}

void TabbedPage::deactivated()
{
    m_isActive = false;
    m_current->deactivated();
}

int TabbedPage::indexOf(const QString &id) const
{
    const auto found = std::find_if(m_tabs.begin(), m_tabs.end(),
                                    [&id](const Entry &entry) { return entry.id == id; });
    return found == m_tabs.end() ? -1 : int(found - m_tabs.begin());
}

PageTab *TabbedPage::tab(const QString &id) const
{
    const int index = indexOf(id);
    return index < 0 ? nullptr : m_tabs[size_t(index)].tab;
}

void TabbedPage::openSubject(const QString &subject)
{
    const int index = subject.contains(u':') ? indexOf(subject.section(u':', 0, 0)) : -1;
    openTab(std::max(0, index));
    const QString rest = index < 0 ? subject : subject.section(u':', 1);
    if (!rest.isEmpty())
        m_current->openSubject(rest);
}

bool TabbedPage::hasUnsavedChanges() const
{
    return std::any_of(m_tabs.begin(), m_tabs.end(), [](const Entry &entry) {
        return entry.tab != nullptr && entry.tab->hasUnsavedChanges();
    });
}

} // namespace vestibule
