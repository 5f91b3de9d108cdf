#include "app/settings/workspacecard.h"

#include "app/settings/workspacedialog.h"
#include "app/widgets/button.h"
#include "app/widgets/factgrid.h"
#include "app/widgets/plainlabel.h"

#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

WorkspaceCard::WorkspaceCard(const PageContext &context)
    : SettingsCard(tr("Look and texts of all deployments"), context),
      m_facts(new FactGrid(1))
{
    auto *edit = new Button(tr("Change…"), Button::Kind::Small, u"pencil"_s);
    edit->setObjectName(u"changeWorkspace"_s);
    m_facts->setObjectName(u"workspaceFacts"_s);
    body()->setSpacing(px(12));
    body()->addWidget(new PlainLabel(
        tr("What customers see: name, logo, colours and texts of the portal. Each deployment may "
           "have its own."),
        TextStyle::Small, TextInk::Secondary, PlainLabel::Wrap::Yes));
    body()->addWidget(m_facts);
    body()->addWidget(edit, 0, Qt::AlignLeft);
    connect(edit, &Button::clicked, this, &WorkspaceCard::edit);
}

void WorkspaceCard::setFacts(const SettingsFacts &facts)
{
    const Branding &branding = facts.branding;
    const auto orNone = [](const QString &value, const QString &none) {
        return value.isEmpty() ? none : value;
    };
    m_facts->setFacts({{tr("Name"), orNone(branding.name, tr("Each deployment's own"))},
                       {tr("Colour"), orNone(branding.colour, tr("The program's own"))},
                       {tr("Logo"), branding.logo.isNull() ? tr("None") : tr("Yes")},
                       {tr("Texts"),
                        facts.texts.isEmpty() ? tr("The portal's own words")
                                              : tr("%n texts", nullptr, int(facts.texts.size()))}});
}

void WorkspaceCard::edit()
{
    auto *dialog = new WorkspaceDialog(context(), window());
    connect(dialog, &WorkspaceDialog::saved, this, [this] {
        Q_EMIT toastRequested(tr("Saved. Phones see it with the next page."));
        Q_EMIT stored();
    });
    dialog->open();
}

} // namespace vestibule
