#include "portalserver/text/pinfield.h"

#include "portalserver/text/frame.h"

namespace vestibule {

using namespace Qt::StringLiterals;

namespace {

QStringList errorLines(const PortalTexts &texts, const PinTrouble &trouble)
{
    if (trouble.problem == PinProblem::None)
        return {};
    if (trouble.problem == PinProblem::Missing)
        return {texts.text(QT_TRANSLATE_NOOP("portal", "The PIN is still missing."))};
    if (trouble.problem == PinProblem::TooMany || trouble.problem == PinProblem::Busy)
        return {
            trouble.problem == PinProblem::TooMany
                ? texts.text(QT_TRANSLATE_NOOP("portal", "Too many wrong PINs were typed."))
                : texts.text(
                    QT_TRANSLATE_NOOP("portal", "Much has come from your network just now.")),
            texts
                .text(QT_TRANSLATE_NOOP(
                    "portal", "Wait on this page, and type the PIN again at %1. Nothing is lost."))
                .arg(trouble.tryAgainAt)};
    QStringList lines{texts.text(QT_TRANSLATE_NOOP("portal", "That PIN doesn't match."))};
    if (trouble.triesLeft > 0)
        lines += texts.text(QT_TRANSLATE_N_NOOP("portal", "You have %n tries left."),
                            trouble.triesLeft);
    return lines;
}

/// What a further wrong PIN would lead to.
QString warning(const PortalTexts &texts, const FrameView &frame, const PinTrouble &trouble)
{
    if (trouble.problem != PinProblem::Wrong || trouble.triesLeft <= 0)
        return {};
    QStringList sentences{
        texts.text(QT_TRANSLATE_NOOP("portal", "The PIN is printed large on the card.")),
        texts
            .text(QT_TRANSLATE_N_NOOP("portal",
                                      "After %n more tries you would have to wait %1 minutes."),
                  trouble.triesLeft)
            .arg(trouble.waitMinutes)};
    if (!frame.contact.phone.isEmpty() || !frame.outOfHours.phone.isEmpty())
        sentences += texts.text(QT_TRANSLATE_NOOP("portal", "You can always call us."));
    return sentences.join(u' ');
}

} // namespace

void addPinField(PageData &data, const PortalTexts &texts, const FrameView &frame,
                 const QString &hint, const PinTrouble &trouble)
{
    data.text("pin_hint",
              orElse(hint,
                     texts.text(QT_TRANSLATE_NOOP("portal", "It's on the card by the entrance."))))
        .flag("has_error", trouble.problem != PinProblem::None)
        .texts("error_lines", errorLines(texts, trouble))
        .text("warning", warning(texts, frame, trouble));
}

} // namespace vestibule
