#include "app/settings/backupscard.h"

#include "app/shell/rowlist.h"
#include "app/shellcontext.h"
#include "app/widgets/button.h"
#include "app/widgets/messagedialog.h"
#include "core/store/backup.h"
#include "portalserver/backend.h"

#include <QFileInfo>
#include <QLocale>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

BackupsCard::BackupsCard(const PageContext &context)
    : SettingsCard(tr("Backups"), context),
      m_now(new Button(tr("Back up now"), Button::Kind::Link, u"download"_s)),
      m_rows(
          new RowList(tr("None yet. One is written every day while the program runs, and fourteen "
                         "are kept.")))
{
    m_now->setObjectName(u"backUpNow"_s);
    m_now->setFlush(Qt::RightEdge);
    m_rows->setObjectName(u"backups"_s);
    addTitleAction(m_now);
    body()->addWidget(m_rows);
    connect(m_now, &Button::clicked, this, &BackupsCard::writeNow);
    connect(m_rows, &RowList::pressed, this, &BackupsCard::askRestore);
}

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

} // namespace vestibule
