#include "core/cases/caseservice.h"

#include "core/base/clock.h"
#include "core/cases/attachmentservice.h"
#include "core/cases/caseevent.h"
#include "core/cases/caserepository.h"
#include "core/cases/casetext.h"
#include "core/cases/casetimeline.h"
#include "core/security/changelog.h"
#include "core/store/database.h"
#include "core/store/writetransaction.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

QString contactText(const ReporterContact &contact)
{
    QStringList lines = {contact.name, contact.email, contact.phone};
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace

Result<std::optional<CaseEntry>> CaseService::writtenBefore(const CaseId &id,
                                                            const QString &submissionKey)
{
    if (submissionKey.isEmpty())
        return std::nullopt;
    if (submissionKey.size() > caselimits::submissionKey)
        return failure(ErrorCode::Invalid, u"too_long"_s, u"submission_key"_s);
    const auto entry = CaseTimeline(m_database).findBySubmissionKey(submissionKey);
    if (!entry && entry.error().code == ErrorCode::NotFound)
        return std::nullopt;
    if (!entry)
        return tl::unexpected(entry.error());
    if (!(entry->caseId == id))
        return failure(ErrorCode::Conflict, u"submission key of another case"_s);
    return *entry;
}

Result<CaseEntry> CaseService::comment(const CaseId &id, const QString &text, bool isPublic,
                                       const Actor &actor)
{
    const QString words = cleanText(text);
    if (const auto ok = checkNeeded(words, caselimits::words, u"text"_s); !ok)
        return tl::unexpected(ok.error());
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    CaseRepository cases(m_database);
    const auto record = cases.find(id);
    if (!record)
        return tl::unexpected(record.error());
    if (const auto theirs = checkIsTheirs(*record, actor, false); !theirs)
        return tl::unexpected(theirs.error());
    if (record->status == CaseStatus::Archived)
        return failure(ErrorCode::Gone, u"the case is archived"_s);
    CaseEntry entry;
    entry.caseId = id;
    entry.at = m_clock.now();
    entry.kind = CaseEntry::Kind::Comment;
    entry.isPublic = isPublic;
    entry.actor = actor;
    entry.text = words;
    const auto written = CaseTimeline(m_database).append(*transaction, entry);
    if (!written)
        return written;
    if (const auto touched = cases.touch(*transaction, id, entry.at); !touched)
        return tl::unexpected(touched.error());
    const Event event = caseEvent(u"commented"_s, *record,
                                  {isPublic ? u"public"_s : u"internal"_s});
    if (const auto noted = m_changes.note(*transaction, actor, event); !noted)
        return tl::unexpected(noted.error());
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return written;
}

Result<CaseEntry> CaseService::answer(const CaseId &id, const QString &text,
                                      const QString &submissionKey,
                                      const std::vector<IncomingPicture> &incoming)
{
    const QString words = cleanText(text);
    if (words.isEmpty() && incoming.empty())
        return failure(ErrorCode::Invalid, u"missing"_s, u"text"_s);
    if (const auto ok = checkLength(words, caselimits::words, u"text"_s); !ok)
        return tl::unexpected(ok.error());
    if (const auto before = writtenBefore(id, submissionKey); !before || *before)
        return before ? Result<CaseEntry>(**before) : tl::unexpected(before.error());
    const auto pictures = preparePictures(incoming);
    if (!pictures)
        return tl::unexpected(pictures.error());

    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    // Again, because another thread may have stored the same answer meanwhile.
    if (const auto before = writtenBefore(id, submissionKey); !before || *before)
        return before ? Result<CaseEntry>(**before) : tl::unexpected(before.error());
    CaseRepository cases(m_database);
    auto record = cases.find(id);
    if (!record)
        return tl::unexpected(record.error());
    if (record->status == CaseStatus::Archived)
        return failure(ErrorCode::Gone, u"the case is archived"_s);
    CaseEntry entry;
    entry.caseId = id;
    entry.at = m_clock.now();
    entry.kind = CaseEntry::Kind::Answer;
    entry.isPublic = true;
    entry.actor = Actor::reporter();
    entry.text = words;
    const auto written = appendWithPictures(*transaction, entry, submissionKey, *pictures);
    if (!written)
        return written;
    if (const auto noted = noteAnswer(*transaction, *record, entry.at); !noted)
        return tl::unexpected(noted.error());
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return written;
}

/// Whoever waited for the answer can go on.
Result<> CaseService::noteAnswer(WriteTransaction &transaction, Case record, const QDateTime &at)
{
    CaseRepository cases(m_database);
    const Actor reporter = Actor::reporter();
    const Event answered = caseEvent(u"commented"_s, record, {u"answer"_s});
    if (const auto noted = m_changes.note(transaction, reporter, answered); !noted)
        return noted;
    if (record.status != CaseStatus::Waiting)
        return cases.touch(transaction, record.id, at);

    CaseEntry entry;
    entry.caseId = record.id;
    entry.at = at;
    entry.kind = CaseEntry::Kind::StatusChanged;
    entry.isPublic = true;
    entry.actor = reporter;
    entry.from = caseStatusName(CaseStatus::Waiting);
    entry.to = caseStatusName(CaseStatus::InProgress);
    if (const auto put = CaseTimeline(m_database).append(transaction, entry); !put)
        return tl::unexpected(put.error());
    record.status = CaseStatus::InProgress;
    record.updatedAt = at;
    if (const auto updated = cases.update(transaction, record); !updated)
        return updated;
    return m_changes.note(transaction, reporter,
                          caseEvent(u"status_changed"_s, record, {u"status"_s}));
}

Result<> CaseService::meToo(const CaseId &id, const QString &submissionKey,
                            const ReporterContact &typed)
{
    const ReporterContact contact = cleanContact(typed);
    if (const auto ok = checkContact(contact); !ok)
        return ok;
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto before = writtenBefore(id, submissionKey);
    if (!before)
        return tl::unexpected(before.error());
    if (*before)
        return {};
    CaseRepository cases(m_database);
    const auto record = cases.find(id);
    if (!record)
        return tl::unexpected(record.error());
    if (record->status == CaseStatus::Resolved || record->status == CaseStatus::Archived)
        return failure(ErrorCode::Gone, u"the case is closed"_s);
    CaseEntry entry;
    entry.caseId = id;
    entry.at = m_clock.now();
    entry.kind = CaseEntry::Kind::MeToo;
    entry.actor = Actor::reporter();
    entry.text = contactText(contact);
    const auto written = CaseTimeline(m_database).append(*transaction, entry, submissionKey);
    if (!written)
        return tl::unexpected(written.error());
    if (const auto counted = cases.countMeToo(*transaction, id, entry.at); !counted)
        return counted;
    const Event event = caseEvent(u"me_too"_s, *record);
    if (const auto noted = m_changes.note(*transaction, entry.actor, event); !noted)
        return noted;
    return transaction->commit();
}

Result<int> CaseService::eraseContacts(const QDateTime &closedBefore)
{
    constexpr int casesPerTransaction = 200;
    int erased = 0;
    while (true) {
        auto transaction = WriteTransaction::begin(m_database);
        if (!transaction)
            return tl::unexpected(transaction.error());
        const auto ids
            = CaseRepository(m_database).withOldContact(closedBefore, casesPerTransaction);
        if (!ids)
            return tl::unexpected(ids.error());
        if (ids->empty())
            return erased;
        for (const CaseId &id : *ids) {
            if (const auto done = eraseContact(*transaction, id); !done)
                return tl::unexpected(done.error());
        }
        if (const auto done = transaction->commit(); !done)
            return tl::unexpected(done.error());
        erased += static_cast<int>(ids->size());
    }
}

Result<> CaseService::eraseContact(WriteTransaction &transaction, const CaseId &id)
{
    CaseRepository cases(m_database);
    auto record = cases.find(id);
    if (!record)
        return tl::unexpected(record.error());
    record->reporter = {};
    record->contactErased = true;
    record->updatedAt = m_clock.now();
    if (const auto updated = cases.update(transaction, *record); !updated)
        return updated;
    if (const auto erased = CaseTimeline(m_database).eraseContacts(transaction, id); !erased)
        return erased;
    return m_changes.note(transaction, Actor::system(),
                          caseEvent(u"updated"_s, *record, {u"reporter_contact"_s}));
}

} // namespace vestibule
