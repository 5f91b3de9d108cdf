// The part of Console that tells above the pages what is the matter.
#include "app/console.h"
#include "app/frame/mainwindow.h"
#include "app/shell/casewatch.h"
#include "app/shell/portalproblem.h"
#include "app/shell/tray.h"
#include "app/shell/windownotice.h"
#include "app/widgets/messagedialog.h"
#include "app/words/errortext.h"
#include "core/engine/services.h"
#include "core/labels/codes/labelservice.h"
#include "core/labels/studio/labelstudio.h"
#include "core/settings/settings.h"
#include "core/sites/deviceservice.h"
#include "portalserver/backend.h"
#include "portalserver/http/listensocket.h"
#include "portalserver/lanaddress.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// Devices without a label and labels that point elsewhere. Errors: Unavailable.
Result<int> countLacking(Services &services, const QString &portalAddress)
{
    DeviceQuery query;
    query.withoutLabel = true;
    const auto lacking = services.devices.count(query);
    if (!lacking)
        return lacking;
    const auto base = services.studio.baseAddress(portalAddress);
    if (!base && base.error().code == ErrorCode::Invalid)
        return lacking; // no address is known yet, so none is old
    if (!base)
        return tl::unexpected(base.error());
    const auto old = services.labels.countOldAddress(*base);
    return old ? Result<int>(*lacking + *old) : old;
}

} // namespace

void Console::setNotice(Notice kind, WindowNotice *notice)
{
    delete m_notices.value(kind);
    m_notices.insert(kind, notice);
    if (notice != nullptr)
        m_window->addNotice(notice);
}

void Console::showNotices()
{
    WindowNotice *demo = nullptr;
    if (m_settings.isDemo) {
        demo = new WindowNotice(
            ToneKind::Info, tr("This is a demo"),
            tr("Its deployments, devices and cases are made up. Nothing you do here "
               "touches your own data."),
            tr("Set up your own deployment"));
        connect(demo, &WindowNotice::activated, this, &Console::askForOwnSite);
    }
    setNotice(Notice::Demo, demo);
    WindowNotice *unfinished = nullptr;
    if (!m_settings.isDemo && !m_settings.wizardFinished) {
        unfinished = new WindowNotice(ToneKind::Info, tr("The set-up isn't finished"),
                                      tr("It goes on where you left it; nothing was lost."),
                                      tr("Continue the set-up"));
        connect(unfinished, &WindowNotice::activated, this, &Console::openWizard);
    }
    setNotice(Notice::Wizard, unfinished);
}

void Console::askForOwnSite()
{
    MessageDialog::ask(
        m_window.get(),
        {tr("Leave the demo and set up your own deployment?"),
         tr("The demo ends, and its portal with it: whoever has one of its pages open on a phone "
            "can't go on. A new window opens with the set-up of your own deployment. The demo's "
            "data "
            "stays where it is."),
         ToneKind::Neutral,
         {}},
        tr("Leave the demo"), false, [this] { Q_EMIT ownSiteRequested(); });
}

void Console::portalChanged()
{
    const PortalServer &portal = m_backend->portal();
    if (portal.isRunning() && !m_shell->portalProblem.isEmpty()) {
        m_shell->portalProblem.clear();
        setNotice(Notice::Portal, nullptr);
    }
    if (m_tray)
        m_tray->setPortal(portal.isRunning(), portal.baseAddress());
    m_window->setBadge(u"server"_s, {m_shell->portalProblem.isEmpty() ? 0 : 1, true});
    fillRail();
    countLabels();
}

void Console::portalSettled()
{
    m_shell->portalProblem.clear();
    setNotice(Notice::Portal, nullptr);
    portalChanged();
}

void Console::showPortalProblem(const Error &error)
{
    m_backend->desk().ask(
        this, [](Services &services) { return services.settings.read(); },
        [this, error](const Result<SettingValues> &settings) {
            if (!settings)
                showPortalNotice(storeErrorSentence(settings.error()), false);
            else if (m_backend->portal().isRunning())
                showPortalNotice(tr("It goes on at %1, but its settings can't be used: %2")
                                     .arg(m_backend->portal().baseAddress(), error.detail),
                                 false);
            else
                showPortalNotice(sentenceFor(error, settings->value(settingkeys::portalPort)),
                                 isPortTaken(error) && !m_line.portalPort);
        });
}

QString Console::sentenceFor(const Error &error, int chosenPort) const
{
    const auto asked = m_line.portalPort.value_or(static_cast<quint16>(chosenPort));
    const QString sentence = portalProblemSentence(error, asked);
    if (!isPortTaken(error) || !m_line.portalPort)
        return sentence;
    return tr("%1 The port was set on the command line, with --portal-port.").arg(sentence);
}

void Console::showPortalNotice(const QString &sentence, bool offersFreePort)
{
    const bool isServing = m_backend->portal().isRunning();
    m_shell->portalProblem = isServing ? QString() : sentence;
    auto *notice = new WindowNotice(ToneKind::Danger,
                                    isServing ? tr("The portal doesn't follow its settings")
                                              : tr("The portal is off"),
                                    sentence,
                                    offersFreePort ? tr("Use the next free port")
                                        : m_context->offers(u"server"_s) ? tr("Open Server")
                                                                         : QString());
    connect(notice, &WindowNotice::activated, this, [this, offersFreePort] {
        if (offersFreePort)
            takeNextFreePort();
        else
            m_window->openPage(u"server"_s);
    });
    setNotice(Notice::Portal, notice);
    portalChanged();
}

void Console::countLabels()
{
    m_backend->desk().ask(
        this,
        [address = m_backend->portal().baseAddress()](Services &services) {
            return countLacking(services, address);
        },
        [this](const Result<int> &count) {
            if (count)
                m_window->setBadge(u"labels"_s, {*count, true});
            else
                showStoreProblem(count.error());
        });
}

void Console::showStoreProblem(const Error &error)
{
    if (m_notices.value(Notice::Store) != nullptr)
        return;
    auto *notice = new WindowNotice(ToneKind::Danger, tr("Your data can't be read now"),
                                    storeErrorSentence(error), tr("Try again"));
    connect(notice, &WindowNotice::activated, m_caseWatch.get(), &CaseWatch::start);
    setNotice(Notice::Store, notice);
}

void Console::act(std::function<Result<>(Services &)> work)
{
    m_backend->desk().ask(this, std::move(work), [this](const Result<> &done) {
        if (!done)
            MessageDialog::tell(m_window.get(),
                                {tr("That didn't work"), storeErrorSentence(done.error()),
                                 ToneKind::Danger, errorDetails(done.error())});
    });
}

void Console::takeNextFreePort()
{
    act([address = m_line.portalListen,
         actor = Actor::byOperator(m_settings.me)](Services &services) -> Result<> {
        const auto settings = services.settings.read();
        if (!settings)
            return tl::unexpected(settings.error());
        const QString chosen = address.value_or(settings->value(settingkeys::portalAddress));
        const QHostAddress host = chosen.isEmpty() ? defaultPortalAddress() : QHostAddress(chosen);
        const int port = settings->value(settingkeys::portalPort);
        const quint16 free = nextFreePort(host, static_cast<quint16>(port));
        return free == 0 ? Result<>() : services.settings.set(settingkeys::portalPort, free, actor);
    });
}

} // namespace vestibule
