#include "app/deployments/pinsection.h"

#include "app/deployments/pindigits.h"
#include "app/labels/cards/pincarddialog.h"
#include "app/pagecontext.h"
#include "app/widgets/button.h"
#include "app/widgets/formrow.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/toast.h"
#include "app/words/problemwords.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/security/pin.h"
#include "core/sites/deploymentservice.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

QString pinProblem(const QString &typed)
{
    const auto checked = pin::check(pin::normalise(typed));
    if (checked)
        return {};
    if (checked.error().detail == u"digits"_s)
        return PinSection::tr("A PIN has digits only, because phones show a number pad for it.");
    if (checked.error().detail == u"length"_s)
        return PinSection::tr("A PIN has 4 to 8 digits.");
    return PinSection::tr(
        "This PIN is easy to guess: it is a sequence, a repeat, a year or one that "
        "many people choose. Take another one.");
}

PinSection::PinSection(const PageContext &context, QWidget *parent)
    : Card(tr("PIN"), parent),
      m_context(context),
      m_digits(new PinDigits),
      m_show(new Button(tr("Show"), Button::Kind::Icon, u"eye"_s)),
      m_own(new QWidget),
      m_ownPin(new QLineEdit),
      m_setOwn(new Button(tr("Use this PIN")))
{
    m_show->setObjectName(u"showPin"_s);
    auto *fresh = new Button(tr("New PIN"), Button::Kind::Normal, u"refresh"_s);
    fresh->setObjectName(u"newPin"_s);
    auto *print = new Button(tr("Print PIN card"), Button::Kind::Normal, u"print"_s);
    print->setObjectName(u"printPinCard"_s);
    auto *choose = new Button(tr("Choose one"), Button::Kind::Link, u"pencil"_s);
    choose->setObjectName(u"chooseOwnPin"_s);
    choose->setFlush(Qt::RightEdge);
    addTitleAction(choose);
    body()->addWidget(new PlainLabel(
        tr("Asked once per visit. No other deployment uses it, and it is hard to guess."),
        TextStyle::Small, TextInk::Secondary, PlainLabel::Wrap::Yes));
    auto *line = new QHBoxLayout;
    line->setSpacing(px(8));
    line->addWidget(m_digits);
    line->addSpacing(px(8));
    line->addWidget(m_show);
    line->addWidget(fresh);
    line->addWidget(print);
    line->addStretch(1);
    body()->addLayout(line);
    buildOwnPin();
    connect(m_show, &Button::clicked, this, &PinSection::toggle);
    connect(fresh, &Button::clicked, this, &PinSection::askNewPin);
    connect(print, &Button::clicked, this, &PinSection::printCard);
    connect(choose, &Button::clicked, this, [this] {
        m_own->setVisible(m_own->isHidden());
        m_ownPin->setFocus();
    });
}

void PinSection::buildOwnPin()
{
    m_ownPin->setObjectName(u"ownPin"_s);
    m_ownPin->setMaxLength(16);
    m_ownPin->setInputMethodHints(Qt::ImhDigitsOnly);
    m_ownRow = new FormRow(tr("Your own PIN, 4 to 8 digits"), m_ownPin);
    m_setOwn->setObjectName(u"setOwnPin"_s);
    m_setOwn->setEnabled(false);
    auto *line = new QHBoxLayout(m_own);
    line->setContentsMargins(0, px(4), 0, 0);
    line->setSpacing(px(8));
    line->addWidget(m_ownRow, 1);
    line->addWidget(m_setOwn, 0, Qt::AlignTop);
    line->setAlignment(m_setOwn, Qt::AlignTop);
    m_setOwn->setContentsMargins(0, px(20), 0, 0);
    body()->addWidget(m_own);
    m_own->hide();
    connect(m_ownPin, &QLineEdit::textEdited, this, &PinSection::checkOwnPin);
    connect(m_ownPin, &QLineEdit::returnPressed, this, [this] {
        if (m_setOwn->isEnabled())
            askOwnPin();
    });
    connect(m_setOwn, &Button::clicked, this, &PinSection::askOwnPin);
}

void PinSection::showDeployment(const Deployment &deployment)
{
    const bool isOther = deployment.id != m_deployment.id;
    if (isOther || deployment.pinVersion != m_deployment.pinVersion)
        hidePin();
    if (isOther) {
        m_ownPin->clear();
        m_ownRow->setError({});
        m_own->hide();
    }
    m_deployment = deployment;
}

void PinSection::hideEvent(QHideEvent *event)
{
    hidePin();
    Card::hideEvent(event);
}

void PinSection::toggle()
{
    if (!static_cast<PinDigits *>(m_digits)->digits().isEmpty())
        return hidePin();
    m_context.desk.ask(
        this,
        [id = m_deployment.id, me = m_context.me](Services &services) {
            return services.deployments.revealPin(id, Actor::byOperator(me));
        },
        [this, id = m_deployment.id](const Result<Secret> &pin) {
            if (id != m_deployment.id)
                return;
            if (pin)
                reveal(*pin);
            else
                fail(tr("The PIN can't be shown"), pin.error());
        });
}

void PinSection::reveal(const Secret &pin)
{
    static_cast<PinDigits *>(m_digits)->setDigits(pin.revealText());
    m_show->setText(tr("Hide"));
    m_show->setIconName(u"eye-off"_s);
}

void PinSection::hidePin()
{
    static_cast<PinDigits *>(m_digits)->setDigits({});
    m_show->setText(tr("Show"));
    m_show->setIconName(u"eye"_s);
}

void PinSection::askNewPin()
{
    MessageDialog::ask(
        window(),
        {tr("Make a new PIN for %1?").arg(m_deployment.name),
         tr("Sessions end at once: whoever is on the portal now has to enter the new PIN. "
            "PIN cards on the wall show the old one; print new ones."),
         ToneKind::Warning,
         {}},
        tr("Make a new PIN"), false, [this] { makeNewPin(); });
}

void PinSection::makeNewPin()
{
    m_context.desk.ask(
        this,
        [id = m_deployment.id, me = m_context.me](Services &services) {
            return services.deployments.newPin(id, 4, Actor::byOperator(me));
        },
        [this](const Result<Secret> &pin) {
            if (!pin)
                return fail(tr("There is no new PIN"), pin.error());
            ++m_deployment.pinVersion; // the reread that follows must not hide it again
            reveal(*pin);
            Q_EMIT toastRequested({tr("The new PIN holds from now on. Print a new PIN card."), {}});
        });
}

void PinSection::checkOwnPin()
{
    const QString typed = m_ownPin->text();
    const QString problem = typed.isEmpty() ? QString() : pinProblem(typed);
    m_ownRow->setError(problem);
    m_setOwn->setEnabled(!typed.isEmpty() && problem.isEmpty());
}

void PinSection::askOwnPin()
{
    MessageDialog::ask(
        window(),
        {tr("Use this PIN for %1?").arg(m_deployment.name),
         tr("Sessions end at once: whoever is on the portal now has to enter the new PIN. "
            "PIN cards on the wall show the old one; print new ones."),
         ToneKind::Warning,
         {}},
        tr("Use this PIN"), false, [this] { setOwnPin(pin::normalise(m_ownPin->text())); });
}

void PinSection::setOwnPin(const QString &pin)
{
    m_context.desk.ask(
        this,
        [id = m_deployment.id, pin, me = m_context.me](Services &services) {
            return services.deployments.setPin(id, pin, Actor::byOperator(me));
        },
        [this](const Result<> &done) {
            if (!done && done.error().field == u"pin"_s) {
                m_ownRow->setError(done.error().code == ErrorCode::Conflict
                                       ? tr("Another deployment has this PIN. Take another one.")
                                       : tr("This PIN can't be used. Take another one."));
                return;
            }
            if (!done)
                return fail(tr("The PIN wasn't changed"), done.error());
            ++m_deployment.pinVersion; // the reread that follows must not hide it when it is shown
            hidePin();
            m_ownPin->clear();
            m_setOwn->setEnabled(false);
            m_own->hide();
            Q_EMIT toastRequested({tr("The new PIN holds from now on. Print a new PIN card."), {}});
        });
}

void PinSection::printCard()
{
    auto *dialog = new PinCardDialog(m_context, {m_deployment}, window());
    connect(dialog, &PinCardDialog::toastRequested, this, &PinSection::toastRequested);
    dialog->open();
}

void PinSection::fail(const QString &title, const Error &error)
{
    MessageDialog::tell(window(), problemwords::message(title, error));
}

} // namespace vestibule
