#include "core/store/dialect.h"

namespace vestibule {
using namespace Qt::StringLiterals;

QString Dialect::driver() const
{
    return u"QSQLITE"_s;
}

QStringList Dialect::connectionSetUp() const
{
    // FULL: with NORMAL a power cut takes acknowledged commits. The engine checkpoints, nobody
    // else.
    return {u"PRAGMA journal_mode = WAL"_s,     u"PRAGMA synchronous = FULL"_s,
            u"PRAGMA foreign_keys = ON"_s,      u"PRAGMA trusted_schema = OFF"_s,
            u"PRAGMA cell_size_check = ON"_s,   u"PRAGMA secure_delete = ON"_s,
            u"PRAGMA wal_autocheckpoint = 0"_s, u"PRAGMA busy_timeout = 5000"_s,
            u"PRAGMA cache_size = -2000"_s};
}

QString Dialect::beginWrite() const
{
    // A deferred BEGIN that reads first and writes later fails under concurrency in spite of a
    // timeout.
    return u"BEGIN IMMEDIATE"_s;
}

QString Dialect::checkpointPassive() const
{
    return u"PRAGMA wal_checkpoint(PASSIVE)"_s;
}

QString Dialect::checkpointTruncate() const
{
    return u"PRAGMA wal_checkpoint(TRUNCATE)"_s;
}

QString foldForSearch(const QString &text)
{
    QString folded;
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    folded.reserve(decomposed.size());
    for (const QChar c : decomposed) {
        if (c.category() != QChar::Mark_NonSpacing)
            folded.append(c.toCaseFolded());
    }
    return folded.simplified();
}

QString containsPattern(const QString &typed)
{
    QString pattern = foldForSearch(typed);
    pattern.replace(u'\\', u"\\\\"_s).replace(u'%', u"\\%"_s).replace(u'_', u"\\_"_s);
    return u'%' + pattern + u'%';
}

} // namespace vestibule
