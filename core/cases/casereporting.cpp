#include "core/cases/caseservice.h"

#include "core/base/clock.h"
#include "core/base/token.h"
#include "core/cases/attachmentservice.h"
#include "core/cases/caseevent.h"
#include "core/cases/casereferencerepository.h"
#include "core/cases/caserepository.h"
#include "core/cases/casetext.h"
#include "core/cases/casetimeline.h"
#include "core/cases/draftpictures.h"
#include "core/cases/templaterepository.h"
#include "core/security/changelog.h"
#include "core/security/vault.h"
#include "core/store/database.h"
#include "core/store/writetransaction.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int statusTokenBits = 128;
constexpr int longestLanguage = 16;

Result<NewCase> checked(const NewCase &typed)
{
    NewCase report = typed;
    report.title = cleanLine(typed.title);
    report.description = cleanText(typed.description);
    report.reporter = cleanContact(typed.reporter);
    report.language = cleanLine(typed.language).left(longestLanguage);

    if (report.caseTemplate.isNull()) {
        if (const auto ok = checkNeeded(report.title, caselimits::title, u"title"_s); !ok)
            return tl::unexpected(ok.error());
    }
    if (const auto ok = checkLength(report.description, caselimits::words, u"description"_s); !ok)
        return tl::unexpected(ok.error());
    if (const auto ok = checkContact(report.reporter); !ok)
        return tl::unexpected(ok.error());
    if (report.origin == CaseOrigin::Portal) {
        if (report.reporter.name.isEmpty())
            return failure(ErrorCode::Invalid, u"missing"_s, u"reporter_name"_s);
        if (report.reporter.email.isEmpty() && report.reporter.phone.isEmpty())
            return failure(ErrorCode::Invalid, u"missing"_s, u"reporter_contact"_s);
    }
    return report;
}

Case caseFrom(const NewCase &report, const QDateTime &now)
{
    Case record;
    record.id = CaseId::make();
    record.deployment = report.deployment;
    record.title = report.title;
    record.description = report.description;
    record.type = report.type;
    record.priority = report.priority.value_or(CasePriority::Normal);
    record.device = report.device;
    record.space = report.space;
    record.reporter = report.reporter;
    record.reporterLanguage = report.language;
    record.origin = report.origin;
    record.createdAt = now;
    record.updatedAt = now;
    return record;
}

void takeFrom(const CaseTemplate &caseTemplate, const NewCase &report, Case &record)
{
    record.caseTemplate = caseTemplate.id;
    record.templateVersion = caseTemplate.version;
    record.title = caseTemplate.title.in(report.language);
    record.type = caseTemplate.type;
    record.priority = report.priority.value_or(caseTemplate.priority);
    record.solutionSuggestion = caseTemplate.solutionSuggestion;
}

QString displayNumber(const QString &key, int number)
{
    return u"%1-%2"_s.arg(key).arg(number, 4, 10, QChar(u'0'));
}

SealedPlace statusTokenPlace(const CaseId &id)
{
    return {u"service_case"_s, id.toString(), u"status_token_sealed"_s};
}

} // namespace

Result<QString> CaseService::statusToken(const CaseId &id)
{
    const auto sealed = CaseRepository(m_database).sealedStatusToken(id);
    if (!sealed)
        return sealed;
    const auto token = m_vault.open(*sealed, statusTokenPlace(id));
    if (!token)
        return tl::unexpected(token.error());
    return token->revealText();
}

Result<std::optional<ReportedCase>> CaseService::reportedBefore(const NewCase &report)
{
    if (report.submissionKey.isEmpty())
        return std::nullopt;
    const auto record = CaseRepository(m_database).findBySubmissionKey(report.submissionKey);
    if (!record && record.error().code == ErrorCode::NotFound)
        return std::nullopt;
    if (!record)
        return tl::unexpected(record.error());
    if (!(record->deployment == report.deployment))
        return failure(ErrorCode::Conflict, u"submission key of another site"_s);
    const auto token = statusToken(record->id);
    if (!token)
        return tl::unexpected(token.error());
    return ReportedCase{*record, *token, true};
}

Result<> CaseService::fill(Case &record, NewCaseKeys &keys, const NewCase &report,
                           const Actor &actor, WriteTransaction &transaction)
{
    CaseReferenceRepository references(m_database);
    const auto site = references.site(report.deployment);
    if (!site)
        return tl::unexpected(site.error());
    if (!report.device.isNull()) {
        if (const auto ok = references.checkDevice(report.device, report.deployment); !ok)
            return ok;
    }
    if (!report.space.isNull()) {
        if (const auto ok = references.checkSpace(report.space, report.deployment); !ok)
            return ok;
    }
    if (!report.caseTemplate.isNull()) {
        const auto caseTemplate = TemplateRepository(m_database).find(report.caseTemplate);
        if (!caseTemplate)
            return tl::unexpected(caseTemplate.error());
        takeFrom(*caseTemplate, report, record);
    }
    const auto number = references.nextNumber(transaction, report.deployment);
    if (!number)
        return tl::unexpected(number.error());
    keys.number = *number;
    record.number = displayNumber(site->key, *number);
    record.assignee = site->defaultAssignee;
    const auto isTechnicians = references.isTechnician(actor.operatorId);
    if (!isTechnicians)
        return tl::unexpected(isTechnicians.error());
    if (*isTechnicians)
        record.assignee = actor.operatorId; // or they would not see it any more
    return {};
}

Result<ReportedCase> CaseService::report(const NewCase &typed, const Actor &actor)
{
    const auto report = checked(typed);
    if (!report)
        return tl::unexpected(report.error());
    if (typed.submissionKey.size() > caselimits::submissionKey)
        return failure(ErrorCode::Invalid, u"too_long"_s, u"submission_key"_s);
    if (const auto before = reportedBefore(*report); !before || *before)
        return before ? Result<ReportedCase>(**before) : tl::unexpected(before.error());
    const auto pictures = preparePictures(report->pictures, report->kept.ids.size());
    if (!pictures)
        return tl::unexpected(pictures.error());
    Case record = caseFrom(*report, m_clock.now());
    const QString token = makeToken(statusTokenBits);
    NewCaseKeys keys;
    keys.statusTokenHash = hashToken(token);
    keys.statusTokenSealed = m_vault.seal(Secret(token), statusTokenPlace(record.id));
    keys.submissionKey = report->submissionKey;

    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    // Again, because another thread may have stored the same submission meanwhile.
    if (const auto before = reportedBefore(*report); !before || *before)
        return before ? Result<ReportedCase>(**before) : tl::unexpected(before.error());
    if (const auto filled = fill(record, keys, *report, actor, *transaction); !filled)
        return tl::unexpected(filled.error());
    if (const auto put = CaseRepository(m_database).insert(*transaction, record, keys); !put)
        return tl::unexpected(put.error());
    CaseEntry entry;
    entry.caseId = record.id;
    entry.at = record.createdAt;
    entry.kind = CaseEntry::Kind::Reported;
    entry.isPublic = true;
    entry.actor = actor;
    entry.text = record.description;
    const auto written = appendWithPictures(*transaction, entry, {}, *pictures);
    if (!written)
        return tl::unexpected(written.error());
    if (const auto sent = sendDraftPictures(*transaction, report->kept, *written); !sent)
        return tl::unexpected(sent.error());
    const Event event = caseEvent(u"created"_s, record);
    if (const auto noted = m_changes.note(*transaction, actor, event); !noted)
        return tl::unexpected(noted.error());
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return ReportedCase{record, token, false};
}

Result<std::vector<PreparedPicture>> CaseService::preparePictures(
    const std::vector<IncomingPicture> &pictures, size_t alreadyKept)
{
    if (pictures.size() + alreadyKept > caselimits::pictures)
        return failure(ErrorCode::Invalid, u"too_many"_s, u"photo"_s);
    for (const IncomingPicture &picture : pictures) {
        if (const auto facts = AttachmentService::inspect(picture.bytes); !facts)
            return tl::unexpected(facts.error());
    }
    const AttachmentService attachments(m_database, m_changes, m_clock);
    std::vector<PreparedPicture> prepared;
    for (const IncomingPicture &picture : pictures) {
        auto one = attachments.prepare(picture);
        if (!one)
            return tl::unexpected(one.error());
        prepared.push_back(std::move(*one));
    }
    return prepared;
}

Result<CaseEntry> CaseService::appendWithPictures(WriteTransaction &transaction,
                                                  const CaseEntry &entry,
                                                  const QString &submissionKey,
                                                  const std::vector<PreparedPicture> &pictures)
{
    auto written = CaseTimeline(m_database).append(transaction, entry, submissionKey);
    if (!written)
        return written;
    AttachmentService attachments(m_database, m_changes, m_clock);
    for (const PreparedPicture &picture : pictures) {
        const auto added = attachments.add(transaction, Attachment::Owner::Case,
                                           entry.caseId.toString(), written->id, picture);
        if (!added)
            return tl::unexpected(added.error());
        written->pictures.push_back(added->id);
    }
    return written;
}

} // namespace vestibule
