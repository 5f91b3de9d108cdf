#include "app/wizard/wizard.h"

#include "app/widgets/button.h"
#include "app/widgets/hairline.h"
#include "app/widgets/pane.h"
#include "app/widgets/plainlabel.h"
#include "app/wizard/addressstep.h"
#include "app/wizard/devicestep.h"
#include "app/wizard/printstep.h"
#include "app/wizard/scanstep.h"
#include "app/wizard/sitestep.h"
#include "app/wizard/stepper.h"
#include "app/wizard/youstep.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "portalserver/backend.h"

#include <QHBoxLayout>
#include <QSettings>
#include <QStackedWidget>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

Wizard::Wizard(const PageContext &context, ShellContext &shell, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_shell(shell),
      m_stepper(new Stepper({tr("You"), tr("Your deployment"), tr("Address"), tr("First device"),
                             tr("Print"), tr("Try it")})),
      m_stack(new QStackedWidget),
      m_back(new Button(tr("Back"))),
      m_next(new Button(tr("Continue"), Button::Kind::Primary))
{
    setObjectName(u"wizard"_s);
    setWindowTitle(tr("Set up your deployment"));
    m_back->setObjectName(u"back"_s);
    m_next->setObjectName(u"next"_s);
    m_next->setDefault(true);
    m_back->setAutoDefault(false);
    m_steps = {new YouStep(context, shell),     new SiteStep(context, shell),
               new AddressStep(context, shell), new DeviceStep(context, shell),
               new PrintStep(context, shell),   new ScanStep(context, shell)};
    for (WizardStep *step : m_steps) {
        m_stack->addWidget(step);
        connect(step, &WizardStep::done, this, &Wizard::onDone);
        connect(step, &WizardStep::busyChanged, this, &Wizard::setBusy);
    }

    auto *side = new Pane(Pane::Ground::Rail);
    side->setFixedWidth(px(248));
    auto *sideLayout = new QVBoxLayout(side);
    sideLayout->setContentsMargins(px(24), px(28), px(16), px(20));
    sideLayout->addWidget(new PlainLabel(tr("Vestibule"), TextStyle::Heading));
    sideLayout->addSpacing(px(16));
    sideLayout->addWidget(m_stepper);
    sideLayout->addStretch();
    sideLayout->addWidget(
        new PlainLabel(tr("You can close this window at any time. It goes on where you left it."),
                       TextStyle::Small, TextInk::Muted, PlainLabel::Wrap::Yes));

    auto *later = new Button(tr("Continue later"), Button::Kind::Link);
    later->setObjectName(u"later"_s);
    later->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addWidget(later);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto *main = new QVBoxLayout;
    main->setContentsMargins(px(32), px(28), px(32), px(20));
    main->setSpacing(px(16));
    main->addWidget(m_stack, 1);
    main->addLayout(buttons);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(side);
    layout->addWidget(new Hairline(Qt::Vertical, Hairline::Colour::Border));
    layout->addLayout(main, 1);
    resize(px(860), px(600));

    connect(later, &Button::clicked, this, &QDialog::close);
    connect(m_back, &Button::clicked, this, [this] { showStep(m_current - 1); });
    connect(m_next, &Button::clicked, this,
            [this] { m_steps.at(std::size_t(m_current))->submit(); });
    m_next->setEnabled(false);
    m_back->setEnabled(false);
    resume();
}

WizardStep *Wizard::step(int index) const
{
    return m_steps.at(static_cast<std::size_t>(index));
}

template<class Then>
void Wizard::read(Then then)
{
    const QString baseAddress = m_shell.backend.portal().baseAddress();
    m_context.desk.ask(
        this, [baseAddress](Services &services) { return readProgress(services, baseAddress); },
        [this, then = std::move(then)](const Result<Progress> &progress) {
            if (progress) {
                then(*progress);
                return;
            }
            // Without what is stored nothing can be asked; closing and opening the set-up tries again.
            step(std::max(m_current, 0))->showError(progress.error());
            setBusy(m_current < 0);
        });
}

void Wizard::resume()
{
    // Behind what the desk was asked before: at the program's start that is the portal's, and a label needs
    // its address.
    m_context.desk.ask(
        this, [](Services &) { return true; },
        [this](bool) {
            read([this](const Progress &progress) { showStep(progress.firstOpenStep()); });
        });
}

void Wizard::showStep(int index)
{
    read([this, index](const Progress &progress) {
        // A label is made for an address, so without a portal that serves the address comes first.
        const bool needsLabel = index >= Progress::Print;
        const int shown = needsLabel && progress.label.id.isNull() ? int(Progress::Address) : index;
        if (m_current >= 0)
            step(m_current)->leave();
        m_current = shown;
        m_stepper->setCurrent(shown);
        m_stack->setCurrentWidget(step(shown));
        m_next->setText(step(shown)->verb());
        setBusy(false);
        step(shown)->enter(progress);
    });
}

void Wizard::setBusy(bool isBusy)
{
    m_next->setEnabled(!isBusy);
    m_back->setEnabled(!isBusy && m_current > 0);
}

void Wizard::onDone()
{
    if (m_current + 1 < Progress::stepCount) {
        showStep(m_current + 1);
        return;
    }
    m_shell.memory.remove(u"wizard"_s);
    close();
    Q_EMIT pageRequested(u"overview"_s, {});
}

} // namespace vestibule
