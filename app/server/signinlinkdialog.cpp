#include "app/server/signinlinkdialog.h"

#include "app/frame/qrmodules.h"
#include "app/pagecontext.h"
#include "app/widgets/button.h"
#include "app/widgets/dialogparts.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/qrview.h"
#include "app/words/errortext.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/labels/studio/labelstudio.h"
#include "core/security/signinlinks.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QUrlQuery>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

SignInLinkDialog::SignInLinkDialog(const PageContext &context, const DeploymentId &site,
                                   const QString &name, const LabelCodeId &labelCode,
                                   QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_qr(new QrView(200)),
      m_link(new QLineEdit),
      m_words(new PlainLabel({}, TextStyle::Body, TextInk::Secondary, PlainLabel::Wrap::Yes)),
      m_copy(new Button(tr("Copy link"), Button::Kind::Normal, u"copy"_s)),
      m_write(new Button(tr("Write an e-mail"), Button::Kind::Normal, u"mail"_s)),
      m_withdraw(new Button(tr("Withdraw")))
{
    setObjectName(u"signInLinkDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Link that signs one phone in"));
    setAccessibleName(windowTitle());
    build(name);
    connect(m_copy, &Button::clicked, this, [this] {
        m_clipboard.copy(m_link->text());
        m_words->setText(tr("The link is on the clipboard for half a minute."));
    });
    connect(m_write, &Button::clicked, this, [this, name] { write(name); });
    connect(m_withdraw, &Button::clicked, this, &SignInLinkDialog::withdraw);
    make(site, labelCode);
}

void SignInLinkDialog::build(const QString &name)
{
    m_qr->setObjectName(u"signInCode"_s);
    m_link->setObjectName(u"signInLink"_s);
    m_link->setAccessibleName(tr("Link"));
    m_link->setReadOnly(true);
    m_words->setObjectName(u"signInWords"_s);
    m_copy->setObjectName(u"copySignInLink"_s);
    m_write->setObjectName(u"writeSignInLink"_s);
    m_withdraw->setObjectName(u"withdrawSignInLink"_s);
    auto *layout = dialogparts::column(this, new PlainLabel(windowTitle(), TextStyle::Heading));
    layout->addWidget(new PlainLabel(
        tr("Whoever opens it first gets into %1 without the PIN, and their phone is known from "
           "then on. Give it to that person only: let them scan it here, or send it.")
            .arg(name),
        TextStyle::Body, TextInk::Secondary, PlainLabel::Wrap::Yes));
    layout->addWidget(m_qr, 0, Qt::AlignHCenter);
    layout->addWidget(m_link);
    layout->addWidget(m_words);
    auto *close = new Button(tr("Close"));
    connect(close, &Button::clicked, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(px(8));
    foot->addWidget(m_copy);
    foot->addWidget(m_write);
    foot->addWidget(m_withdraw);
    foot->addStretch(1);
    foot->addWidget(close);
    layout->addLayout(foot);
    setMinimumWidth(px(480));
}

void SignInLinkDialog::make(const DeploymentId &site, const LabelCodeId &labelCode)
{
    setUsable(false);
    const PortalFacts portal = m_context.portal ? m_context.portal() : PortalFacts();
    if (!portal.isRunning) {
        m_words->setText(tr("The portal doesn't serve now, so no link would open. Start it on "
                            "this page, then make the link."));
        return;
    }
    m_context.desk.ask(
        this,
        [site, labelCode, address = portal.baseAddress,
         actor = Actor::byOperator(m_context.me)](Services &services) -> Result<QString> {
            const auto base = services.studio.baseAddress(address);
            if (!base)
                return base;
            return services.signInLinks.make(site, labelCode, actor)
                .map([&base](const QString &token) -> QString { return *base + u"/s/"_s + token; });
        },
        [this](const Result<QString> &link) { showLink(link); });
}

void SignInLinkDialog::showLink(const Result<QString> &link)
{
    if (!link) {
        m_words->setText(storeErrorSentence(link.error()));
        return;
    }
    m_qr->setModules(qrModules(*link), tr("Link that signs one phone in"));
    m_link->setText(*link);
    m_link->setCursorPosition(0);
    m_words->setText(tr("It works once, for 24 hours, and only until the PIN changes. It isn't "
                        "shown again."));
    setUsable(true);
}

void SignInLinkDialog::setUsable(bool isUsable)
{
    for (Button *button : {m_copy, m_write, m_withdraw})
        button->setEnabled(isUsable);
}

void SignInLinkDialog::withdraw()
{
    setUsable(false);
    m_context.desk.ask(
        this,
        [token = m_link->text().section(u'/', -1), actor = Actor::byOperator(m_context.me)](
            Services &services) { return services.signInLinks.withdraw(token, actor); },
        [this](const Result<> &withdrawn) { showWithdrawn(withdrawn); });
}

void SignInLinkDialog::showWithdrawn(const Result<> &withdrawn)
{
    const auto code = withdrawn ? ErrorCode::NotFound : withdrawn.error().code;
    if (code == ErrorCode::Gone) {
        m_words->setText(tr("Somebody has opened the link already. If it was the wrong person, end "
                            "their session on this page."));
    } else if (code == ErrorCode::NotFound) {
        m_words->setText(tr("The link is withdrawn: it opens nothing any more."));
    } else {
        m_words->setText(storeErrorSentence(withdrawn.error()));
        setUsable(true);
        return;
    }
    m_qr->hide();
    m_link->hide();
}

void SignInLinkDialog::write(const QString &name)
{
    if (!m_context.openUrl(mail(name, m_link->text())))
        m_words->setText(tr("No program on this computer opens such a link. Copy it and use your "
                            "phone or mail program."));
}

QUrl SignInLinkDialog::mail(const QString &name, const QString &link)
{
    const auto encoded = [](const QString &text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(text));
    };
    QUrl address;
    address.setScheme(u"mailto"_s);
    QUrlQuery query;
    query.addQueryItem(u"subject"_s, encoded(tr("Your way into %1").arg(name)));
    query.addQueryItem(
        u"body"_s,
        encoded(tr("Open this link on your phone, in the Wi-Fi of the building:\n\n%1\n\nIt works "
                   "once, within 24 hours. You need no PIN then.")
                    .arg(link)));
    address.setQuery(query);
    return address;
}

} // namespace vestibule
