#include "core/cases/templateservice.h"

#include "core/base/clock.h"
#include "core/cases/casetext.h"
#include "core/cases/templaterepository.h"
#include "core/security/changelog.h"
#include "core/sites/deploymentrepository.h"
#include "core/store/database.h"
#include "core/store/writetransaction.h"

#include <set>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

LocalisedText cleaned(const LocalisedText &typed, QString (*clean)(const QString &))
{
    LocalisedText text;
    for (auto it = typed.byLanguage.cbegin(); it != typed.byLanguage.cend(); ++it) {
        if (const QString words = clean(it.value()); !words.isEmpty())
            text.byLanguage.insert(it.key(), words);
    }
    return text;
}

Result<> checkAll(const LocalisedText &text, int limit, const QString &field)
{
    for (const QString &words : text.byLanguage) {
        if (const auto ok = checkLength(words, limit, field); !ok)
            return ok;
    }
    return {};
}

Result<CaseTemplate> checked(const CaseTemplate &typed)
{
    CaseTemplate result = typed;
    result.title = cleaned(typed.title, cleanLine);
    result.description = cleaned(typed.description, cleanText);
    result.safetyText = cleaned(typed.safetyText, cleanText);
    result.tryFirst = cleaned(typed.tryFirst, cleanText);
    result.solutionSuggestion = cleanText(typed.solutionSuggestion);
    if (result.title.isEmpty())
        return failure(ErrorCode::Invalid, u"missing"_s, u"title"_s);
    const Result<> checks[] = {
        checkAll(result.title, caselimits::title, u"title"_s),
        checkAll(result.description, caselimits::words, u"description"_s),
        checkAll(result.safetyText, caselimits::words, u"safety_text"_s),
        checkAll(result.tryFirst, caselimits::words, u"try_first"_s),
        checkLength(result.solutionSuggestion, caselimits::words, u"solution_suggestion"_s)};
    for (const Result<> &check : checks) {
        if (!check)
            return tl::unexpected(check.error());
    }
    return result;
}

Event templateEvent(const QString &what, const CaseTemplateId &id, const QStringList &fields = {})
{
    Event event;
    event.type = u"case_template."_s + what;
    event.subjectKind = u"case_template"_s;
    event.subjectId = id.toString();
    event.fields = fields;
    return event;
}

} // namespace

TemplateService::TemplateService(Database &database, ChangeLog &changes, const Clock &clock)
    : m_database(database),
      m_changes(changes),
      m_clock(clock)
{ }

Result<CaseTemplate> TemplateService::create(const CaseTemplate &caseTemplate, const Actor &actor)
{
    auto record = checked(caseTemplate);
    if (!record)
        return record;
    record->id = CaseTemplateId::make();
    record->version = 1;
    record->archived = false;
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    TemplateRepository templates(m_database);
    if (const auto put = templates.insert(*transaction, *record, m_clock.now()); !put)
        return tl::unexpected(put.error());
    const Event event = templateEvent(u"created"_s, record->id);
    if (const auto noted = m_changes.note(*transaction, actor, event); !noted)
        return tl::unexpected(noted.error());
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return record;
}

Result<CaseTemplate> TemplateService::update(const CaseTemplate &caseTemplate, const Actor &actor)
{
    auto record = checked(caseTemplate);
    if (!record)
        return record;
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    TemplateRepository templates(m_database);
    const auto stored = templates.find(record->id);
    if (!stored)
        return stored;
    if (const auto put = templates.update(*transaction, *record, m_clock.now()); !put)
        return tl::unexpected(put.error());
    const Event event = templateEvent(u"updated"_s, record->id);
    if (const auto noted = m_changes.note(*transaction, actor, event); !noted)
        return tl::unexpected(noted.error());
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return templates.find(record->id);
}

Result<> TemplateService::setArchived(const CaseTemplateId &id, bool archived, const Actor &actor)
{
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    TemplateRepository templates(m_database);
    const auto stored = templates.find(id);
    if (!stored)
        return tl::unexpected(stored.error());
    if (stored->archived == archived)
        return {};
    if (const auto put = templates.setArchived(*transaction, id, archived, m_clock.now()); !put)
        return put;
    const Event event = archived ? templateEvent(u"archived"_s, id)
                                 : templateEvent(u"updated"_s, id, {u"archived"_s});
    if (const auto noted = m_changes.note(*transaction, actor, event); !noted)
        return noted;
    return transaction->commit();
}

Result<CaseTemplate> TemplateService::find(const CaseTemplateId &id)
{
    return TemplateRepository(m_database).find(id);
}

Result<std::vector<CaseTemplate>> TemplateService::list()
{
    return TemplateRepository(m_database).list();
}

Result<std::vector<OfferedTemplate>> TemplateService::forDeployment(const DeploymentId &deployment)
{
    TemplateRepository templates(m_database);
    auto result = templates.ofDeployment(deployment);
    if (!result)
        return result;
    const auto all = templates.list();
    if (!all)
        return tl::unexpected(all.error());
    std::set<CaseTemplateId> listed;
    for (const OfferedTemplate &offer : *result)
        listed.insert(offer.caseTemplate.id);
    for (const CaseTemplate &caseTemplate : *all) {
        if (!listed.contains(caseTemplate.id))
            result->push_back({caseTemplate, false});
    }
    return result;
}

Result<std::vector<CaseTemplate>> TemplateService::offered(const DeploymentId &deployment)
{
    const auto all = TemplateRepository(m_database).ofDeployment(deployment);
    if (!all)
        return tl::unexpected(all.error());
    std::vector<CaseTemplate> result;
    for (const OfferedTemplate &offer : *all) {
        if (offer.offered)
            result.push_back(offer.caseTemplate);
    }
    return result;
}

Result<> TemplateService::setOffers(const DeploymentId &deployment,
                                    const std::vector<Offer> &offers, const Actor &actor)
{
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    TemplateRepository templates(m_database);
    const auto exists = DeploymentRepository(m_database).isLive(deployment);
    if (!exists)
        return tl::unexpected(exists.error());
    if (!*exists)
        return failure(ErrorCode::NotFound, u"deployment"_s);
    if (const auto cleared = templates.clearOffers(*transaction, deployment); !cleared)
        return cleared;
    int position = 0;
    std::set<CaseTemplateId> listed;
    for (const Offer &offer : offers) {
        if (!listed.insert(offer.id).second)
            continue;
        if (const auto found = templates.find(offer.id); !found)
            return tl::unexpected(found.error());
        const auto put = templates.putOffer(*transaction, deployment, offer.id, ++position,
                                            offer.offered);
        if (!put)
            return put;
    }
    Event event;
    event.type = u"deployment.updated"_s;
    event.deployment = deployment;
    event.subjectKind = u"deployment"_s;
    event.subjectId = deployment.toString();
    event.fields = {u"case_templates"_s};
    if (const auto noted = m_changes.note(*transaction, actor, event); !noted)
        return noted;
    return transaction->commit();
}

} // namespace vestibule
