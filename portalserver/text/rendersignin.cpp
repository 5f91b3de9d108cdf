#include "portalserver/text/render.h"

#include "portalserver/text/csrfmarker.h"
#include "portalserver/text/frame.h"

namespace vestibule {

QByteArray renderSignIn(const PageTemplates &page, const PortalTexts &texts, const SignInView &view)
{
    const QString title = texts.text(QT_TRANSLATE_NOOP("portal", "Sign this phone in?"));
    PageData data = frameData(texts, view.frame, title);
    data.text("title", title)
        .text("words",
              texts.text(QT_TRANSLATE_NOOP(
                  "portal",
                  "It needs no PIN then. The link works once: on the phone that you "
                  "hold now.")))
        .text("button", texts.text(QT_TRANSLATE_NOOP("portal", "Sign in")))
        .text("action_url", view.actionUrl)
        .html("csrf_html", Html::trusted(csrfMarker));
    return page.render(QStringLiteral("confirm"), texts, data);
}

QByteArray renderSignedIn(const PageTemplates &page, const PortalTexts &texts,
                          const SignedInView &view)
{
    const QString title = texts.text(QT_TRANSLATE_NOOP("portal", "This phone is signed in"));
    PageData data = frameData(texts, view.frame, title);
    data.text("title", title)
        .text("words",
              texts.text(
                  QT_TRANSLATE_NOOP("portal",
                                    "Scan the label again, or type the code that is printed on it. "
                                    "Nobody asks for a PIN.")))
        .text("enter_url", view.enterUrl)
        .text("button", texts.text(QT_TRANSLATE_NOOP("portal", "Type the code")));
    return page.render(QStringLiteral("signedin"), texts, data);
}

} // namespace vestibule
