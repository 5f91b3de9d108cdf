#include "portalserver/cases/publictimeline.h"

#include "core/cases/attachmentservice.h"
#include "core/cases/caseservice.h"
#include "core/engine/services.h"
#include "portalserver/cases/pagecasts.h"

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

Result<QList<TimelineEntry>> publicTimeline(Services &services, const CaseId &id,
                                            const QString &path)
{
    const auto entries = services.cases.timeline(id, true);
    if (!entries)
        return tl::unexpected(entries.error());
    const auto pictures = services.attachments.of(Attachment::Owner::Case, id.toString());
    if (!pictures)
        return tl::unexpected(pictures.error());
    QList<TimelineEntry> lines;
    for (const CaseEntry &entry : *entries) {
        TimelineEntry line;
        line.kind = timelineKindFor(entry);
        line.at = entry.at;
        line.words = entry.text;
        for (const Attachment &picture : *pictures) {
            if (picture.entry != entry.id)
                continue;
            if (picture.state == Attachment::State::Ready)
                line.photos.append({QString(path + u"/picture/"_s + picture.id.toString()),
                                    QString(path + u"/photo/"_s + picture.id.toString())});
            else if (picture.state == Attachment::State::Processing)
                ++line.photosInWork;
        }
        // Assigning a case and beginning it are one thing to whoever reported it.
        const bool isRepeated = line.kind == TimelineKind::TakenOn && !lines.isEmpty()
            && lines.constLast().kind == TimelineKind::TakenOn;
        if (!isRepeated)
            lines.append(line);
    }
    return lines;
}

QString versionOf(const Case &record, const QList<TimelineEntry> &timeline)
{
    qsizetype photos = 0;
    for (const TimelineEntry &line : timeline)
        photos += line.photos.size();
    return u"%1.%2.%3"_s.arg(record.revision).arg(timeline.size()).arg(photos);
}

bool isQuestionPending(const Case &record, const QList<TimelineEntry> &timeline)
{
    if (record.status != CaseStatus::Waiting)
        return false;
    const auto last = std::find_if(timeline.rbegin(), timeline.rend(), [](const auto &line) {
        return line.kind == TimelineKind::Wrote || line.kind == TimelineKind::Answered;
    });
    return last != timeline.rend() && last->kind == TimelineKind::Wrote;
}

} // namespace vestibule
