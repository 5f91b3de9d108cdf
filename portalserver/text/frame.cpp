#include "portalserver/text/frame.h"

#include "portalserver/text/portallanguages.h"

namespace vestibule {

using namespace Qt::StringLiterals;

namespace {

PageData contactData(const ContactLine &line)
{
    PageData data;
    data.text("label", line.label)
        .text("phone", line.phone)
        .text("phone_url", phoneUrl(line.phone));
    return data;
}

std::vector<PageData> languageRows(const PortalTexts &texts, const QString &url)
{
    std::vector<PageData> rows;
    if (url.isEmpty())
        return rows;
    for (const Language &language : portalLanguages()) {
        PageData row;
        row.text("tag", language.tag)
            .text("name", language.name)
            .text("url", url + u"?lang="_s + language.tag)
            .flag("is_current", language.tag == texts.language());
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

PageData frameData(const PortalTexts &texts, const FrameView &frame, const QString &title,
                   bool hasError)
{
    QString windowTitle = joinedLine(title,
                                     frame.placeName.isEmpty() ? frame.brandName : frame.placeName);
    if (hasError)
        windowTitle = texts.text(QT_TRANSLATE_NOOP("portal", "Error: %1")).arg(windowTitle);
    const bool hasContact = !frame.contact.phone.isEmpty();
    const bool hasOutOfHours = !frame.outOfHours.phone.isEmpty();

    PageData data;
    data.text("lang", texts.language())
        .text("dir", texts.isRightToLeft() ? u"rtl"_s : u"ltr"_s)
        .text("page_title", windowTitle)
        .text("css_url", frame.cssUrl)
        .text("brand_css_url", frame.brandCssUrl)
        .text("script_url", frame.scriptUrl)
        .text("brand_name", frame.brandName)
        .text("place_name", frame.placeName)
        .text("logo_url", frame.logoUrl)
        .flag("is_hero", false)
        .flag("has_people",
              hasContact || hasOutOfHours || !frame.contactNote.isEmpty()
                  || !frame.emergencyNumber.isEmpty())
        .text("contact_note", frame.contactNote)
        .text("call_url", phoneUrl(hasContact ? frame.contact.phone : frame.outOfHours.phone))
        .flag("can_call", hasContact || hasOutOfHours)
        .text("call_label",
              orElse(frame.callLabel, texts.text(QT_TRANSLATE_NOOP("portal", "Call us"))))
        .list("languages", languageRows(texts, frame.languageUrl));
    if (hasContact)
        data.section("contact", contactData(frame.contact));
    else
        data.flag("contact", false);
    if (hasOutOfHours)
        data.section("out_of_hours", contactData(frame.outOfHours));
    else
        data.flag("out_of_hours", false);
    if (frame.emergencyNumber.isEmpty())
        data.flag("emergency_html", false);
    else
        data.html("emergency_html",
                  htmlSentence(texts.text(QT_TRANSLATE_NOOP(
                                   "portal", "Someone hurt, or fire? Call %1 first.")),
                               {phoneLink(frame.emergencyNumber)}));
    return data;
}

QString orElse(const QString &text, const QString &fallback)
{
    return text.isEmpty() ? fallback : text;
}

QString joinedLine(const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first + second;
    return first + u" · "_s + second;
}

PageData chipData(const PortalTexts &texts, CaseChip chip)
{
    struct Look {
        const char *words;
        const char *classes;
    };
    const auto look = [chip]() -> Look {
        switch (chip) {
        case CaseChip::New:
            return {QT_TRANSLATE_NOOP("portal", "New"), ""};
        case CaseChip::InProgress:
            return {QT_TRANSLATE_NOOP("portal", "In progress"), ""};
        case CaseChip::Waiting:
            return {QT_TRANSLATE_NOOP("portal", "Waiting"), " wait"};
        case CaseChip::Resolved:
            return {QT_TRANSLATE_NOOP("portal", "Resolved"), " ok"};
        case CaseChip::Closed:
            return {QT_TRANSLATE_NOOP("portal", "Closed"), " ok"};
        }
        return {"", ""};
    }();
    PageData data;
    data.text("chip_words", texts.text(look.words))
        .text("chip_class", QString::fromLatin1(look.classes));
    return data;
}

} // namespace vestibule
