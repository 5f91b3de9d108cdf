#include "portalserver/text/templatetexts.h"

#include <QtGlobal>

namespace vestibule {

namespace {

constexpr TemplateText texts[] = {
    {"need_a_person", QT_TRANSLATE_NOOP("portal", "Need a person?")},
    {"language", QT_TRANSLATE_NOOP("portal", "Language")},
    {"continue", QT_TRANSLATE_NOOP("portal", "Continue")},
    {"enter_pin", QT_TRANSLATE_NOOP("portal", "Enter the PIN")},
    {"code", QT_TRANSLATE_NOOP("portal", "Code")},
    {"code_hint",
     QT_TRANSLATE_NOOP(
         "portal", "13 letters and numbers below the square. Dashes and capitals don't matter.")},
    {"code_why",
     QT_TRANSLATE_NOOP("portal", "When the camera can't read the square, this works as well.")},
    {"already_reported", QT_TRANSLATE_NOOP("portal", "Already reported")},
    {"same_problem", QT_TRANSLATE_NOOP("portal", "Same problem? Tap “Me too”.")},
    {"me_too", QT_TRANSLATE_NOOP("portal", "Me too")},
    {"thank_you", QT_TRANSLATE_NOOP("portal", "Thank you.")},
    {"whats_wrong", QT_TRANSLATE_NOOP("portal", "What's wrong?")},
    {"something_else", QT_TRANSLATE_NOOP("portal", "Something else")},
    {"try_this_first", QT_TRANSLATE_NOOP("portal", "Try this first")},
    {"phone_or_email", QT_TRANSLATE_NOOP("portal", "Phone or e-mail")},
    {"remove", QT_TRANSLATE_NOOP("portal", "Remove")},
    {"send_report", QT_TRANSLATE_NOOP("portal", "Send report")},
    {"sending", QT_TRANSLATE_NOOP("portal", "Sending…")},
    {"draft_restored", QT_TRANSLATE_NOOP("portal", "What you wrote before is here again.")},
    {"your_case_number", QT_TRANSLATE_NOOP("portal", "Your case number")},
    {"see_the_case", QT_TRANSLATE_NOOP("portal", "See the case")},
    {"what_happens_next", QT_TRANSLATE_NOOP("portal", "What happens next")},
    {"keep_this_link", QT_TRANSLATE_NOOP("portal", "Keep this link")},
    {"keep_this_link_why",
     QT_TRANSLATE_NOOP("portal",
                       "It shows how the case is going, and you can answer there. It works on this "
                       "building's Wi-Fi, for anyone who has it.")},
    {"another_phone", QT_TRANSLATE_NOOP("portal", "Another phone?")},
    {"scan_this", QT_TRANSLATE_NOOP("portal", "Scan this:")},
    {"we_have_a_question", QT_TRANSLATE_NOOP("portal", "We have a question.")},
    {"read_and_answer",
     QT_TRANSLATE_NOOP("portal", "Please read the last message and answer below.")},
    {"answer_sent", QT_TRANSLATE_NOOP("portal", "We have your answer.")},
    {"what_happened", QT_TRANSLATE_NOOP("portal", "What happened so far")},
    {"send_answer", QT_TRANSLATE_NOOP("portal", "Send answer")},
    {"case_is_closed",
     QT_TRANSLATE_NOOP("portal", "This case is closed. Something new? Scan the label again.")},
    {"session_why",
     QT_TRANSLATE_NOOP("portal",
                       "You were away for a while, so we ask again. That keeps strangers out.")},
    {"session_kept", QT_TRANSLATE_NOOP("portal", "What you wrote is kept.")},
    {"session_photo", QT_TRANSLATE_NOOP("portal", "Please add your photo once more.")},
    {"session_unread",
     QT_TRANSLATE_NOOP("portal",
                       "Your report was not sent yet. Enter the PIN, add your photo once more, "
                       "then send it.")},
};

} // namespace

std::span<const TemplateText> templateTexts()
{
    return texts;
}

} // namespace vestibule
