#include "portalserver/text/render.h"

#include "portalserver/text/csrfmarker.h"
#include "portalserver/text/frame.h"
#include "portalserver/text/pinfield.h"

#include <algorithm>

namespace vestibule {

using namespace Qt::StringLiterals;

namespace {

bool hasWords(const QList<KeptField> &fields)
{
    return std::any_of(fields.begin(), fields.end(), [](const KeptField &field) {
        return field.name != u"submission_key"_s && !field.value.isEmpty();
    });
}

} // namespace

QByteArray renderSessionEnded(const PageTemplates &page, const PortalTexts &texts,
                              const SessionEndedView &view)
{
    const QString title = texts.text(QT_TRANSLATE_NOOP("portal", "Enter the PIN once more"));
    std::vector<PageData> kept;
    for (const KeptField &field : view.keptFields) {
        PageData row;
        row.text("kept_name", field.name).html("kept_value_html", Html::asTyped(field.value));
        kept.push_back(std::move(row));
    }
    PageData data = frameData(texts, view.frame, title, view.trouble.problem != PinProblem::None);
    data.text("title", title)
        .text("action_url", view.actionUrl)
        .html("csrf_html", Html::trusted(csrfMarker))
        .flag("has_kept", hasWords(view.keptFields))
        .flag("was_unread", view.wasUnread)
        .flag("has_note", hasWords(view.keptFields) || view.hadPhoto || view.wasUnread)
        .flag("had_photo", view.hadPhoto)
        .list("kept_fields", std::move(kept));
    addPinField(data, texts, view.frame, view.pinHint, view.trouble);
    return page.render(u"ended"_s, texts, data);
}

} // namespace vestibule
