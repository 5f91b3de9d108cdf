// What went wrong while labels were printed from a terminal, in words.
#include "core/labels/codes/addresslifetime.h"
#include "portalserver/commands/labelscommand.h"
#include "portalserver/commands/labelsprinting.h"

#include <QHash>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

QString wordsOfPlace(const Error &error, const QString &place)
{
    if (error.detail == u"disk full")
        return u"The disk is full: %1 was not written. Make room and try again."_s.arg(place);
    if (error.field == u"printer")
        return u"The label printer at %1 doesn't take the labels (%2). Look whether it is on and "
               u"in "
               "the network; the job can be resumed in the console."_s.arg(place, error.detail);
    if (error.code == ErrorCode::NotFound)
        return u"The folder of %1 doesn't exist. Make it, or choose another one."_s.arg(place);
    if (error.code == ErrorCode::Forbidden)
        return u"%1 may not be written by this user. Choose another folder."_s.arg(place);
    if (error.code == ErrorCode::Invalid)
        return u"%1 is no file that can be replaced. Choose another name."_s.arg(place);
    return u"%1 could not be written: %2."_s.arg(place, error.detail);
}

QString wordsOfStock(const Error &error, const LabelsCommand &command)
{
    if (error.code == ErrorCode::NotFound)
        return u"There is no stock “%1”. The console lists them under Labels."_s.arg(command.stock);
    if (error.detail == u"one label a page")
        return u"A label printer needs stock with one label a page, such as brother-dk-11209."_s;
    if (command.design == DesignChoice::byModelId)
        return u"The design of some of these models needs labels of at least %1 mm, and those of "
               u"%2 "
               "are smaller. Take another --design for all, or larger labels."_s.arg(error.detail,
                                                                                     command.stock);
    return u"The design “%1” needs labels of at least %2 mm, and those of %3 are smaller. Take "
           "another design or larger labels."_s.arg(command.design, error.detail, command.stock);
}

/// The detail begins with the label's number.
QString wordsOfLabel(const Error &error)
{
    const QString label = error.detail.section(u": "_s, 0, 0);
    if (error.field == u"symbol")
        return u"The label %1 can't be printed: its code has too little room to be read. Take "
               "larger labels, another design or a finer printer."_s.arg(label);
    if (error.field == u"page")
        return u"The printer's profile moves the label %1 over the edge, so nothing was printed. "
               "Calibrate the printer for this stock anew, in the console."_s.arg(label);
    if (error.field == u"profile")
        return u"The printer's profile turns or moves the label %1 so that its code can't be read, "
               "so nothing was printed. Calibrate the printer for this stock anew, in the "
               "console."_s.arg(label);
    const bool isOwn = error.field == u"name" || error.field == u"place";
    return u"The label %1 can't be printed: its %2 doesn't fit. Shorten it in the console, or take "
           "larger labels or another design."_s.arg(label, isOwn ? error.field : u"text"_s);
}

QString wordsOfChoice(const Error &error, const LabelsCommand &command)
{
    const QHash<QString, QString> sentences{
        {u"deployment"_s, u"There is no deployment with the key “%1”."_s.arg(command.deployment)},
        {u"stock"_s, wordsOfStock(error, command)},
        {u"design"_s,
         u"There is no design “%1”. Try by-model, standard, code-above, code-only, branded or "
         "cable-flag."_s.arg(command.design)},
        {u"position"_s,
         u"A sheet of this stock has no label number %1. Take a lower one for --start."_s.arg(
             command.firstPosition)},
        {u"copies"_s, u"At most 100 copies of each label are printed at once."_s},
        {u"dpi"_s, u"Printers have 100 to 2,400 dots per inch, not %1."_s.arg(command.dpi)},
        {u"base_address"_s,
         u"It isn't known under which address phones reach the portal. Switch it "
         "on once, or set its address in the console."_s},
    };
    return sentences.value(error.field);
}

} // namespace

QString doubtSentence(const QString &base, const AddressLifetime &lifetime)
{
    const QString why = lifetime.kind == AddressLifetime::Kind::Lent
        ? u"the network lends that address (DHCP) and may give it to another computer later"_s
        : u"nothing on this computer says that this address is fixed"_s;
    return u"Warning: these labels carry %1, and %2; then they lead nowhere. Give this computer a "
           "fixed address in the router, or let labels carry a name, which the console sets under "
           "Labels, Codes."_s.arg(base, why);
}

QString labelsSentence(const Error &error, const LabelsCommand &command)
{
    if (error.detail == u"cancelled")
        return u"Stopped. What was printed is in the print log; the rest can be resumed."_s;
    if (error.detail.contains(u"disk is full")) // as SQLite says it
        return u"The disk that holds the store is full. Nothing that was stored is lost; make room "
               "and run the command again."_s;
    if (error.field == u"path" || error.field == u"printer")
        return wordsOfPlace(error, command.target.place);
    if (error.field == u"labels")
        return error.code == ErrorCode::NotFound
            ? u"Nothing there needs a label."_s
            : u"At most 20,000 labels go into one job. Print fewer at once."_s;
    if (const QString words = wordsOfChoice(error, command); !words.isEmpty())
        return words;
    if (error.code != ErrorCode::Invalid)
        return u"The labels can't be printed: %1 %2."_s.arg(errorCodeName(error.code),
                                                            error.detail);
    return wordsOfLabel(error);
}

} // namespace vestibule
