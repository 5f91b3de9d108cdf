#include "core/security/desktopkeyring.h"

#include <qt6keychain/keychain.h>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

const QString service = u"vestibule"_s;

Error errorOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return {ErrorCode::NotFound, u"keyring entry"_s, {}};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {ErrorCode::Forbidden, u"keyring"_s, {}};
    default:
        return {ErrorCode::Unavailable, job.errorString(), {}};
    }
}

/// Jobs delete themselves. Plain text in a settings file instead of a keyring is never wanted.
void start(QKeychain::Job *job, const QString &entry)
{
    job->setInsecureFallback(false);
    job->setKey(entry);
    job->start();
}

} // namespace

void DesktopKeyring::read(const QString &entry, QObject *context,
                          std::function<void(const Result<Secret> &)> done)
{
    auto *job = new QKeychain::ReadPasswordJob(service);
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [job, done = std::move(done)](QKeychain::Job *finished) {
                         if (finished->error() == QKeychain::NoError)
                             done(Secret(job->textData()));
                         else
                             done(tl::unexpected(errorOf(*finished)));
                     });
    start(job, entry);
}

void DesktopKeyring::write(const QString &entry, const Secret &secret, QObject *context,
                           std::function<void(const Result<> &)> done)
{
    auto *job = new QKeychain::WritePasswordJob(service);
    job->setTextData(secret.revealText());
    QObject::connect(job, &QKeychain::Job::finished, context,
                     [done = std::move(done)](QKeychain::Job *finished) {
                         if (finished->error() == QKeychain::NoError)
                             done({});
                         else
                             done(tl::unexpected(errorOf(*finished)));
                     });
    start(job, entry);
}

} // namespace vestibule
