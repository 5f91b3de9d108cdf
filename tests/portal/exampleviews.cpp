#include "exampleviews.h"

namespace vestibule {

using namespace Qt::StringLiterals;

namespace {

const QDateTime now(QDate(2026, 11, 20), QTime(9, 52), Qt::UTC);

/// Example views, in which `text` replaces every text when it isn't null.
class Examples
{
public:
    explicit Examples(QString text) : m_text(std::move(text)) { }

    [[nodiscard]] QString t(const QString &usual) const { return m_text.isNull() ? usual : m_text; }

    [[nodiscard]] FrameView frame() const
    {
        FrameView frame;
        frame.brandName = t(u"Halden Logistics"_s);
        frame.placeName = t(u"Warehouse North"_s);
        frame.logoUrl = t(u"logo.svg"_s);
        frame.cssUrl = t(u"portal.css"_s);
        frame.brandCssUrl = t(u"brand.css"_s);
        frame.scriptUrl = t(u"portal.js"_s);
        frame.languageUrl = t(u"/d/7K3M9P2QX4TBD"_s);
        frame.contact = {t(u"Hall office, 06:00 to 22:00"_s), t(u"01632 960 410"_s)};
        frame.outOfHours = {t(u"Nights and weekends"_s), t(u"01632 960 477"_s)};
        frame.callLabel = t(u"Call the hall office"_s);
        frame.contactNote = m_text;
        frame.emergencyNumber = t(u"112"_s);
        frame.now = now;
        frame.zone = QTimeZone("Europe/Berlin");
        return frame;
    }

    [[nodiscard]] PinPageView pin(PinProblem problem) const
    {
        PinPageView view;
        view.frame = frame();
        view.actionUrl = t(u"/d/7K3M9P2QX4TBD/pin"_s);
        view.welcome = m_text;
        view.pinHint = t(u"It's on the card by the hall entrance."_s);
        view.trouble = {problem, 3, 15, {}};
        return view;
    }

    [[nodiscard]] EnterPageView enter(CodeProblem problem) const
    {
        return {frame(), t(u"/enter"_s),
                problem == CodeProblem::None ? QString() : t(u"7K3M-9P2Q-X4"_s), problem};
    }

    [[nodiscard]] DevicePageView device(bool isSpace) const
    {
        DevicePageView view;
        view.frame = frame();
        view.name = isSpace ? t(u"Washroom 2"_s) : t(u"AGV 12"_s);
        view.kind = isSpace ? t(u"Washroom"_s) : t(u"Pallet robot"_s);
        view.place = t(u"Hall 3, aisle B"_s);
        view.labelNumber = t(u"00412"_s);
        view.isSpace = isSpace;
        view.icon = isSpace ? t(u"door"_s) : t(u"truck"_s);
        if (!m_text.isNull() && isSpace)
            view.pictureUrl = m_text;
        view.instructions = m_text;
        view.countedFor = isSpace ? t(u"HALL-0042"_s) : QString();
        view.openCases = {{t(u"Has stopped"_s), t(u"HALL-0042"_s),
                           QDateTime(QDate(2026, 11, 20), QTime(9, 31), Qt::UTC),
                           CaseChip::InProgress, t(u"/metoo/42"_s)},
                          {t(u"Screen stays dark"_s), t(u"HALL-0039"_s),
                           QDateTime(QDate(2026, 11, 14), QTime(9, 31), Qt::UTC), CaseChip::Waiting,
                           t(u"/metoo/39"_s)}};
        if (isSpace) {
            view.openCases += {{t(u"Tap drips"_s),
                                t(u"HALL-0031"_s),
                                QDateTime(QDate(2026, 11, 8), QTime(9, 31), Qt::UTC),
                                CaseChip::New,
                                {}}};
        }
        const QList<std::pair<QString, QString>> tiles{
            {u"Has stopped"_s, u"stopped"_s},      {u"Odd noise or smell"_s, u"noise"_s},
            {u"Hit something"_s, u"impact"_s},     {u"Doesn't charge"_s, u"battery"_s},
            {u"Screen stays dark"_s, u"screen"_s}, {u"Oil or water on floor"_s, u"drop"_s}};
        for (const auto &[title, icon] : tiles)
            view.tiles += {t(title), t(icon), t(u"/report/1"_s)};
        view.somethingElseUrl = t(u"/report"_s);
        return view;
    }

    [[nodiscard]] ReportPageView report(bool isFree, bool hasErrors) const
    {
        ReportPageView view;
        view.frame = frame();
        view.actionUrl = t(u"/d/7K3M9P2QX4TBD/report"_s);
        view.backUrl = t(u"/d/7K3M9P2QX4TBD"_s);
        view.deviceName = t(u"AGV 12"_s);
        view.place = t(u"Hall 3, aisle B"_s);
        view.submissionKey = t(u"c0ffee"_s);
        view.reporterName = t(u"Priya Raman"_s);
        view.reporterPhone = hasErrors ? m_text : t(u"01632 960 355"_s);
        view.reporterEmail = m_text;
        view.description = t(
            u"It stopped under the arch with a red light. It beeps every few seconds."_s);
        view.title = m_text;
        if (isFree) {
            view.isDescriptionRequired = true;
            return view;
        }
        view.templateId = t(u"has-stopped"_s);
        view.templateTitle = t(u"Has stopped"_s);
        view.safetyLead = t(u"Keep out of the yellow lane."_s);
        view.safetyText = t(u"The robot can start again by itself. Don't push it."_s);
        view.firstSteps = {t(u"Press the green button once."_s), t(u"Wait for one minute."_s)};
        view.firstStepsTime = t(u"1 minute"_s);
        TemplateField blocked;
        blocked.name = t(u"field_blocked"_s);
        blocked.kind = FieldKind::YesNo;
        blocked.label = t(u"Is the aisle blocked?"_s);
        blocked.value = hasErrors ? QString() : u"no"_s;
        view.fields = {blocked};
        if (hasErrors) {
            view.keptPhotos = {{t(u"p1"_s), t(u"photo.svg"_s)}};
            view.errors = {{t(u"field_blocked"_s), FieldProblem::Missing, m_text},
                           {u"reporter_phone"_s, FieldProblem::NoContact, m_text}};
        }
        return view;
    }

    [[nodiscard]] ReportPageView everyField() const
    {
        ReportPageView view = report(false, true);
        view.fields.clear();
        int number = 0;
        const auto add = [&](FieldKind kind, const QString &label, const QString &value) {
            TemplateField field;
            field.name = t(QString(u"field_"_s + QString::number(++number)));
            field.kind = kind;
            field.label = t(label);
            field.hint = m_text;
            field.isRequired = number % 2 == 0;
            field.value = t(value);
            field.unit = t(u"°C"_s);
            field.minimum = t(u"0"_s);
            field.maximum = t(u"90"_s);
            field.options = {{t(u"left"_s), t(u"On the left side"_s), true},
                             {t(u"right"_s), t(u"On the right"_s), false},
                             {t(u"both"_s), t(u"Both"_s), false}};
            view.fields += field;
        };
        add(FieldKind::Text, u"Number on the screen"_s, u"E42"_s);
        add(FieldKind::Paragraph, u"What happened before?"_s, u"Nothing much."_s);
        add(FieldKind::Number, u"Temperature"_s, u"warm"_s);
        add(FieldKind::SingleChoice, u"Which side?"_s, {});
        add(FieldKind::MultiChoice, u"Which lamps?"_s, {});
        add(FieldKind::DateTime, u"Since when?"_s, u"2026-11-20T10:31"_s);
        view.errors = {{t(u"field_3"_s), FieldProblem::NotANumber, m_text},
                       {t(u"field_1"_s), FieldProblem::TooLong, t(u"20"_s)},
                       {u"photo"_s, FieldProblem::TooLarge, t(u"12"_s)},
                       {u"reporter_email"_s, FieldProblem::NotAnEmail, m_text}};
        return view;
    }

    [[nodiscard]] DonePageView done() const
    {
        DonePageView view;
        view.frame = frame();
        view.caseNumber = t(u"HALL-0043"_s);
        view.caseUrl = t(u"/c/4qz8n1v7xk2m9rtb0c6hj5"_s);
        view.deviceName = t(u"AGV 12"_s);
        view.teamName = t(u"the Hall 3 team"_s);
        view.expectedAt = QDateTime(QDate(2026, 11, 20), QTime(10, 20), Qt::UTC);
        view.reporterContact = t(u"01632 960 355"_s);
        view.statusUrl = t(u"http://192.168.10.25:8080/c/4qz8n1v7xk2m9rtb0c6hj5"_s);
        view.statusQrSvg = "<svg viewBox=\"0 0 41 41\" width=\"152\" height=\"152\" role=\"img\" "
                           "aria-label=\"QR\"><path d=\"M4 4h7v7h-7zM30 4h7v7h-7zM4 30h7v7h-7zM14 "
                           "14h13v13h-13z\"/></svg>";
        view.reportAgainUrl = t(u"/d/7K3M9P2QX4TBD"_s);
        return view;
    }

    [[nodiscard]] CasePageView statusOf(bool isClosed) const
    {
        const auto at = [](int hour, int minute) {
            return QDateTime(QDate(2026, 11, 20), QTime(hour, minute), Qt::UTC);
        };
        CasePageView view;
        view.frame = frame();
        view.caseNumber = t(u"HALL-0043"_s);
        view.title = t(u"Has stopped"_s);
        view.deviceName = t(u"AGV 12"_s);
        view.place = t(u"Hall 3, aisle B"_s);
        view.chip = isClosed ? CaseChip::Closed : CaseChip::InProgress;
        view.isQuestionPending = !isClosed;
        view.wasAnswered = isClosed;
        view.timeline = {
            {TimelineKind::Reported,
             at(9, 52),
             t(u"It stopped under the arch with a red light."_s),
             {{t(u"photo.svg"_s), t(u"/c/x/photo/1"_s)}},
             0},
            {TimelineKind::TakenOn, at(9, 58), m_text, {}, 0},
            {TimelineKind::Wrote,
             at(10, 6),
             t(u"We're on our way with a new drive belt. Is the red light steady, or does it blink?"_s),
             {},
             0},
        };
        if (isClosed) {
            view.timeline += {TimelineKind::Answered, at(10, 9), t(u"It blinks."_s), {}, 2};
            view.timeline += {TimelineKind::Resolved, at(10, 40), m_text, {}, 0};
        } else {
            view.answerUrl = t(u"/c/4qz8n1v7xk2m9rtb0c6hj5/answer"_s);
            view.errors = m_text.isNull()
                ? QList<FieldError>()
                : QList<FieldError>{{u"photo"_s, FieldProblem::TooLarge, m_text}};
        }
        view.submissionKey = t(u"c0ffee"_s);
        view.answer = m_text;
        view.liveUrl = t(u"/c/4qz8n1v7xk2m9rtb0c6hj5/version"_s);
        view.version = t(u"7"_s);
        return view;
    }

private:
    QString m_text;
};

LinkLabelView linkView(const Examples &e, const FrameView &frame)
{
    LinkLabelView view;
    view.frame = frame;
    view.labelNumber = e.t(u"00187"_s);
    view.pageUrl = e.t(u"/t/7K3M9P2QX4TBD"_s);
    view.actionUrl = e.t(u"/t/7K3M9P2QX4TBD/link"_s);
    view.words = e.t(u"agv"_s);
    view.inSpace = e.t(u"Hall 3"_s);
    view.offers = {{e.t(u"AGV 12"_s), e.t(u"Hall 3, aisle B"_s), u"device"_s, e.t(u"1"_s)},
                   {e.t(u"Dock door 6"_s), e.t(u"Dock 6"_s), u"device"_s, e.t(u"2"_s)},
                   {e.t(u"Aisle B"_s), e.t(u"Hall 3 › Aisle B"_s), u"space"_s, e.t(u"3"_s)}};
    view.hasMore = true;
    view.spaces = {{e.t(u"Hall 3"_s), e.t(u"/t/7K3M9P2QX4TBD?space=1"_s)},
                   {e.t(u"Hall 4"_s), e.t(u"/t/7K3M9P2QX4TBD?space=2"_s)}};
    return view;
}

} // namespace

QList<ExamplePage> examplePages(const QString &text)
{
    const Examples e(text);
    const auto page = [](const QString &name, auto render, const auto &view) {
        return ExamplePage{
            name, [render, view](const PageTemplates &templates, const PortalTexts &texts) {
                return render(templates, texts, view);
            }};
    };
    const FrameView frame = e.frame();
    FrameView bare = frame;
    bare.contact = {};
    bare.outOfHours = {};
    bare.brandName.clear();
    bare.logoUrl.clear();
    return {
        page(u"pin"_s, renderPin, e.pin(PinProblem::None)),
        page(u"pin-wrong"_s, renderPin, e.pin(PinProblem::Wrong)),
        page(u"enter"_s, renderEnter, e.enter(CodeProblem::None)),
        page(u"enter-unknown"_s, renderEnter, e.enter(CodeProblem::Unknown)),
        page(u"device"_s, renderDevice, e.device(false)),
        page(u"space"_s, renderDevice, e.device(true)),
        page(u"report"_s, renderReport, e.report(false, false)),
        page(u"report-errors"_s, renderReport, e.report(false, true)),
        page(u"report-free"_s, renderReport, e.report(true, false)),
        page(u"report-fields"_s, renderReport, e.everyField()),
        page(u"done"_s, renderDone, e.done()),
        page(u"case"_s, renderCase, e.statusOf(false)),
        page(u"case-closed"_s, renderCase, e.statusOf(true)),
        page(u"photo"_s, renderPhoto,
             PhotoPageView{frame, e.t(u"HALL-0043"_s), e.t(u"/c/x"_s), e.t(u"photo.svg"_s),
                           now.addSecs(-3600), 112, 112}),
        page(u"pairing"_s, renderPairing, PairingView{frame, e.t(u"/t/pair/x"_s)}),
        page(u"pairing-over"_s, renderPairingOver, PairingOverView{frame}),
        page(u"signin"_s, renderSignIn, SignInView{frame, e.t(u"/s/x"_s)}),
        page(u"signedin"_s, renderSignedIn, SignedInView{frame, e.t(u"/enter"_s)}),
        page(u"signin-over"_s, renderSignInOver, SignInOverView{frame}),
        page(u"technician"_s, renderTechnician,
             TechnicianView{frame, now.addSecs(3600), e.t(u"/t/end"_s)}),
        page(u"linklabel"_s, renderLinkLabel, linkView(e, frame)),
        page(u"linkedlabel"_s, renderLinkedLabel,
             LinkedLabelView{frame, e.t(u"00187"_s), e.t(u"AGV 12"_s), e.t(u"Hall 3, aisle B"_s),
                             true, now.addSecs(-20), e.t(u"/t/x/affix"_s), e.t(u"/t/x/unlink"_s),
                             e.t(u"/d/x?as=visitor"_s)}),
        page(u"unaffixedlabel"_s, renderLinkedLabel,
             LinkedLabelView{frame,
                             e.t(u"00187"_s),
                             e.t(u"AGV 12"_s),
                             e.t(u"Hall 3, aisle B"_s),
                             false,
                             {},
                             e.t(u"/t/x/affix"_s),
                             {},
                             e.t(u"/d/x?as=visitor"_s)}),
        page(u"notfound"_s, renderNotFound, NotFoundView{bare, e.t(u"/enter"_s)}),
        page(u"notconnected"_s, renderNotConnected, NotConnectedView{frame, e.t(u"00187"_s)}),
        page(u"revoked"_s, renderRevoked, RevokedView{frame, e.t(u"00187"_s)}),
        page(u"replaced"_s, renderReplaced, ReplacedView{frame, e.t(u"00187"_s), e.t(u"/enter"_s)}),
        page(u"toomany"_s, renderTooMany, TooManyView{frame, now.addSecs(15 * 60)}),
        page(u"busy"_s, renderTooMany, TooManyView{frame, now.addSecs(15 * 60), false}),
        page(u"off"_s, renderPortalOff, PortalOffView{frame}),
        page(u"ended"_s, renderSessionEnded,
             SessionEndedView{frame,
                              e.t(u"/d/7K3M9P2QX4TBD/report"_s),
                              text,
                              {{e.t(u"description"_s), e.t(u"It stopped."_s)}},
                              true,
                              false,
                              {}}),
        page(u"ended-unread"_s, renderSessionEnded,
             SessionEndedView{frame, e.t(u"/d/7K3M9P2QX4TBD/report"_s), text, {}, false, true, {}}),
        page(u"ended-wrong"_s, renderSessionEnded,
             SessionEndedView{frame,
                              e.t(u"/d/7K3M9P2QX4TBD/report"_s),
                              text,
                              {{e.t(u"description"_s), e.t(u"It stopped."_s)}},
                              false,
                              false,
                              {PinProblem::Wrong, 3, 15, {}}}),
        page(u"ended-waiting"_s, renderSessionEnded,
             SessionEndedView{frame,
                              e.t(u"/d/7K3M9P2QX4TBD/report"_s),
                              text,
                              {{e.t(u"description"_s), e.t(u"It stopped."_s)}},
                              false,
                              false,
                              {PinProblem::TooMany, 0, 15, e.t(u"14:32"_s)}}),
        page(u"servererror"_s, renderServerError,
             ServerErrorView{frame, e.t(u"/d/7K3M9P2QX4TBD"_s), e.t(u"4F2A"_s), true}),
        page(u"unreadable"_s, renderServerError,
             ServerErrorView{frame, e.t(u"/d/7K3M9P2QX4TBD"_s), e.t(u"4F2A"_s), false}),
        page(u"toolarge"_s, renderTooLarge,
             TooLargeView{frame, e.t(u"/d/7K3M9P2QX4TBD/report"_s), 12}),
        page(u"refused"_s, renderRefused, RefusedView{frame, e.t(u"/d/7K3M9P2QX4TBD"_s)}),
    };
}

} // namespace vestibule
