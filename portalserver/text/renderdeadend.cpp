#include "portalserver/text/render.h"

#include "portalserver/text/frame.h"
#include "portalserver/text/icons.h"

namespace vestibule {

using namespace Qt::StringLiterals;

namespace {

/// What a dead end says: what happened, that nothing is lost, and one or two ways on.
struct DeadEnd {
    QString icon;
    QString tone; ///< class of the round icon: " warn", " bad" or empty
    QString title;
    QString words;
    Html note; ///< a time of day, in a note of its own
    QString stepsHeading;
    QList<Html> steps;
    QString hurry; ///< a heading above the call, and
    QString hurryWords;
    QString buttonUrl; ///< the way on when it isn't the call
    QString buttonLabel;
};

QByteArray renderDeadEnd(const PageTemplates &page, const PortalTexts &texts,
                         const FrameView &frame, const DeadEnd &end)
{
    std::vector<PageData> steps;
    for (const Html &words : end.steps) {
        PageData step;
        step.html("step_html", words);
        steps.push_back(std::move(step));
    }
    const bool canCall = !frame.contact.phone.isEmpty() || !frame.outOfHours.phone.isEmpty();
    PageData data = frameData(texts, frame, end.title);
    data.html("icon_html", portalIcon(end.icon, u"info"_s))
        .text("tone", end.tone)
        .text("title", end.title)
        .text("words", end.words)
        .html("note_html", end.note)
        .flag("has_steps", !end.steps.isEmpty())
        .text("steps_heading",
              orElse(end.stepsHeading, texts.text(QT_TRANSLATE_NOOP("portal", "What you can do"))))
        .list("steps", std::move(steps))
        .text("hurry", canCall ? end.hurry : QString())
        .text("hurry_words", end.hurryWords)
        .text("button_url", end.buttonUrl)
        .text("button_label", end.buttonLabel)
        .text("button_class", canCall ? QString() : u" p"_s);
    return page.render(u"deadend"_s, texts, data);
}

enum class Tone { Plain, Warn, Bad };

DeadEnd deadEnd(const QString &icon, Tone tone, const QString &title, const QString &words)
{
    DeadEnd end;
    end.icon = icon;
    if (tone != Tone::Plain)
        end.tone = tone == Tone::Warn ? u" warn"_s : u" bad"_s;
    end.title = title;
    end.words = words;
    return end;
}

/// For who can't wait: the way on is the call.
void addCall(DeadEnd &end, const PortalTexts &texts, const QString &hurry)
{
    end.hurry = hurry;
    end.hurryWords = texts.text(
        QT_TRANSLATE_NOOP("portal", "Call us. We take your report by phone."));
}

void addTypeTheCode(DeadEnd &end, const PortalTexts &texts, const QString &enterUrl)
{
    end.buttonUrl = enterUrl;
    end.buttonLabel = texts.text(QT_TRANSLATE_NOOP("portal", "Type the code"));
}

Html typeTheCode(const PortalTexts &texts)
{
    return htmlSentence(
        texts.text(QT_TRANSLATE_NOOP("portal", "Type the code that is printed on the label.")));
}

/// "None there? Call us, and read out the number 00187 from this label."
Html readOutNumber(const PortalTexts &texts, const QString &labelNumber)
{
    if (labelNumber.isEmpty())
        return htmlSentence(texts.text(QT_TRANSLATE_NOOP("portal", "None there? Call us.")));
    return htmlSentence(
        texts.text(QT_TRANSLATE_NOOP(
            "portal", "None there? Call us, and read out the number *%1* from this label.")),
        {Html::escaped(labelNumber)});
}

} // namespace

QByteArray renderNotFound(const PageTemplates &page, const PortalTexts &texts,
                          const NotFoundView &view)
{
    DeadEnd end = deadEnd(
        u"search"_s, Tone::Plain,
        texts.text(QT_TRANSLATE_NOOP("portal", "We can't find this page")),
        texts.text(QT_TRANSLATE_NOOP(
            "portal", "The address may be incomplete, or the page has moved. Nothing is lost.")));
    end.steps = {htmlSentence(texts.text(QT_TRANSLATE_NOOP(
                     "portal", "Scan the label once more, with the whole square in the picture."))),
                 typeTheCode(texts)};
    addTypeTheCode(end, texts, view.enterUrl);
    return renderDeadEnd(page, texts, view.frame, end);
}

QByteArray renderRevoked(const PageTemplates &page, const PortalTexts &texts,
                         const RevokedView &view)
{
    DeadEnd end = deadEnd(
        u"tag"_s, Tone::Warn,
        texts.text(QT_TRANSLATE_NOOP("portal", "This label is no longer in use")),
        texts.text(QT_TRANSLATE_NOOP("portal",
                                     "The device has a newer one, or it has been moved. "
                                     "Nothing is lost, and you did nothing wrong.")));
    end.steps = {htmlSentence(texts.text(QT_TRANSLATE_NOOP(
                     "portal", "Look for a second label on the device, and scan that one."))),
                 readOutNumber(texts, view.labelNumber)};
    return renderDeadEnd(page, texts, view.frame, end);
}

QByteArray renderReplaced(const PageTemplates &page, const PortalTexts &texts,
                          const ReplacedView &view)
{
    DeadEnd end = deadEnd(
        u"tag"_s, Tone::Warn, texts.text(QT_TRANSLATE_NOOP("portal", "There is a newer label")),
        texts.text(QT_TRANSLATE_NOOP("portal",
                                     "This label was replaced by a new one on the same "
                                     "device. Nothing is lost, and you did nothing wrong.")));
    end.steps = {htmlSentence(texts.text(QT_TRANSLATE_NOOP(
                     "portal", "Look for the new label on the device, and scan that one."))),
                 readOutNumber(texts, view.labelNumber)};
    addTypeTheCode(end, texts, view.enterUrl);
    return renderDeadEnd(page, texts, view.frame, end);
}

QByteArray renderNotConnected(const PageTemplates &page, const PortalTexts &texts,
                              const NotConnectedView &view)
{
    DeadEnd end = deadEnd(
        u"tag"_s, Tone::Plain,
        texts.text(QT_TRANSLATE_NOOP("portal", "This label is not connected to a device yet")),
        texts
            .text(QT_TRANSLATE_NOOP("portal",
                                    "It is label %1. Somebody stuck it on before it was set up. "
                                    "You did nothing wrong."))
            .arg(view.labelNumber));
    end.steps = {htmlSentence(texts.text(QT_TRANSLATE_NOOP(
                     "portal", "Look for a second label on the device, and scan that one."))),
                 readOutNumber(texts, view.labelNumber)};
    addCall(end, texts, texts.text(QT_TRANSLATE_NOOP("portal", "Something to report?")));
    return renderDeadEnd(page, texts, view.frame, end);
}

QByteArray renderPairingOver(const PageTemplates &page, const PortalTexts &texts,
                             const PairingOverView &view)
{
    DeadEnd end = deadEnd(
        u"clock"_s, Tone::Warn,
        texts.text(QT_TRANSLATE_NOOP("portal", "This code is no longer valid")),
        texts.text(QT_TRANSLATE_NOOP(
            "portal", "It signs in one phone and holds for ten minutes. Nothing is lost.")));
    end.steps = {htmlSentence(
        texts.text(QT_TRANSLATE_NOOP("portal", "Show a new one on the computer, and scan that.")))};
    return renderDeadEnd(page, texts, view.frame, end);
}

QByteArray renderSignInOver(const PageTemplates &page, const PortalTexts &texts,
                            const SignInOverView &view)
{
    DeadEnd end = deadEnd(
        u"clock"_s, Tone::Warn,
        texts.text(QT_TRANSLATE_NOOP("portal", "This link is no longer valid")),
        texts.text(QT_TRANSLATE_NOOP("portal",
                                     "It signs in one phone, within a day. Somebody has used it, "
                                     "it is older, or the PIN has changed. Nothing is lost.")));
    end.steps = {htmlSentence(texts.text(QT_TRANSLATE_NOOP(
                     "portal", "Scan the label, and type the PIN that is posted there now."))),
                 htmlSentence(texts.text(QT_TRANSLATE_NOOP(
                     "portal", "No luck? Ask whoever gave you the link for a new one.")))};
    addCall(end, texts, texts.text(QT_TRANSLATE_NOOP("portal", "In a hurry?")));
    return renderDeadEnd(page, texts, view.frame, end);
}

QByteArray renderTooMany(const PageTemplates &page, const PortalTexts &texts,
                         const TooManyView &view)
{
    const auto seconds = view.frame.now.secsTo(view.tryAgainAt);
    const int minutes = static_cast<int>(qBound(qint64{1}, (seconds + 59) / 60, qint64{60 * 24}));
    DeadEnd end = view.isAboutPins
        ? deadEnd(u"clock"_s, Tone::Bad,
                  texts.text(QT_TRANSLATE_NOOP("portal", "Too many wrong PINs")),
                  texts.text(QT_TRANSLATE_NOOP(
                      "portal",
                      "A short wait keeps strangers from guessing the PIN. Your phone is fine.")))
        : deadEnd(u"clock"_s, Tone::Warn,
                  texts.text(QT_TRANSLATE_NOOP("portal", "Please wait a little")),
                  texts.text(QT_TRANSLATE_NOOP(
                      "portal", "Much has come from your network just now. Your phone is fine.")));
    end.note = htmlSentence(
        texts.text(QT_TRANSLATE_N_NOOP("portal", "You can try again *at %1*, in %n minutes."),
                   minutes),
        {Html::escaped(texts.timeOfDay(view.tryAgainAt, view.frame.zone))});
    addCall(end, texts, texts.text(QT_TRANSLATE_NOOP("portal", "In a hurry?")));
    return renderDeadEnd(page, texts, view.frame, end);
}

QByteArray renderPortalOff(const PageTemplates &page, const PortalTexts &texts,
                           const PortalOffView &view)
{
    DeadEnd end = deadEnd(
        u"pause"_s, Tone::Warn,
        texts.text(QT_TRANSLATE_NOOP("portal", "Reports are switched off here")),
        texts.text(QT_TRANSLATE_NOOP(
            "portal",
            "Nobody would read a report from this page at the moment. Your label is fine.")));
    addCall(end, texts, texts.text(QT_TRANSLATE_NOOP("portal", "Something to report?")));
    return renderDeadEnd(page, texts, view.frame, end);
}

QByteArray renderServerError(const PageTemplates &page, const PortalTexts &texts,
                             const ServerErrorView &view)
{
    DeadEnd end;
    if (view.wasSending) {
        end = deadEnd(
            u"alert"_s, Tone::Bad,
            texts.text(QT_TRANSLATE_NOOP("portal", "Something is wrong on our side")),
            texts.text(QT_TRANSLATE_NOOP(
                "portal", "You did nothing wrong. What you wrote is still in your browser.")));
        end.steps = {
            htmlSentence(texts.text(QT_TRANSLATE_NOOP("portal",
                                                      "Go back and try again in a minute. "
                                                      "Sent twice, a report still counts once.")))};
    } else {
        end = deadEnd(u"alert"_s, Tone::Warn,
                      texts.text(QT_TRANSLATE_NOOP("portal", "This can't be read just now")),
                      texts.text(QT_TRANSLATE_NOOP(
                          "portal",
                          "Something is wrong on our side. Nothing is lost, and you did "
                          "nothing wrong.")));
        end.steps = {
            htmlSentence(texts.text(QT_TRANSLATE_NOOP("portal", "Try again in a minute.")))};
    }
    if (!view.reference.isEmpty())
        end.steps += htmlSentence(texts.text(QT_TRANSLATE_NOOP(
                                      "portal", "Still not working? Call us, and read out *%1*.")),
                                  {Html::escaped(view.reference)});
    end.buttonUrl = view.retryUrl;
    end.buttonLabel = texts.text(QT_TRANSLATE_NOOP("portal", "Try again"));
    return renderDeadEnd(page, texts, view.frame, end);
}

QByteArray renderTooLarge(const PageTemplates &page, const PortalTexts &texts,
                          const TooLargeView &view)
{
    DeadEnd end = deadEnd(
        u"camera"_s, Tone::Warn, texts.text(QT_TRANSLATE_NOOP("portal", "That photo is too large")),
        texts
            .text(QT_TRANSLATE_NOOP("portal",
                                    "Up to %1 MB can be sent at a time. Your browser's Back "
                                    "button leads to what you wrote."))
            .arg(view.limitMegabytes));
    end.steps = {htmlSentence(texts.text(
                     QT_TRANSLATE_NOOP("portal", "Take a smaller photo there, or leave one out."))),
                 htmlSentence(texts.text(
                     QT_TRANSLATE_NOOP("portal", "A report without a photo is fine, too.")))};
    end.buttonUrl = view.backUrl;
    end.buttonLabel = texts.text(QT_TRANSLATE_NOOP("portal", "Start again"));
    return renderDeadEnd(page, texts, view.frame, end);
}

QByteArray renderRefused(const PageTemplates &page, const PortalTexts &texts,
                         const RefusedView &view)
{
    DeadEnd end = deadEnd(
        u"info"_s, Tone::Plain,
        texts.text(QT_TRANSLATE_NOOP("portal", "That didn't reach us whole")),
        texts.text(QT_TRANSLATE_NOOP(
            "portal", "Something was missing in what your browser sent. Nothing is lost.")));
    end.steps = {htmlSentence(texts.text(
        QT_TRANSLATE_NOOP("portal", "Go back, load the page again, and try once more.")))};
    end.buttonUrl = view.startUrl;
    end.buttonLabel = texts.text(QT_TRANSLATE_NOOP("portal", "Start again"));
    return renderDeadEnd(page, texts, view.frame, end);
}

} // namespace vestibule
