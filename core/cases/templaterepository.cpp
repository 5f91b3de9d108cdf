#include "core/cases/templaterepository.h"

#include "core/base/clock.h"
#include "core/store/database.h"
#include "core/store/dialect.h"
#include "core/store/writetransaction.h"

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView columns("t.id, t.type, t.icon, t.priority, t.solution_suggestion,"
                                    " t.version, t.archived_at");

struct TextKind {
    QLatin1StringView name;
    LocalisedText CaseTemplate::*text;
};

constexpr TextKind textKinds[] = {
    {QLatin1StringView("title"), &CaseTemplate::title},
    {QLatin1StringView("description"), &CaseTemplate::description},
    {QLatin1StringView("safety_text"), &CaseTemplate::safetyText},
    {QLatin1StringView("try_first"), &CaseTemplate::tryFirst},
};

CaseTemplate templateFrom(const Rows &row)
{
    CaseTemplate caseTemplate;
    caseTemplate.id = CaseTemplateId::fromStore(row.text(0));
    caseTemplate.type = caseTypeFromName(row.text(1));
    caseTemplate.icon = row.text(2);
    caseTemplate.priority = casePriorityFromName(row.text(3));
    caseTemplate.solutionSuggestion = row.text(4);
    caseTemplate.version = static_cast<int>(row.integer(5));
    caseTemplate.archived = !row.text(6).isEmpty();
    return caseTemplate;
}

QString sortKey(const CaseTemplate &caseTemplate)
{
    return foldForSearch(caseTemplate.title.in(u"en"_s));
}

} // namespace

Result<> TemplateRepository::addTexts(CaseTemplate &caseTemplate)
{
    auto rows = m_database.query(
        u"SELECT kind, language, text FROM case_template_text WHERE template_id = ?"_s,
        {caseTemplate.id.toString()});
    if (!rows)
        return tl::unexpected(rows.error());
    while (rows->next()) {
        for (const TextKind &kind : textKinds) {
            if (kind.name == rows->text(0))
                (caseTemplate.*kind.text).byLanguage.insert(rows->text(1), rows->text(2));
        }
    }
    return {};
}

Result<CaseTemplate> TemplateRepository::find(const CaseTemplateId &id)
{
    CaseTemplate caseTemplate;
    {
        auto rows = m_database.query(
            u"SELECT "_s + columns + u" FROM case_template t WHERE t.id = ?"_s, {id.toString()});
        if (!rows)
            return tl::unexpected(rows.error());
        if (!rows->next())
            return failure(ErrorCode::NotFound, u"case template"_s);
        caseTemplate = templateFrom(*rows);
    }
    if (const auto added = addTexts(caseTemplate); !added)
        return tl::unexpected(added.error());
    return caseTemplate;
}

Result<std::vector<CaseTemplate>> TemplateRepository::list()
{
    std::vector<CaseTemplate> templates;
    {
        auto rows = m_database.query(u"SELECT "_s + columns
                                     + u" FROM case_template t WHERE t.archived_at = ''"_s);
        if (!rows)
            return tl::unexpected(rows.error());
        while (rows->next())
            templates.push_back(templateFrom(*rows));
    }
    for (CaseTemplate &caseTemplate : templates) {
        if (const auto added = addTexts(caseTemplate); !added)
            return tl::unexpected(added.error());
    }
    std::stable_sort(
        templates.begin(), templates.end(),
        [](const CaseTemplate &a, const CaseTemplate &b) { return sortKey(a) < sortKey(b); });
    return templates;
}

Result<std::vector<OfferedTemplate>> TemplateRepository::ofDeployment(
    const DeploymentId &deployment)
{
    std::vector<OfferedTemplate> templates;
    {
        auto rows = m_database.query(
            u"SELECT "_s + columns
                + u", d.offered FROM deployment_template d JOIN case_template t"
                  " ON t.id = d.template_id WHERE d.deployment_id = ? AND t.archived_at = ''"
                  " ORDER BY d.position"_s,
            {deployment.toString()});
        if (!rows)
            return tl::unexpected(rows.error());
        while (rows->next())
            templates.push_back({templateFrom(*rows), rows->boolean(7)});
    }
    for (OfferedTemplate &offer : templates) {
        if (const auto added = addTexts(offer.caseTemplate); !added)
            return tl::unexpected(added.error());
    }
    return templates;
}

Result<LocalisedText> TemplateRepository::title(const CaseTemplateId &id)
{
    CaseTemplate caseTemplate;
    caseTemplate.id = id;
    if (const auto added = addTexts(caseTemplate); !added)
        return tl::unexpected(added.error());
    return caseTemplate.title;
}

Result<> TemplateRepository::insert(WriteTransaction &transaction, const CaseTemplate &caseTemplate,
                                    const QDateTime &at)
{
    const auto put = transaction.execute(
        u"INSERT INTO case_template (id, type, icon, priority, solution_suggestion, version,"
        " created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {caseTemplate.id.toString(), caseTypeName(caseTemplate.type), caseTemplate.icon,
         casePriorityName(caseTemplate.priority), caseTemplate.solutionSuggestion,
         caseTemplate.version, toStoreTime(at), toStoreTime(at)});
    if (!put)
        return tl::unexpected(put.error());
    return putTexts(transaction, caseTemplate);
}

Result<> TemplateRepository::update(WriteTransaction &transaction, const CaseTemplate &caseTemplate,
                                    const QDateTime &at)
{
    const auto updated = transaction.executeOne(
        u"UPDATE case_template SET type = ?, icon = ?, priority = ?, solution_suggestion = ?,"
        " version = version + 1, updated_at = ? WHERE id = ? AND version = ?"_s,
        {caseTypeName(caseTemplate.type), caseTemplate.icon,
         casePriorityName(caseTemplate.priority), caseTemplate.solutionSuggestion, toStoreTime(at),
         caseTemplate.id.toString(), caseTemplate.version});
    if (!updated)
        return updated;
    const auto cleared = transaction.execute(
        u"DELETE FROM case_template_text WHERE template_id = ?"_s, {caseTemplate.id.toString()});
    if (!cleared)
        return tl::unexpected(cleared.error());
    return putTexts(transaction, caseTemplate);
}

Result<> TemplateRepository::putTexts(WriteTransaction &transaction,
                                      const CaseTemplate &caseTemplate)
{
    for (const TextKind &kind : textKinds) {
        const QMap<QString, QString> &texts = (caseTemplate.*kind.text).byLanguage;
        for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
            if (text.value().isEmpty())
                continue;
            const auto put = transaction.execute(
                u"INSERT INTO case_template_text (template_id, kind, language, text)"
                " VALUES (?, ?, ?, ?)"_s,
                {caseTemplate.id.toString(), QString(kind.name), text.key(), text.value()});
            if (!put)
                return tl::unexpected(put.error());
        }
    }
    return {};
}

Result<> TemplateRepository::setArchived(WriteTransaction &transaction, const CaseTemplateId &id,
                                         bool archived, const QDateTime &at)
{
    return transaction.executeOne(
        u"UPDATE case_template SET archived_at = ?, updated_at = ? WHERE id = ?"_s,
        {archived ? toStoreTime(at) : QString(), toStoreTime(at), id.toString()});
}

Result<> TemplateRepository::clearOffers(WriteTransaction &transaction,
                                         const DeploymentId &deployment)
{
    const auto cleared = transaction.execute(
        u"DELETE FROM deployment_template WHERE deployment_id = ?"_s, {deployment.toString()});
    if (!cleared)
        return tl::unexpected(cleared.error());
    return {};
}

Result<> TemplateRepository::putOffer(WriteTransaction &transaction, const DeploymentId &deployment,
                                      const CaseTemplateId &id, int position, bool offered)
{
    return transaction.executeOne(
        u"INSERT INTO deployment_template (deployment_id, template_id, position, offered)"
        " VALUES (?, ?, ?, ?)"_s,
        {deployment.toString(), id.toString(), position, offered ? 1 : 0});
}

} // namespace vestibule
