#include "app/words/problemwords.h"

#include "app/words/errortext.h"

#include <QCoreApplication>
#include <QHash>

namespace vestibule::problemwords {
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vestibule::problemwords)
};

QString fieldSentence(const Error &error)
{
    if (error.field == u"name"_s && error.detail == u"empty"_s)
        return Words::tr("A name is needed. Give it one and try again.");
    const QHash<QString, QString> sentences{
        {u"path"_s, Words::tr("The file can't be written there. Choose another folder.")},
        {u"symbol"_s,
         Words::tr(
             "The code on the label can't be read back, perhaps because the portal's address is "
             "too long. Nothing was saved.")},
        {u"name"_s, Words::tr("The name is too long for this. Shorten it and try again.")},
        {u"place"_s, Words::tr("The place is too long for this. Shorten it and try again.")},
        {u"brand"_s, Words::tr("The brand's name is too long for this. Shorten it and try again.")},
        {u"base_address"_s,
         Words::tr(
             "The portal's address isn't known. Switch the portal on, or set the address that "
             "labels carry in Settings.")},
        {u"wifi_name"_s, Words::tr("A Wi-Fi name has 1 to 32 characters.")},
        {u"wifi_password"_s, Words::tr("A Wi-Fi password has 8 to 63 characters.")},
        {u"title"_s, Words::tr("A title is needed in at least one language.")},
        {u"spaces"_s, Words::tr("A space belongs to another deployment. Choose the spaces again.")},
        {u"tags"_s, Words::tr("The tags are too long. Leave some out.")},
    };
    return sentences.value(error.field, Words::tr("A value isn't allowed. Look at it again."));
}

} // namespace

QString sentence(const Error &error)
{
    if (error.field == u"path"_s || (error.code == ErrorCode::Invalid && !error.field.isEmpty())) {
        if (error.code == ErrorCode::Unavailable)
            return Words::tr(
                "The file couldn't be written whole, perhaps because the disk is full.");
        return fieldSentence(error);
    }
    if (error.field == u"font"_s)
        return Words::tr("A font went away while the file was made. Nothing was saved. Install it "
                         "again, or choose another one.");
    switch (error.code) {
    case ErrorCode::NotFound:
        return Words::tr("It isn't there any more. Somebody removed it meanwhile.");
    case ErrorCode::Conflict:
        return Words::tr("Somebody changed it meanwhile. What is stored now is shown; please look "
                         "again and repeat your change.");
    case ErrorCode::Gone:
        return Words::tr("It was archived or ended meanwhile, so it can't be changed.");
    case ErrorCode::TooLarge:
        return Words::tr("It is too large. Choose a smaller one.");
    case ErrorCode::Unsupported:
        return Words::tr("This kind of file can't be used. Choose a PNG or JPEG picture.");
    case ErrorCode::KeyMissing:
        return Words::tr(
            "The key of the sealed values isn't there. Unlock the store and try again.");
    case ErrorCode::Damaged:
        return Words::tr("What is stored fails its check. Restore the last backup.");
    default:
        return Words::tr(
            "The store doesn't answer now. Nothing was changed; try again in a moment.");
    }
}

MessageText message(const QString &title, const Error &error)
{
    return {title, sentence(error), ToneKind::Warning, errorDetails(error)};
}

} // namespace vestibule::problemwords
