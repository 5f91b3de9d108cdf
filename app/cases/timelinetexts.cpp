#include "app/cases/timelinetexts.h"

#include "app/words/casetexts.h"

#include <QCoreApplication>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// Makes the lines of one case.
class Writer
{
    Q_DECLARE_TR_FUNCTIONS(vestibule::TimelineTexts)
public:
    Writer(const CaseFile &file, const QDateTime &now) : m_file(file), m_now(now) { }

    TimelineText write(const CaseEntry &entry) const
    {
        TimelineText line;
        line.id = entry.id.toString();
        line.time = CaseTexts::moment(entry.at, m_now);
        for (const Attachment &picture : m_file.pictures) {
            if (std::find(entry.pictures.begin(), entry.pictures.end(), picture.id)
                != entry.pictures.end())
                line.pictures.push_back(picture);
        }
        fill(line, entry);
        return line;
    }

private:
    void fill(TimelineText &line, const CaseEntry &entry) const
    {
        switch (entry.kind) {
        case CaseEntry::Kind::Reported:
            line.icon = m_file.record.origin == CaseOrigin::Portal ? u"qr"_s : u"inbox"_s;
            line.title = reported(entry);
            return;
        case CaseEntry::Kind::StatusChanged:
            fillStatus(line, entry);
            return;
        case CaseEntry::Kind::Assigned:
            line.icon = u"person"_s;
            line.title = assigned(entry);
            return;
        case CaseEntry::Kind::PriorityChanged:
            line.icon = u"warning"_s;
            line.title = tr("Priority %1, before that %2")
                             .arg(CaseTexts::priority(casePriorityFromName(entry.to)),
                                  CaseTexts::priority(casePriorityFromName(entry.from)));
            return;
        case CaseEntry::Kind::Comment:
        case CaseEntry::Kind::Answer:
            fillWords(line, entry);
            return;
        case CaseEntry::Kind::MeToo:
            line.icon = u"people"_s;
            line.title = tr("Somebody else has the same problem");
            return;
        case CaseEntry::Kind::PictureFailed:
            line.icon = u"warning"_s;
            line.tone = ToneKind::Warning;
            line.title = entry.text.isEmpty()
                ? tr("A picture could not be read. The reporter can send it again.")
                : tr("The picture “%1” could not be read. The reporter can send it again.")
                      .arg(entry.text);
            return;
        case CaseEntry::Kind::Edited:
            line.icon = u"pencil"_s;
            line.title = edited(entry);
            return;
        }
    }

    QString reported(const CaseEntry &entry) const
    {
        switch (m_file.record.origin) {
        case CaseOrigin::Portal:
            return m_file.place.isEmpty() ? tr("Reported from the label")
                                          : tr("Reported from the label at %1").arg(m_file.place);
        case CaseOrigin::Console:
            return entry.actorName.isEmpty() ? tr("Written down in the console")
                                             : tr("Written down by %1").arg(entry.actorName);
        case CaseOrigin::Api:
            return tr("Reported by another program");
        case CaseOrigin::Automation:
            return tr("Reported by an automation");
        }
        return {};
    }

    void fillStatus(TimelineText &line, const CaseEntry &entry) const
    {
        const CaseStatus to = caseStatusFromName(entry.to);
        const QString from = CaseTexts::status(caseStatusFromName(entry.from));
        line.icon = CaseTexts::statusChip(to).icon;
        line.title = changed(from, to, entry);
        if (entry.text.isEmpty())
            return;
        line.look = TimelineText::Look::Reply;
        line.personName = entry.actorName;
        line.personId = entry.actor.operatorId.toString();
        line.kind = tr("Told to the reporter");
        line.text = entry.text;
    }

    static QString changed(const QString &from, CaseStatus to, const CaseEntry &entry)
    {
        switch (to) {
        case CaseStatus::Open:
            return tr("%1, now open again").arg(from);
        case CaseStatus::InProgress:
            return tr("%1, now in progress").arg(from);
        case CaseStatus::Waiting:
            return tr("%1, now waiting").arg(from);
        case CaseStatus::Resolved:
            return entry.actorName.isEmpty() ? tr("%1, now resolved").arg(from)
                                             : tr("Resolved by %1").arg(entry.actorName);
        case CaseStatus::Archived:
            return tr("%1, now archived").arg(from);
        }
        return {};
    }

    QString assigned(const CaseEntry &entry) const
    {
        const QString to = m_file.nameOf(OperatorId::fromStore(entry.to));
        if (entry.to.isEmpty())
            return tr("Nobody has the case any more");
        if (entry.to == entry.actor.operatorId.toString())
            return tr("%1 took the case").arg(to);
        return entry.actorName.isEmpty() ? tr("%1 got the case").arg(to)
                                         : tr("%1 gave the case to %2").arg(entry.actorName, to);
    }

    void fillWords(TimelineText &line, const CaseEntry &entry) const
    {
        line.text = entry.text;
        if (entry.kind == CaseEntry::Kind::Answer) {
            const QString name = m_file.record.reporter.name;
            line.look = TimelineText::Look::Reply;
            line.personName = name.isEmpty() ? tr("Reporter") : name;
            line.personId = m_file.record.id.toString();
            line.title = line.personName;
            line.kind = tr("Answer");
            return;
        }
        line.look = entry.isPublic ? TimelineText::Look::Reply : TimelineText::Look::Note;
        line.personName = entry.actorName.isEmpty() ? tr("Vestibule") : entry.actorName;
        line.personId = entry.actor.operatorId.toString();
        line.title = line.personName;
        line.kind = entry.isPublic ? tr("Reply to reporter") : tr("Internal note");
    }

    static QString edited(const CaseEntry &entry)
    {
        QStringList names;
        for (const QString &field : entry.text.split(u',', Qt::SkipEmptyParts)) {
            if (field == u"title")
                names.append(tr("title"));
            else if (field == u"description")
                names.append(tr("description"));
            else if (field == u"type")
                names.append(tr("type"));
            else if (field == u"tags")
                names.append(tr("tags"));
        }
        const QString who = entry.actorName.isEmpty() ? tr("Vestibule") : entry.actorName;
        return names.isEmpty() ? tr("%1 changed the case").arg(who)
                               : tr("%1 changed: %2").arg(who, names.join(u", "_s));
    }

    const CaseFile &m_file;
    QDateTime m_now;
};

} // namespace

std::vector<TimelineText> timelineTexts(const CaseFile &file, const QDateTime &now)
{
    const Writer writer(file, now);
    std::vector<TimelineText> texts;
    for (const CaseEntry &entry : file.entries)
        texts.push_back(writer.write(entry));
    return texts;
}

} // namespace vestibule
