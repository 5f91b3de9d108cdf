#include "app/shell/storeproblem.h"

#include "app/widgets/combobox.h"
#include "app/widgets/plainlabel.h"
#include "app/words/errortext.h"
#include "core/store/storelocation.h"

#include <QCoreApplication>
#include <QLocale>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr size_t mostBackupsOffered = 5;

QString words(const Error &error, const QString &dataDirectory)
{
    switch (error.code) {
    case ErrorCode::Locked:
        return StoreProblem::tr(
                   "Another program holds the store in %1 (process %2) and shows no window, for "
                   "example vestibule-server. Stop that program, then try again.")
            .arg(dataDirectory, error.detail);
    case ErrorCode::NewerStore:
        return StoreProblem::tr(
                   "A newer Vestibule wrote the store in %1. It was left as it is. Install "
                   "the newer version to open it.")
            .arg(dataDirectory);
    case ErrorCode::Unsupported:
        return StoreProblem::tr(
                   "The file vestibule.db in %1 is a database of another program. It was left as "
                   "it is. Move it elsewhere, then try again.")
            .arg(dataDirectory);
    case ErrorCode::Damaged:
        return StoreProblem::tr(
                   "The store in %1 can't be read: its file is damaged or not a store of "
                   "Vestibule.")
            .arg(dataDirectory);
    case ErrorCode::Forbidden:
        return StoreProblem::tr(
                   "This user may not write to %1. Change the folder's owner or rights, "
                   "then try again.")
            .arg(dataDirectory);
    default:
        return StoreProblem::tr(
                   "The store in %1 doesn't answer. The folder may not be writable, or the "
                   "disk may be full. Mend that, then try again.")
            .arg(dataDirectory);
    }
}

QString titleFor(const Error &error)
{
    switch (error.code) {
    case ErrorCode::Locked:
        return StoreProblem::tr("The store is in use");
    case ErrorCode::NewerStore:
        return StoreProblem::tr("The store is from a newer version");
    case ErrorCode::Damaged:
        return StoreProblem::tr("The store is damaged");
    default:
        return StoreProblem::tr("The store can't be opened");
    }
}

} // namespace

MessageText storeProblemText(const Error &error, const QString &dataDirectory)
{
    return {titleFor(error), words(error, dataDirectory), ToneKind::Danger, errorDetails(error)};
}

StoreProblem::StoreProblem(const Error &error, const QString &dataDirectory, QWidget *parent)
    : MessageDialog(storeProblemText(error, dataDirectory), parent)
{
    setObjectName(u"storeProblem"_s);
    addAnswer(tr("Quit"), Button::Kind::Normal, [this] {
        Q_EMIT quitRequested();
    })->setObjectName(u"quit"_s);
    connect(this, &QDialog::rejected, this, &StoreProblem::quitRequested);
    if (error.code == ErrorCode::Damaged)
        offerBackups(backup::list({dataDirectory}));
    else if (error.code != ErrorCode::NewerStore)
        addAnswer(tr("Try again"), Button::Kind::Primary, [this] {
            Q_EMIT retryRequested();
        })->setObjectName(u"retry"_s);
}

void StoreProblem::offerBackups(const std::vector<backup::File> &backups)
{
    auto *words = new PlainLabel({}, TextStyle::Body, TextInk::Secondary, PlainLabel::Wrap::Yes);
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    column->insertWidget(1, words);
    if (backups.empty()) {
        words->setText(tr("There is no backup in its folder. If you have a copy elsewhere, put it "
                          "there as vestibule.db."));
        return;
    }
    words->setText(
        tr("Choose a backup to go back to. What was changed after it is lost; the damaged "
           "file is kept beside it."));
    auto *choice = new ComboBox(tr("Backup"));
    choice->setObjectName(u"backups"_s);
    for (std::size_t i = 0; i < backups.size() && i < mostBackupsOffered; ++i) {
        const backup::File &file = backups.at(i);
        choice->addItem(
            tr("%1, %2").arg(QLocale().toString(file.writtenAt.toLocalTime(), QLocale::LongFormat),
                             QLocale().formattedDataSize(file.byteSize)),
            file.path);
    }
    column->insertWidget(2, choice);
    addAnswer(tr("Restore backup"), Button::Kind::Primary, [this, choice] {
        Q_EMIT restoreRequested(choice->currentData().toString());
    })->setObjectName(u"restore"_s);
}

} // namespace vestibule
