#include "app/cases/casefilters.h"

#include "app/widgets/filterchip.h"
#include "app/words/casetexts.h"

#include <QMenu>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// A name as a menu shows it: an ampersand would underline the next letter.
QString menuText(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

QString periodWords(CaseFilters::Period period)
{
    switch (period) {
    case CaseFilters::Period::Any:
        return {};
    case CaseFilters::Period::Today:
        return CaseFilters::tr("Today");
    case CaseFilters::Period::Week:
        return CaseFilters::tr("This week");
    case CaseFilters::Period::Month:
        return CaseFilters::tr("This month");
    }
    return {};
}

QDateTime beginOf(CaseFilters::Period period, const QDateTime &now)
{
    const QDate today = now.toLocalTime().date();
    switch (period) {
    case CaseFilters::Period::Any:
        return {};
    case CaseFilters::Period::Today:
        return today.startOfDay();
    case CaseFilters::Period::Week:
        return today.addDays(1 - today.dayOfWeek()).startOfDay();
    case CaseFilters::Period::Month:
        return QDate(today.year(), today.month(), 1).startOfDay();
    }
    return {};
}

} // namespace

CaseFilters::CaseFilters(QObject *parent)
    : QObject(parent),
      m_periodChip(new FilterChip(tr("When"))),
      m_siteChip(new FilterChip(tr("Deployment"))),
      m_typeChip(new FilterChip(tr("Type"))),
      m_assigneeChip(new FilterChip(tr("Assignee")))
{
    m_periodChip->setObjectName(u"filterPeriod"_s);
    m_siteChip->setObjectName(u"filterSite"_s);
    m_typeChip->setObjectName(u"filterType"_s);
    m_assigneeChip->setObjectName(u"filterAssignee"_s);
    connect(m_periodChip, &FilterChip::valueRequested, this, &CaseFilters::openPeriods);
    connect(m_siteChip, &FilterChip::valueRequested, this, &CaseFilters::openSites);
    connect(m_typeChip, &FilterChip::valueRequested, this, &CaseFilters::openTypes);
    connect(m_assigneeChip, &FilterChip::valueRequested, this, &CaseFilters::openAssignees);
    connect(m_periodChip, &FilterChip::cleared, this, [this] { setPeriod(Period::Any); });
    connect(m_siteChip, &FilterChip::cleared, this, [this] { setSite({}, {}); });
    connect(m_typeChip, &FilterChip::cleared, this, [this] { setType({}); });
    connect(m_assigneeChip, &FilterChip::cleared, this, [this] { setAssignee({}, false, {}); });
}

QList<FilterChip *> CaseFilters::chips() const
{
    return {m_periodChip, m_siteChip, m_typeChip, m_assigneeChip};
}

void CaseFilters::setSites(const std::vector<DeploymentSummary> &sites)
{
    m_sites = sites;
}

std::optional<QString> CaseFilters::dropRemovedSite()
{
    const bool isThere = std::any_of(
        m_sites.begin(), m_sites.end(),
        [this](const DeploymentSummary &site) { return site.deployment.id == m_site; });
    if (m_site.isNull() || isThere)
        return {};
    const QString name = m_siteChip->value();
    setSite({}, {});
    return name;
}

void CaseFilters::setOperators(const std::vector<Operator> &operators, const OperatorId &me)
{
    m_operators = operators;
    m_me = me;
}

bool CaseFilters::isOn() const
{
    return m_period != Period::Any || !m_site.isNull() || m_type || !m_assignee.isNull()
        || m_isUnassigned;
}

void CaseFilters::clear()
{
    m_period = Period::Any;
    m_site = {};
    m_type.reset();
    m_assignee = {};
    m_isUnassigned = false;
    for (FilterChip *chip : chips())
        chip->setValue({});
    Q_EMIT changed();
}

void CaseFilters::apply(CaseQuery &query, const QDateTime &now) const
{
    query.createdAfter = beginOf(m_period, now);
    query.deployment = m_site;
    if (m_type)
        query.types = {*m_type};
    if (!m_assignee.isNull())
        query.assignee = m_assignee;
    query.unassigned = m_isUnassigned;
}

QMenu *CaseFilters::menuBelow(FilterChip *chip)
{
    auto *menu = new QMenu(chip);
    menu->setObjectName(chip->objectName() + u"Menu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

void CaseFilters::openPeriods()
{
    QMenu *menu = menuBelow(m_periodChip);
    for (const Period period : {Period::Today, Period::Week, Period::Month})
        menu->addAction(periodWords(period), this, [this, period] { setPeriod(period); });
    menu->popup(m_periodChip->mapToGlobal(QPoint(0, m_periodChip->height())));
}

void CaseFilters::openSites()
{
    QMenu *menu = menuBelow(m_siteChip);
    for (const DeploymentSummary &site : m_sites)
        menu->addAction(
            menuText(site.deployment.name), this,
            [this, id = site.deployment.id, name = site.deployment.name] { setSite(id, name); });
    if (m_sites.empty())
        menu->addAction(tr("There is no deployment yet"))->setEnabled(false);
    menu->popup(m_siteChip->mapToGlobal(QPoint(0, m_siteChip->height())));
}

void CaseFilters::openTypes()
{
    QMenu *menu = menuBelow(m_typeChip);
    for (const CaseType type :
         {CaseType::Anomaly, CaseType::Accident, CaseType::Damage, CaseType::Improvement})
        menu->addAction(CaseTexts::type(type), this, [this, type] { setType(type); });
    menu->popup(m_typeChip->mapToGlobal(QPoint(0, m_typeChip->height())));
}

void CaseFilters::openAssignees()
{
    QMenu *menu = menuBelow(m_assigneeChip);
    const QString nobody = tr("Nobody");
    menu->addAction(nobody, this, [this, nobody] { setAssignee({}, true, nobody); });
    for (const Operator &person : m_operators) {
        const QString name = person.id == m_me ? tr("%1 (you)").arg(person.name) : person.name;
        menu->addAction(menuText(name), this, [this, id = person.id, shown = person.name] {
            setAssignee(id, false, shown);
        });
    }
    menu->popup(m_assigneeChip->mapToGlobal(QPoint(0, m_assigneeChip->height())));
}

void CaseFilters::setPeriod(Period period)
{
    m_period = period;
    m_periodChip->setValue(periodWords(period));
    Q_EMIT changed();
}

void CaseFilters::setSite(const DeploymentId &site, const QString &name)
{
    m_site = site;
    m_siteChip->setValue(name);
    Q_EMIT changed();
}

void CaseFilters::setType(const std::optional<CaseType> &type)
{
    m_type = type;
    m_typeChip->setValue(type ? CaseTexts::type(*type) : QString());
    Q_EMIT changed();
}

void CaseFilters::setAssignee(const OperatorId &assignee, bool isNobody, const QString &name)
{
    m_assignee = assignee;
    m_isUnassigned = isNobody;
    m_assigneeChip->setValue(name);
    Q_EMIT changed();
}

} // namespace vestibule
