#include "app/settings/settingspage.h"

#include "app/settings/aboutcard.h"
#include "app/settings/appearancecard.h"
#include "app/settings/backupscard.h"
#include "app/settings/operatorscard.h"
#include "app/settings/picturescard.h"
#include "app/settings/retentioncard.h"
#include "app/settings/vaultcard.h"
#include "app/settings/windowcard.h"
#include "app/settings/workspacecard.h"
#include "app/widgets/scrollcolumn.h"
#include "app/widgets/tokens.h"
#include "app/words/errortext.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/events/eventhub.h"

#include <QHBoxLayout>

namespace vestibule {
using namespace std::chrono_literals;

SettingsPage::SettingsPage(const PageContext &context, QWidget *parent)
    : Page(parent),
      m_context(context)
{
    setTitle(tr("Settings"));
    setHeaderLine(false);
    m_cards = {new AppearanceCard(context), new WorkspaceCard(context), new WindowCard(context),
               new OperatorsCard(context),  new RetentionCard(context), new PicturesCard(context),
               new VaultCard(context),      new BackupsCard(context),   new AboutCard(context)};
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    for (std::size_t i = 0; i < m_cards.size(); ++i)
        (i < 4 ? left : right)->addWidget(m_cards.at(i));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(px(16));
    for (QVBoxLayout *column : {left, right}) {
        column->setSpacing(px(16));
        column->addStretch();
        columns->addLayout(column, 1);
    }
    auto *scroll = new ScrollColumn;
    scroll->addLayout(columns);
    setBody(scroll);
    for (SettingsCard *card : m_cards) {
        connect(card, &SettingsCard::stored, this, &SettingsPage::read);
        connect(card, &SettingsCard::toastRequested, this, [this](const QString &sentence) {
            Q_EMIT toastRequested({sentence, {}});
        });
    }
    m_soon.setSingleShot(true);
    m_soon.setInterval(50ms);
    connect(&m_soon, &QTimer::timeout, this, &SettingsPage::read);
    connect(&m_context.hub, &EventHub::grew, this, [this] {
        if (m_isShown)
            m_soon.start();
    });
}

void SettingsPage::activated()
{
    m_isShown = true;
    read();
}

void SettingsPage::deactivated()
{
    m_isShown = false;
}

void SettingsPage::read()
{
    m_context.desk.ask(
        this,
        [&clock = m_context.clock](Services &services) {
            return readSettingsFacts(services, clock);
        },
        [this](const Result<SettingsFacts> &facts) {
            // What was not read must not be stored over what is there.
            for (SettingsCard *card : m_cards)
                card->setEnabled(facts.has_value());
            setSubtitle(facts ? QString() : storeErrorSentence(facts.error()));
            if (!facts)
                return;
            for (SettingsCard *card : m_cards)
                card->setFacts(*facts);
        });
}

} // namespace vestibule
