#include "app/words/addresswords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUrl>

namespace vestibule::addresswords {
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vestibule::AddressWords)
};

QString oldWord(const AddressReport &report)
{
    return addressWord(report.old.front().baseAddress, report.current);
}

QString reprintWords(const AddressReport &report)
{
    const QString words = Words::tr("New codes lead to the new address. The old ones keep working "
                                    "beside them for 30 days, where they can be reached.");
    if (report.blank() == 0)
        return words;
    return words + u' '
        + Words::tr("%n blank labels are among them: print new ones in their place.", nullptr,
                    report.blank());
}

} // namespace

QString title(const AddressReport &report)
{
    if (report.old.empty())
        return report.current.isEmpty() ? Words::tr("The address on labels isn't known yet")
                                        : Words::tr("New labels carry %1").arg(report.current);
    return report.old.size() == 1
        ? Words::tr("%n printed labels point to %1", nullptr, report.labels()).arg(oldWord(report))
        : Words::tr("%n printed labels point to %1 and other old addresses", nullptr,
                    report.labels())
              .arg(oldWord(report));
}

QString whereNow(const AddressReport &report)
{
    if (report.old.empty())
        return {};
    return Words::tr("This computer is now %1.")
        .arg(addressWord(report.current, report.old.front().baseAddress));
}

QString lifetime(const AddressLifetime &lifetime)
{
    switch (lifetime.kind) {
    case AddressLifetime::Kind::Name:
        return Words::tr("New labels carry a name. They lead here as long as that name does.");
    case AddressLifetime::Kind::Fixed:
        return {};
    case AddressLifetime::Kind::Lent:
        if (lifetime.until.isValid())
            return Words::tr("Your network lends this address (DHCP), at the moment until %1. It "
                             "may give it to another computer later.")
                .arg(QLocale().toString(lifetime.until.toLocalTime(), QLocale::ShortFormat));
        return Words::tr("Your network lends this address (DHCP) and may give it to another "
                         "computer later.");
    case AddressLifetime::Kind::Unknown:
        break;
    }
    return Words::tr("This address may change: nothing on this computer says that it is fixed.");
}

std::pair<QString, QString> remedy(AddressRemedy remedy, const AddressReport &report)
{
    const QString old = report.old.empty() ? QString() : oldWord(report);
    switch (remedy) {
    case AddressRemedy::Reprint:
        return {Words::tr("Reprint the labels"), reprintWords(report)};
    case AddressRemedy::KeepName:
        return {Words::tr("Let %1 lead here").arg(old),
                Words::tr("The portal still answers to that name. Where your network looks names "
                          "up, enter this computer for it, and the labels work again.")};
    case AddressRemedy::OldPort:
        return {Words::tr("Listen on the old port again"),
                Words::tr("Only the port differs: %1. Change it under Server, and the labels work "
                          "again at once.")
                    .arg(old)};
    case AddressRemedy::OldAddress:
        return {Words::tr("Give this computer its old address back"),
                Words::tr("Enter %1 for it in your router or in its network settings, without an "
                          "end. The labels work again at once.")
                    .arg(old)};
    case AddressRemedy::LocalName:
        return {Words::tr("Let new labels carry %1").arg(QUrl(report.localName).host()),
                Words::tr("This computer tells its name to the network, so they lead here whatever "
                          "address it has. Most phones find such names, very old ones don't.")};
    case AddressRemedy::OwnName:
        return {Words::tr("Let new labels carry a name of your own"),
                Words::tr("A short address such as http://help.example.com outlives computers. "
                          "Whoever runs your network can let it lead here.")};
    }
    return {};
}

} // namespace vestibule::addresswords
