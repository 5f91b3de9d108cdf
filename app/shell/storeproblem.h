#pragma once

#include "app/widgets/messagedialog.h"
#include "core/base/error.h"
#include "core/store/backup.h"

namespace vestibule {

/// Says why the store in `dataDirectory` can't be used and what to do now.
MessageText storeProblemText(const Error &error, const QString &dataDirectory);

/// The dialog for a store that can't be used. A damaged one offers its newest backups.
class StoreProblem : public MessageDialog
{
    Q_OBJECT
public:
    StoreProblem(const Error &error, const QString &dataDirectory, QWidget *parent = nullptr);

Q_SIGNALS:
    void quitRequested();
    void retryRequested();
    void restoreRequested(const QString &path);

private:
    void offerBackups(const std::vector<backup::File> &backups);
};

} // namespace vestibule
