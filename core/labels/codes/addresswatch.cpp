#include "core/labels/codes/addresswatch.h"

#include <QFile>
#include <QHostAddress>
#include <QSysInfo>
#include <QUrl>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

bool isAddress(const QString &host)
{
    return !QHostAddress(host).isNull();
}

} // namespace

int AddressReport::labels() const
{
    int all = 0;
    for (const AddressCount &count : old)
        all += count.labels;
    return all;
}

int AddressReport::blank() const
{
    int all = 0;
    for (const AddressCount &count : old)
        all += count.blank;
    return all;
}

Result<AddressReport> AddressWatch::look(const QString &current)
{
    auto counts = LabelPrintRepository(m_database).printedByAddress();
    if (!counts)
        return tl::unexpected(counts.error());
    AddressReport report;
    report.current = normalisedBase(current).value_or(QString());
    report.localName = localNameBase(report.current);
    if (report.current.isEmpty())
        return report;
    for (const AddressCount &count : *counts) {
        if (count.baseAddress != report.current)
            report.old.push_back(count);
    }
    return report;
}

Result<std::optional<AddressLifetime>> AddressWatch::doubtOf(const QString &base)
{
    const auto counts = LabelPrintRepository(m_database).printedByAddress();
    if (!counts)
        return tl::unexpected(counts.error());
    const bool isOnLabels = std::any_of(
        counts->begin(), counts->end(),
        [&base](const AddressCount &count) { return count.baseAddress == base; });
    if (isOnLabels)
        return std::nullopt;
    const AddressLifetime lifetime = lifetimeOf(base);
    const bool lasts = lifetime.kind == AddressLifetime::Kind::Fixed
        || lifetime.kind == AddressLifetime::Kind::Name;
    return lasts ? std::nullopt : std::optional(lifetime);
}

Result<QStringList> AddressWatch::printedNames()
{
    const auto addresses = LabelPrintRepository(m_database).printedAddresses();
    if (!addresses)
        return tl::unexpected(addresses.error());
    QStringList names;
    for (const QString &address : *addresses) {
        const QString host = QUrl(address).host();
        if (!host.isEmpty() && !isAddress(host) && !names.contains(host))
            names.append(host);
    }
    names.sort(); // whatever is printed next, the same names are the same list
    return names;
}

std::vector<AddressRemedy> remediesFor(const AddressReport &report)
{
    const QUrl is(report.current);
    std::vector<AddressRemedy> remedies;
    if (!report.old.empty()) {
        const QUrl was(report.old.front().baseAddress);
        if (was.host() == is.host())
            remedies.push_back(AddressRemedy::OldPort);
        else if (isAddress(was.host()))
            remedies.push_back(AddressRemedy::OldAddress);
        else
            remedies.push_back(AddressRemedy::KeepName);
    }
    if (!report.localName.isEmpty() && report.localName != report.current)
        remedies.push_back(AddressRemedy::LocalName);
    remedies.push_back(AddressRemedy::OwnName);
    if (!report.old.empty())
        remedies.push_back(AddressRemedy::Reprint);
    return remedies;
}

QString addressWord(const QString &base, const QString &other)
{
    const QUrl url(base);
    const QUrl against(other);
    if (url.host() != against.host())
        return url.host();
    return url.port() == -1 ? base : QString(url.host() + u':' + QString::number(url.port()));
}

QString localNameBase(const QString &base, const QString &socket)
{
    const QString name = QSysInfo::machineHostName().toLower();
    QUrl url(base);
    if (base.isEmpty() || name.isEmpty() || name.contains(u'.') || !QFile::exists(socket))
        return {};
    url.setHost(name + u".local"_s);
    return normalisedBase(url.toString()).value_or(QString());
}

} // namespace vestibule
