#include "portalserver/commandline.h"

#include "portalserver/storeoptions.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QHostAddress>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser, CommandLine::Program program)
{
    storeoptions::addTo(parser);
    parser.addOption(
        {u"portal-listen"_s, u"Address the portal listens on; switches it on."_s, u"ADDR"_s});
    parser.addOption({u"portal-port"_s, u"Port of the portal; 0 takes any free one."_s, u"N"_s});
    parser.addOption(
        {u"tls-certificate"_s, u"PEM file; the portal then speaks HTTPS."_s, u"FILE"_s});
    parser.addOption({u"tls-key"_s, u"PEM file with the certificate's key."_s, u"FILE"_s});
    parser.addOption({u"demo"_s, u"Fill an empty store with the demo site."_s});
    parser.addOption({{u"h"_s, u"help"_s}, u"Show this text."_s});
    parser.addOption({{u"v"_s, u"version"_s}, u"Show the version."_s});
    if (program == CommandLine::Program::Server) {
        // A command is taken off before; this names it in the help.
        parser.addPositionalArgument(
            u"labels"_s,
            u"Make, check and print labels in place of serving; “labels --help” lists its options."_s,
            u"[labels | verify]"_s);
        parser.addPositionalArgument(
            u"verify"_s, u"Look whether the store is whole in place of serving."_s, u""_s);
        parser.addOption({u"print-connection-info"_s,
                          u"Write one line of JSON to standard output once the portal answers."_s});
    } else {
        parser.addOption({u"start-page"_s, u"Page to open first."_s, u"PAGE"_s});
    }
}

Result<> readPortal(const QCommandLineParser &parser, CommandLine &line)
{
    if (parser.isSet(u"portal-listen"_s)) {
        const QString address = parser.value(u"portal-listen"_s);
        if (QHostAddress(address).isNull())
            return failure(
                ErrorCode::Invalid,
                u"--portal-listen takes an IP address such as 192.168.10.25, not “%1”."_s.arg(
                    address));
        line.portalListen = address;
    }
    if (parser.isSet(u"portal-port"_s)) {
        bool ok = false;
        const uint port = parser.value(u"portal-port"_s).toUInt(&ok);
        if (!ok || port > 65535)
            return failure(ErrorCode::Invalid, u"--portal-port takes a number from 0 to 65535."_s);
        line.portalPort = static_cast<quint16>(port);
    }
    return {};
}

Result<> readTls(const QCommandLineParser &parser, CommandLine &line)
{
    line.tlsCertificate = parser.value(u"tls-certificate"_s);
    line.tlsKey = parser.value(u"tls-key"_s);
    if (line.tlsCertificate.isEmpty() != line.tlsKey.isEmpty())
        return failure(ErrorCode::Invalid, u"--tls-certificate and --tls-key go together."_s);
    for (const QString &file : {line.tlsCertificate, line.tlsKey}) {
        if (!file.isEmpty() && !QFileInfo(file).isReadable())
            return failure(ErrorCode::Invalid, u"The file %1 cannot be read."_s.arg(file));
    }
    return {};
}

} // namespace

Result<CommandLine> parseCommandLine(const QStringList &arguments, CommandLine::Program program)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        program == CommandLine::Program::Console
            ? u"The console of a building, with its portal for customers."_s
            : u"The portal of a building, without windows."_s);
    addOptions(parser, program);
    if (!parser.parse(arguments))
        return failure(ErrorCode::Invalid, parser.errorText() + u" --help lists the options."_s);
    if (!parser.positionalArguments().isEmpty())
        return failure(ErrorCode::Invalid,
                       u"“%1” is not an option. --help lists them."_s.arg(
                           parser.positionalArguments().constFirst()));

    CommandLine line;
    if (parser.isSet(u"help"_s)) {
        line.task = CommandLine::Task::ShowHelp;
        // Qt knows the program's name only once there is an application.
        line.text = parser.helpText().replace(u"<executable_name>"_s, arguments.value(0));
        return line;
    }
    if (parser.isSet(u"version"_s)) {
        line.task = CommandLine::Task::ShowVersion;
        line.text = u"vestibule " VESTIBULE_VERSION "\n"_s;
        return line;
    }
    const auto store = storeoptions::read(parser);
    if (!store)
        return tl::unexpected(store.error());
    line.store = *store;
    if (const auto portal = readPortal(parser, line); !portal)
        return tl::unexpected(portal.error());
    if (const auto tls = readTls(parser, line); !tls)
        return tl::unexpected(tls.error());
    line.demo = parser.isSet(u"demo"_s);
    if (program == CommandLine::Program::Server)
        line.printConnectionInfo = parser.isSet(u"print-connection-info"_s);
    else
        line.startPage = parser.value(u"start-page"_s);
    return line;
}

} // namespace vestibule
