#include "portalserver/text/render.h"

#include "portalserver/text/csrfmarker.h"
#include "portalserver/text/frame.h"
#include "portalserver/text/icons.h"
#include "portalserver/text/pinfield.h"

namespace vestibule {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype openCasesShown = 2;

QString codeError(const PortalTexts &texts, CodeProblem problem)
{
    switch (problem) {
    case CodeProblem::None:
        return {};
    case CodeProblem::Missing:
        return texts.text(QT_TRANSLATE_NOOP("portal", "The code is still missing."));
    case CodeProblem::Malformed:
        return texts.text(
            QT_TRANSLATE_NOOP("portal", "That isn't a whole code. It has 13 letters and numbers."));
    case CodeProblem::Unknown:
        return texts.text(QT_TRANSLATE_NOOP(
            "portal", "We don't know that code. Compare it with the label once more."));
    }
    return {};
}

PageData openCaseData(const PortalTexts &texts, const FrameView &frame, const OpenCaseRow &row)
{
    PageData data = chipData(texts, row.chip);
    data.text("case_title", row.title)
        .text("case_number", row.number)
        .text("case_when", texts.when(row.reportedAt, frame.now, frame.zone))
        .text("me_too_url", row.meTooUrl);
    return data;
}

} // namespace

QByteArray renderPin(const PageTemplates &page, const PortalTexts &texts, const PinPageView &view)
{
    const QString title = orElse(view.headline,
                                 texts.text(QT_TRANSLATE_NOOP("portal", "Something not working?")));
    const bool isWrong = view.trouble.problem != PinProblem::None;
    PageData data = frameData(texts, view.frame, title, isWrong);
    data.flag("is_hero", true)
        .text("title", title)
        .text("action_url", view.actionUrl)
        .html("csrf_html", Html::trusted(csrfMarker))
        .text("welcome",
              isWrong
                  ? QString()
                  : orElse(view.welcome,
                           texts.text(QT_TRANSLATE_NOOP("portal",
                                                        "Tell us here. It takes about a minute, "
                                                        "and you need no account."))));
    addPinField(data, texts, view.frame, view.pinHint, view.trouble);
    return page.render(u"pin"_s, texts, data);
}

QByteArray renderEnter(const PageTemplates &page, const PortalTexts &texts,
                       const EnterPageView &view)
{
    const QString title = texts.text(QT_TRANSLATE_NOOP("portal", "Type the code on the label"));
    const bool isWrong = view.problem != CodeProblem::None;
    PageData data = frameData(texts, view.frame, title, isWrong);
    data.text("title", title)
        .text("action_url", view.actionUrl)
        .text("typed_code", view.typedCode)
        .flag("has_error", isWrong)
        .text("error", codeError(texts, view.problem));
    return page.render(u"enter"_s, texts, data);
}

QByteArray renderDevice(const PageTemplates &page, const PortalTexts &texts,
                        const DevicePageView &view)
{
    std::vector<PageData> shownCases;
    std::vector<PageData> moreCases;
    for (qsizetype i = 0; i < view.openCases.size(); ++i) {
        (i < openCasesShown ? shownCases : moreCases)
            .push_back(openCaseData(texts, view.frame, view.openCases.at(i)));
    }
    std::vector<PageData> tiles;
    for (const ProblemTile &tile : view.tiles) {
        PageData data;
        data.text("tile_title", tile.title)
            .text("tile_url", tile.url)
            .html("tile_icon_html", portalIcon(tile.icon, u"circle"_s));
        tiles.push_back(std::move(data));
    }

    PageData data = frameData(texts, view.frame, view.name);
    data.text("name", view.name)
        .text("kind_and_place", joinedLine(view.kind, view.place))
        .text("label_line",
              view.labelNumber.isEmpty()
                  ? QString()
                  : texts.text(QT_TRANSLATE_NOOP("portal", "Label %1")).arg(view.labelNumber))
        .text("picture_url", view.pictureUrl)
        .html("icon_html", portalIcon(view.icon, view.isSpace ? u"door"_s : u"box"_s))
        .text("instructions", view.instructions)
        .text("counted",
              view.countedFor.isEmpty()
                  ? QString()
                  : texts.text(QT_TRANSLATE_NOOP("portal", "We added you to %1."))
                        .arg(view.countedFor))
        .html("csrf_html", Html::trusted(csrfMarker))
        .flag("has_cases", !view.openCases.isEmpty())
        .list("cases", std::move(shownCases))
        .flag("has_more_cases", view.openCases.size() > openCasesShown)
        .text("show_all",
              texts.text(QT_TRANSLATE_N_NOOP("portal", "Show all %n"),
                         static_cast<int>(view.openCases.size())))
        .list("more_cases", std::move(moreCases))
        .list("tiles", std::move(tiles))
        .text("something_else_url", view.somethingElseUrl);
    return page.render(u"device"_s, texts, data);
}

} // namespace vestibule
