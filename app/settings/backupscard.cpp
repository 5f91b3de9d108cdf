#include "app/settings/backupscard.h"

#include "app/settings/storecheckwords.h"
#include "app/shell/rowlist.h"
#include "app/shellcontext.h"
#include "app/widgets/button.h"
#include "app/widgets/messagedialog.h"
#include "app/widgets/plainlabel.h"
#include "core/base/clock.h"
#include "core/store/backup.h"
#include "portalserver/backend.h"
#include "portalserver/commands/commandjob.h"

#include <QFileInfo>
#include <QLocale>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

BackupsCard::BackupsCard(const PageContext &context)
    : SettingsCard(tr("Backups"), context),
      m_check(new Button(tr("Check the store"), Button::Kind::Link, u"shield"_s)),
      m_now(new Button(tr("Back up now"), Button::Kind::Link, u"download"_s)),
      m_rows(
          new RowList(tr("None yet. One is written every day while the program runs, and fourteen "
                         "are kept."))),
      m_checked(new PlainLabel({}, TextStyle::Small, TextInk::Muted, PlainLabel::Wrap::Yes))
{
    m_check->setObjectName(u"checkStore"_s);
    m_checked->setObjectName(u"storeChecked"_s);
    m_checked->hide();
    addTitleAction(m_check);
    m_now->setObjectName(u"backUpNow"_s);
    m_now->setFlush(Qt::RightEdge);
    m_rows->setObjectName(u"backups"_s);
    addTitleAction(m_now);
    body()->addWidget(m_rows);
    body()->addWidget(m_checked);
    connect(m_check, &Button::clicked, this, &BackupsCard::check);
    connect(m_now, &Button::clicked, this, &BackupsCard::writeNow);
    connect(m_rows, &RowList::pressed, this, &BackupsCard::askRestore);
}

BackupsCard::~BackupsCard() = default;

void BackupsCard::setFacts(const SettingsFacts &facts)
{
    QList<RowList::Row> rows;
    for (const backup::File &file : facts.backups)
        rows.append({file.path,
                     QLocale().toString(file.writtenAt.toLocalTime(), QLocale::ShortFormat),
                     tr("%1, without pictures").arg(QLocale().formattedDataSize(file.byteSize)),
                     {tr("Restore")}});
    m_rows->setRows(rows);
    setRemark(rows.isEmpty() ? QString() : tr("one a day, fourteen are kept"));
}

void BackupsCard::writeNow()
{
    m_now->setEnabled(false);
    context().shell->backend.backups().write(this, [this](const Result<> &written) {
        m_now->setEnabled(true);
        if (written)
            Q_EMIT toastRequested(tr("The backup is written and was checked."));
        else
            explain(written.error());
        Q_EMIT stored();
    });
}

void BackupsCard::askRestore(const QString &path)
{
    const QString when = QLocale().toString(QFileInfo(path).lastModified(), QLocale::LongFormat);
    MessageDialog::ask(
        this,
        {tr("Go back to this backup?"),
         tr("Everything that was entered after %1 is gone from the console: cases, devices, "
            "labels, PINs. "
            "The store as it is now is kept beside it. The portal is off for a moment.")
             .arg(when),
         ToneKind::Warning,
         {}},
        tr("Restore backup"), true, [this, path] { context().shell->restoreBackup(path); });
}

void BackupsCard::check()
{
    m_check->setEnabled(false);
    m_checked->setText(
        tr("Looking at the store's file, the audit log and the pictures. You can go on "
           "meanwhile."));
    m_checked->show();
    Backend &backend = context().shell->backend;
    m_job = std::make_unique<CommandJob>(
        CommandJob::Rooms{backend.store(), backend.hub(), &backend.vault(), backend.clock()},
        QString(), QJsonObject{{u"command"_s, u"verify"_s}});
    // On this thread, and after the job's own signal was delivered.
    connect(m_job.get(), &CommandJob::finished, this, &BackupsCard::showChecked,
            Qt::QueuedConnection);
    m_job->start();
}

void BackupsCard::showChecked(const QJsonObject &answer)
{
    m_job.reset();
    m_check->setEnabled(true);
    const QString at = QLocale().toString(context().clock.now().toLocalTime(),
                                          QLocale::ShortFormat);
    if (answer.value(u"ok"_s).toBool()) {
        m_checked->setText(
            tr("Checked at %1: the store is whole. Lines of the audit log: %2, none was changed or "
               "taken out of the middle. Pictures: %3.")
                .arg(at, QLocale().toString(answer.value(u"audit_lines"_s).toInt()),
                     QLocale().toString(answer.value(u"pictures"_s).toInt())));
        return;
    }
    const QString sentence = storecheckwords::fault(answer);
    m_checked->setText(tr("Checked at %1: %2").arg(at, sentence));
    // Without a part nothing was found: it couldn't look.
    const bool isFault = answer.contains(u"part"_s);
    MessageDialog::tell(this,
                        {isFault ? tr("The store isn't whole") : tr("The store wasn't checked"),
                         sentence, isFault ? ToneKind::Danger : ToneKind::Warning,
                         answer.value(u"message"_s).toString()});
}

} // namespace vestibule
