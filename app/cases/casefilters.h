#pragma once

#include "core/cases/case.h"
#include "core/security/operators.h"
#include "core/sites/deployment.h"

#include <QJsonObject>
#include <QObject>

#include <optional>

class QMenu;

namespace vestibule {

class FilterChip;

/// The filter chips above the cases and their menus: time, site, type, assignee.
class CaseFilters : public QObject
{
    Q_OBJECT
public:
    enum class Period { Any, Today, Week, Month };

    explicit CaseFilters(QObject *parent = nullptr);

    /// In their order; whoever shows them takes them over.
    QList<FilterChip *> chips() const;
    void setSites(const std::vector<DeploymentSummary> &sites);
    /// Takes the filter off when its site isn't among the sites any more; gives that site's name then.
    std::optional<QString> dropRemovedSite();
    void setOperators(const std::vector<Operator> &operators, const OperatorId &me);

    bool isOn() const;
    void clear();
    /// Narrows `query`; periods end at `now` and begin at a local midnight.
    void apply(CaseQuery &query, const QDateTime &now) const;
    void setSite(const DeploymentId &site, const QString &name);
    /// What is on, to be kept; and back. Unknown words are taken for off.
    QJsonObject words() const;
    void setWords(const QJsonObject &words);

    /// The word for "nobody has it" under "assignee".
    static const QString nobodyWord;

Q_SIGNALS:
    void changed();

private:
    void openPeriods();
    void openSites();
    void openTypes();
    void openAssignees();
    void setPeriod(Period period);
    void setType(const std::optional<CaseType> &type);
    void setAssignee(const OperatorId &assignee, bool isNobody, const QString &name);
    static QMenu *menuBelow(FilterChip *chip);

    FilterChip *m_periodChip;
    FilterChip *m_siteChip;
    FilterChip *m_typeChip;
    FilterChip *m_assigneeChip;
    std::vector<DeploymentSummary> m_sites;
    std::vector<Operator> m_operators;
    OperatorId m_me;
    Period m_period = Period::Any;
    DeploymentId m_site;
    std::optional<CaseType> m_type;
    OperatorId m_assignee;
    bool m_isUnassigned = false;
};

} // namespace vestibule
