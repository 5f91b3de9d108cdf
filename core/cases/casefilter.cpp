#include "core/cases/casefilter.h"

#include "core/base/clock.h"
#include "core/store/dialect.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int longestSearch = 200;
constexpr int mostWords = 8;

template<class Value>
QStringList namesOf(const std::vector<Value> &values, QString (*nameOf)(Value))
{
    QStringList names;
    for (const Value value : values)
        names.append(nameOf(value));
    names.removeDuplicates();
    return names;
}

} // namespace

CaseFilter::CaseFilter(const CaseQuery &query) : condition(u"c.id <> ''"_s)
{
    addNames(u"c.status"_s, namesOf(query.statuses, caseStatusName));
    addNames(u"c.type"_s, namesOf(query.types, caseTypeName));
    if (!query.deployment.isNull())
        add(u"c.deployment_id = ?"_s, {query.deployment.toString()});
    if (!query.device.isNull())
        add(u"c.device_id = ?"_s, {query.device.toString()});
    if (!query.assignee.isNull())
        add(u"c.assignee_id = ?"_s, {query.assignee.toString()});
    if (query.unassigned)
        add(u"c.assignee_id IS NULL"_s);
    if (query.createdAfter.isValid())
        add(u"c.created_at > ?"_s, {toStoreTime(query.createdAfter)});
    if (query.resolvedAfter.isValid())
        add(u"c.resolved_at > ?"_s, {toStoreTime(query.resolvedAfter)});
    addSearch(query.search);
}

void CaseFilter::add(const QString &part, const QVariantList &partValues)
{
    condition += u" AND "_s + part;
    values += partValues;
}

void CaseFilter::addNames(const QString &column, const QStringList &names)
{
    if (names.isEmpty())
        return;
    const QStringList marks(names.size(), u"?"_s);
    QVariantList bound;
    for (const QString &name : names)
        bound.append(name);
    add(column + u" IN ("_s + marks.join(u", "_s) + u')', bound);
}

/// Every word must stand somewhere; device and space are looked up by their present names.
void CaseFilter::addSearch(const QString &typed)
{
    const QStringList words = foldForSearch(typed.left(longestSearch))
                                  .split(u' ', Qt::SkipEmptyParts)
                                  .mid(0, mostWords);
    for (const QString &word : words) {
        const QString pattern = containsPattern(word);
        add(u"(c.search_key LIKE ? ESCAPE '\\' OR COALESCE(d.search_key, '') LIKE ? ESCAPE '\\'"
            " OR COALESCE(s.name_key, '') LIKE ? ESCAPE '\\')"_s,
            {pattern, pattern, pattern});
    }
}

} // namespace vestibule
