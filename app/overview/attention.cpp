#include "app/overview/attention.h"

#include "app/words/addresswords.h"
#include "core/labels/codes/scanlog.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QLocale>
#include <QUrl>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int oldBackupDays = 7;

/// Collects the items of one reading.
class Collector
{
    Q_DECLARE_TR_FUNCTIONS(vestibule::Attention)
public:
    Collector(const OverviewReading &reading, const PortalFacts &portal, QDateTime now)
        : m_reading(reading),
          m_portal(portal),
          m_now(std::move(now))
    { }

    std::vector<AttentionItem> collect()
    {
        addPortal();
        addSites();
        addOldAddress();
        addUnknownScans();
        addGuarded();
        addLocked();
        addPortalsOff();
        addBackup();
        addProtection();
        std::stable_sort(m_items.begin(), m_items.end(),
                         [](const AttentionItem &left, const AttentionItem &right) {
                             return int(left.tone) > int(right.tone);
                         });
        return m_items;
    }

private:
    void addPortal()
    {
        if (!m_portal.isRunning) {
            m_items.push_back({u"portal-off"_s,
                               ToneKind::Danger,
                               u"server"_s,
                               m_portal.problem.isEmpty() ? tr("The portal is off")
                                                          : tr("The portal can't start"),
                               m_portal.problem.isEmpty()
                                   ? tr("Whoever scans a label sees an error of their phone.")
                                   : m_portal.problem,
                               tr("Open Server"),
                               u"server"_s,
                               {}});
            return;
        }
        const QHostAddress host(QUrl(m_portal.baseAddress).host());
        if (host.isLoopback())
            m_items.push_back({u"loopback"_s,
                               ToneKind::Danger,
                               u"wifi"_s,
                               tr("Phones can't reach this address"),
                               tr("It works on this computer only. Connect it to the network that "
                                  "phones are in."),
                               tr("Open Server"),
                               u"server"_s,
                               {}});
    }

    void addSites()
    {
        if (m_reading.sites.empty())
            m_items.push_back({u"no-site"_s, ToneKind::Info, u"building"_s,
                               tr("There is no deployment yet"),
                               tr("A deployment holds devices, its PIN and what its portal says."),
                               tr("Add a deployment"), u"deployments"_s, u"new"_s});
    }

    void addOldAddress()
    {
        if (m_reading.addresses.old.empty())
            return;
        m_items.push_back(
            {u"old-address"_s, ToneKind::Warning, u"qr"_s, addresswords::title(m_reading.addresses),
             tr("%1 Scanning them leads nowhere.").arg(addresswords::whereNow(m_reading.addresses)),
             tr("What helps"), u"labels"_s, u"codes:address"_s});
    }

    void addUnknownScans()
    {
        if (m_reading.unknownScans < ScanLog::manyUnknown)
            return;
        m_items.push_back(
            {u"unknown-scans"_s, ToneKind::Warning, u"search"_s,
             tr("Unknown codes were scanned %n times this week", nullptr, m_reading.unknownScans),
             tr("Labels of another computer or of an older data folder may hang there, or "
                "somebody guesses codes."),
             tr("Show the scans"), u"labels"_s, u"codes:scans"_s});
    }

    void addGuarded()
    {
        for (const DeploymentId &id : m_reading.guarded)
            m_items.push_back(
                {u"guarded"_s, ToneKind::Danger, u"shield"_s,
                 tr("Somebody guesses the PIN of %1").arg(nameOf(id)),
                 tr("After 100 wrong PINs strangers have six tries a day. Known phones are not "
                    "affected."),
                 tr("Look at it"), u"deployments"_s, id.toString()});
    }

    void addLocked()
    {
        const int count = int(m_reading.lockedPhones.size());
        if (count == 0)
            return;
        const LockedPhone &first = m_reading.lockedPhones.front();
        m_items.push_back(
            {u"locked"_s, ToneKind::Warning, u"phone"_s,
             tr("%n phones are locked out", nullptr, count),
             tr("Too many wrong PINs at %1. Let in whom you know.").arg(nameOf(first.deployment)),
             tr("Show"), u"deployments"_s, first.deployment.toString()});
    }

    void addPortalsOff()
    {
        std::vector<Deployment> off;
        for (const DeploymentSummary &site : m_reading.sites) {
            if (!site.deployment.portalEnabled)
                off.push_back(site.deployment);
        }
        if (off.empty())
            return;
        const bool isOne = off.size() == 1;
        m_items.push_back(
            {u"site-off"_s, ToneKind::Warning, u"building"_s,
             isOne ? tr("The portal of %1 is off").arg(off.front().name)
                   : tr("The portals of %n deployments are off", nullptr, int(off.size())),
             tr("Labels there only say that nothing can be reported at the moment."), tr("Turn on"),
             u"deployments"_s, isOne ? off.front().id.toString() : QString()});
    }

    void addBackup()
    {
        const bool hasOne = m_reading.lastBackup.isValid();
        if (hasOne && m_reading.lastBackup.daysTo(m_now) <= oldBackupDays)
            return;
        const QString day = QLocale().toString(m_reading.lastBackup.toLocalTime().date(),
                                               QLocale::ShortFormat);
        m_items.push_back(
            {u"backup"_s, ToneKind::Warning, u"download"_s,
             hasOne ? tr("The last backup is of %1").arg(day) : tr("There is no backup yet"),
             tr("If this computer breaks, what came since then is lost."), tr("Back up"),
             u"settings"_s, u"backup"_s});
    }

    void addProtection()
    {
        const auto has = [this](VaultProtection protection) {
            return std::find(m_reading.protections.begin(), m_reading.protections.end(), protection)
                != m_reading.protections.end();
        };
        if (m_reading.protections.empty())
            return;
        if (!has(VaultProtection::Keyring) && !has(VaultProtection::Passphrase))
            m_items.push_back({u"key-file"_s, ToneKind::Warning, u"key"_s,
                               tr("Only a file protects your secrets"),
                               tr("Whoever copies it can read PINs and Wi-Fi passwords. Use the "
                                  "keyring or a passphrase."),
                               tr("Protect"), u"settings"_s, u"protection"_s});
        if (!has(VaultProtection::RecoveryKey))
            m_items.push_back({u"recovery"_s, ToneKind::Info, u"print"_s,
                               tr("There is no recovery key"),
                               tr("Print one and put it away: it opens your data on another "
                                  "computer."),
                               tr("Print"), u"settings"_s, u"protection"_s});
    }

    QString nameOf(const DeploymentId &id) const
    {
        for (const DeploymentSummary &site : m_reading.sites) {
            if (site.deployment.id == id)
                return site.deployment.name;
        }
        return tr("a deployment");
    }

    const OverviewReading &m_reading;
    const PortalFacts &m_portal;
    QDateTime m_now;
    std::vector<AttentionItem> m_items;
};

} // namespace

std::vector<AttentionItem> attentionItems(const OverviewReading &reading, const PortalFacts &portal,
                                          const QDateTime &now)
{
    return Collector(reading, portal, now).collect();
}

} // namespace vestibule
