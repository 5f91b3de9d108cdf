#include "portalserver/text/render.h"

#include "portalserver/text/csrfmarker.h"
#include "portalserver/text/frame.h"

namespace vestibule {

using namespace Qt::StringLiterals;

namespace {

std::vector<PageData> offersData(const PortalTexts &texts, const LinkLabelView &view)
{
    std::vector<PageData> rows;
    for (const LinkOffer &offer : view.offers) {
        PageData row;
        row.text("name", offer.name)
            .text("place", offer.place)
            .text("field", offer.field)
            .text("id", offer.id)
            .text("action_url", view.actionUrl)
            .text("link", texts.text(QT_TRANSLATE_NOOP("portal", "Link")))
            .html("csrf_html", Html::trusted(csrfMarker));
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<PageData> spacesData(const PortalTexts &texts, const LinkLabelView &view)
{
    std::vector<PageData> rows;
    for (const LinkSpace &space : view.spaces) {
        PageData row;
        row.text("name", space.name)
            .text("url", space.url)
            .text("look", texts.text(QT_TRANSLATE_NOOP("portal", "Look there")));
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace

QByteArray renderPairing(const PageTemplates &page, const PortalTexts &texts,
                         const PairingView &view)
{
    const QString title = texts.text(
        QT_TRANSLATE_NOOP("portal", "Use this phone to set up labels?"));
    PageData data = frameData(texts, view.frame, title);
    data.text("title", title)
        .text("words",
              texts.text(QT_TRANSLATE_NOOP(
                  "portal",
                  "For twelve hours, or until you sign out, whoever holds it can say "
                  "which label hangs on which device.")))
        .text("button", texts.text(QT_TRANSLATE_NOOP("portal", "Use this phone")))
        .text("action_url", view.actionUrl)
        .html("csrf_html", Html::trusted(csrfMarker));
    return page.render(u"confirm"_s, texts, data);
}

QByteArray renderTechnician(const PageTemplates &page, const PortalTexts &texts,
                            const TechnicianView &view)
{
    const QString title = texts.text(QT_TRANSLATE_NOOP("portal", "This phone sets up labels"));
    PageData data = frameData(texts, view.frame, title);
    data.text("title", title)
        .text("words",
              texts.text(QT_TRANSLATE_NOOP(
                  "portal",
                  "Scan a label with the camera. A blank one asks for its device, any "
                  "other one whether it is stuck where it belongs.")))
        .text("until",
              texts.text(QT_TRANSLATE_NOOP("portal", "Signed in until %1."))
                  .arg(texts.timeOfDay(view.until, view.frame.zone)))
        .text("button", texts.text(QT_TRANSLATE_NOOP("portal", "Sign out")))
        .text("end_url", view.endUrl)
        .html("csrf_html", Html::trusted(csrfMarker));
    return page.render(u"technician"_s, texts, data);
}

QByteArray renderLinkLabel(const PageTemplates &page, const PortalTexts &texts,
                           const LinkLabelView &view)
{
    const QString title = texts.text(QT_TRANSLATE_NOOP("portal", "What does label %1 hang on?"))
                              .arg(view.labelNumber);
    PageData data = frameData(texts, view.frame, title);
    data.text("title", title)
        .text("page_url", view.pageUrl)
        .text("in_space", view.inSpace)
        .text("whole_site", texts.text(QT_TRANSLATE_NOOP("portal", "Everywhere")))
        .text("words", view.words)
        .text("search_label",
              texts.text(QT_TRANSLATE_NOOP("portal", "Name, place or serial number")))
        .text("search", texts.text(QT_TRANSLATE_NOOP("portal", "Search")))
        .text("offers_heading",
              orElse(view.inSpace, texts.text(QT_TRANSLATE_NOOP("portal", "Devices and spaces"))))
        .text("nothing",
              view.offers.isEmpty() ? texts.text(
                  QT_TRANSLATE_NOOP("portal", "Nothing here has that name. Search for less of it."))
                                    : QString())
        .list("offers", offersData(texts, view))
        .text("more",
              view.hasMore ? texts.text(
                  QT_TRANSLATE_NOOP("portal", "There are more. Search, or choose where it stands."))
                           : QString())
        .flag("has_spaces", !view.spaces.isEmpty())
        .text("spaces_heading", texts.text(QT_TRANSLATE_NOOP("portal", "Where it stands")))
        .list("spaces", spacesData(texts, view));
    return page.render(u"linklabel"_s, texts, data);
}

QByteArray renderLinkedLabel(const PageTemplates &page, const PortalTexts &texts,
                             const LinkedLabelView &view)
{
    const QString words = view.isFresh ? texts.text(QT_TRANSLATE_NOOP("portal", "Linked to %1"))
                                       : texts.text(QT_TRANSLATE_NOOP("portal", "Leads to %1"));
    PageData data = frameData(texts, view.frame, QString(words).arg(view.name));
    data.html("title_html", htmlSentence(words, {Html::escaped(view.name)}))
        .text("place", view.place)
        .text("label_line",
              texts.text(QT_TRANSLATE_NOOP("portal", "Label %1")).arg(view.labelNumber))
        .text("affixed",
              view.affixedAt.isValid()
                  ? texts.text(QT_TRANSLATE_NOOP("portal", "Noted as stuck on since %1."))
                        .arg(texts.when(view.affixedAt, view.frame.now, view.frame.zone))
                  : QString())
        .flag("asks", !view.affixedAt.isValid())
        .text("question", texts.text(QT_TRANSLATE_NOOP("portal", "Is the label stuck on it?")))
        .text("affix_url", view.affixUrl)
        .text("affix", texts.text(QT_TRANSLATE_NOOP("portal", "It is stuck on")))
        .text("visitor_url", view.visitorUrl)
        .text("visitor", texts.text(QT_TRANSLATE_NOOP("portal", "See what visitors see")))
        .text("undo_url", view.undoUrl)
        .text("undo", texts.text(QT_TRANSLATE_NOOP("portal", "Undo: make the label blank again")))
        .html("csrf_html", Html::trusted(csrfMarker));
    return page.render(u"linkedlabel"_s, texts, data);
}

} // namespace vestibule
