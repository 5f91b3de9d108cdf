#include "app/settings/vaultcard.h"

#include "app/settings/recoverydialog.h"
#include "app/settings/vaultactions.h"
#include "app/shellcontext.h"
#include "app/widgets/banner.h"
#include "app/widgets/button.h"
#include "app/widgets/factgrid.h"
#include "app/widgets/formrow.h"
#include "app/widgets/hairline.h"
#include "app/widgets/messagedialog.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/security/vaultkeys.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace vestibule {
using namespace Qt::StringLiterals;

VaultCard::VaultCard(const PageContext &context)
    : SettingsCard(tr("Protection"), context),
      m_ways(new FactGrid(1)),
      m_warning(new Banner(ToneKind::Warning)),
      m_passphrase(new QLineEdit),
      m_passphraseRow(
          new FormRow(tr("Passphrase"), m_passphrase,
                      tr("At least 8 characters; several words are best. It is asked for at "
                         "the start when nothing else opens the store."))),
      m_setPassphrase(new Button(tr("Set passphrase"))),
      m_makeKey(new Button(tr("Make recovery key"), Button::Kind::Normal, u"key"_s))
{
    m_ways->setObjectName(u"protections"_s);
    m_warning->setObjectName(u"vaultWarning"_s);
    m_passphrase->setObjectName(u"newPassphrase"_s);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_setPassphrase->setObjectName(u"setPassphrase"_s);
    m_makeKey->setObjectName(u"makeRecoveryKey"_s);
    setRemark(tr("of PINs, contact details and Wi-Fi passwords"));
    body()->addWidget(m_ways);
    body()->addWidget(m_warning);
    body()->addWidget(new Hairline);
    body()->addWidget(m_passphraseRow);
    body()->addWidget(m_setPassphrase, 0, Qt::AlignLeft);
    body()->addWidget(new Hairline);
    body()->addWidget(new SettingRow(tr("Recovery key"),
                                     tr("28 letters and digits on paper that open the store when "
                                        "everything else is lost."),
                                     m_makeKey));
    connect(m_passphrase, &QLineEdit::textEdited, this, [this](const QString &text) {
        const bool isShort = !text.isEmpty() && text.size() < VaultKeys::shortestPassphrase;
        m_passphraseRow->setError(isShort ? tr("Type %n more characters.", nullptr,
                                               VaultKeys::shortestPassphrase - int(text.size()))
                                          : QString());
        m_setPassphrase->setEnabled(!isShort && !text.isEmpty());
    });
    m_setPassphrase->setEnabled(false);
    connect(m_setPassphrase, &Button::clicked, this, &VaultCard::setPassphrase);
    connect(m_makeKey, &Button::clicked, this, &VaultCard::askRecoveryKey);
}

void VaultCard::setFacts(const SettingsFacts &facts)
{
    const auto state = [this, &facts](VaultProtection protection) {
        if (!facts.has(protection))
            return tr("Not set up");
        return context().shell->unlockedBy == protection ? tr("Set up, opened the store this time")
                                                         : tr("Set up");
    };
    m_ways->setFacts({{tr("Desktop keyring"), state(VaultProtection::Keyring)},
                      {tr("Key file"), state(VaultProtection::KeyFile)},
                      {tr("Passphrase"), state(VaultProtection::Passphrase)},
                      {tr("Recovery key"), state(VaultProtection::RecoveryKey)}});
    m_hasKey = facts.has(VaultProtection::RecoveryKey);
    m_setPassphrase->setText(facts.has(VaultProtection::Passphrase) ? tr("Change passphrase")
                                                                    : tr("Set passphrase"));
    m_makeKey->setText(m_hasKey ? tr("Make a new one") : tr("Make recovery key"));
    const bool isFileOnly = facts.has(VaultProtection::KeyFile)
        && !facts.has(VaultProtection::Keyring);
    m_warning->setVisible(!m_hasKey || isFileOnly);
    if (!m_hasKey)
        m_warning->setTexts(
            tr("There is no recovery key"),
            tr("If this computer or its keyring is lost, nobody can open the PINs and "
               "contact details in a backup. Make a recovery key and print it."));
    else
        m_warning->setTexts(tr("The key lies in a file beside the store"),
                            context().shell->hasNoKeyring
                                ? tr("This desktop's keyring didn't answer. Whoever copies the "
                                     "whole folder can read "
                                     "everything in it.")
                                : tr("Whoever copies the whole folder can read everything in it."));
}

void VaultCard::setPassphrase()
{
    const Secret passphrase(m_passphrase->text());
    m_passphrase->clear();
    m_setPassphrase->setEnabled(false);
    act(
        [passphrase, actor = me(), &clock = context().clock,
         dataKey = context().shell->dataKey](Services &services) {
            return vaultactions::setPassphrase(services, clock, dataKey, passphrase, actor);
        },
        tr("The passphrase is set."));
}

void VaultCard::askRecoveryKey()
{
    if (!m_hasKey) {
        makeRecoveryKey();
        return;
    }
    MessageDialog::ask(
        this,
        {tr("Make a new recovery key?"),
         tr("The one that was printed before opens nothing any more. Throw it away."),
         ToneKind::Warning,
         {}},
        tr("Make a new one"), true, [this] { makeRecoveryKey(); });
}

void VaultCard::makeRecoveryKey()
{
    context().desk.ask(
        this,
        [actor = me(), &clock = context().clock,
         dataKey = context().shell->dataKey](Services &services) {
            return vaultactions::makeRecoveryKey(services, clock, dataKey, actor);
        },
        [this](const Result<Secret> &key) {
            if (key)
                (new RecoveryDialog(*key, this))->open();
            else
                explain(key.error());
            Q_EMIT stored();
        });
}

} // namespace vestibule
