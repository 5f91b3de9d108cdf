#include "portalserver/text/render.h"

#include "portalserver/text/frame.h"

namespace vestibule {

QByteArray renderPhoto(const PageTemplates &page, const PortalTexts &texts,
                       const PhotoPageView &view)
{
    const QString title = texts.text(QT_TRANSLATE_NOOP("portal", "Photo"));
    PageData data = frameData(texts, view.frame, joinedLine(title, view.caseNumber));
    data.text("title", title)
        .text("case_url", view.caseUrl)
        .text("case_line",
              texts.text(QT_TRANSLATE_NOOP("portal", "Back to case %1")).arg(view.caseNumber))
        .text("sent", texts.moment(view.sentAt, view.frame.now, view.frame.zone))
        .text("photo_url", view.photoUrl)
        .text("width", QString::number(view.width))
        .text("height", QString::number(view.height))
        .text("save", texts.text(QT_TRANSLATE_NOOP("portal", "Save the photo")));
    return page.render(QStringLiteral("photo"), texts, data);
}

} // namespace vestibule
