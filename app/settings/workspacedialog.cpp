#include "app/settings/workspacedialog.h"

#include "app/deployments/brandingform.h"
#include "app/deployments/textsection.h"
#include "app/pagecontext.h"
#include "app/widgets/button.h"
#include "app/widgets/choicebar.h"
#include "app/widgets/dialogparts.h"
#include "app/widgets/hairline.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/scrollcolumn.h"
#include "app/words/problemwords.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/sites/brandingservice.h"
#include "core/sites/deploymentservice.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

WorkspaceDialog::WorkspaceDialog(const PageContext &context, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_branding(new BrandingForm(context)),
      m_texts(new TextSection),
      m_problem(new PlainLabel({}, TextStyle::Small, TextInk::Secondary, PlainLabel::Wrap::Yes)),
      m_save(new Button(tr("Save changes"), Button::Kind::Primary))
{
    setObjectName(u"workspaceDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Look and texts of all deployments"));
    m_save->setObjectName(u"saveWorkspace"_s);
    m_save->setEnabled(false);
    m_branding->setEnabled(false); // until what is stored was read
    m_texts->setEnabled(false);
    auto *texts = new ScrollColumn;
    texts->setMargins(24, 16, 24, 16, 12);
    texts->add(m_texts);
    texts->addStretch();
    auto *tabs = new TabStrip({tr("Look"), tr("Texts")});
    tabs->setObjectName(u"workspaceTabs"_s);
    auto *stack = new QStackedWidget;
    stack->addWidget(m_branding);
    stack->addWidget(texts);
    connect(tabs, &ChoiceBar::currentChanged, stack, &QStackedWidget::setCurrentIndex);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(px(24), px(24), px(24), 0);
    head->setSpacing(px(8));
    head->addWidget(new PlainLabel(windowTitle(), TextStyle::Heading));
    head->addWidget(new PlainLabel(
        tr("Deployments show this unless they say something of their own on Deployments."),
        TextStyle::Body, TextInk::Secondary, PlainLabel::Wrap::Yes));
    head->addWidget(tabs, 0, Qt::AlignLeft);
    auto *foot = dialogparts::foot(this, {m_save}, m_problem);
    foot->setContentsMargins(px(24), px(12), px(24), px(20));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(new Hairline);
    layout->addWidget(stack, 1);
    layout->addWidget(new Hairline);
    layout->addLayout(foot);
    resize(px(620), px(700));
    connect(m_branding, &BrandingForm::edited, this, &WorkspaceDialog::showProblem);
    connect(m_texts, &TextSection::edited, this, &WorkspaceDialog::showProblem);
    connect(m_save, &Button::clicked, this, &WorkspaceDialog::save);
    read();
}

void WorkspaceDialog::read()
{
    struct Read {
        Values values;
        StoredLogo logo;
    };
    m_context.desk.ask(
        this,
        [](Services &services) -> Result<Read> {
            const auto branding = services.branding.stored({});
            if (!branding)
                return tl::unexpected(branding.error());
            const auto texts = services.deployments.texts({});
            if (!texts)
                return tl::unexpected(texts.error());
            return Read{{*branding, *texts}, readLogo(services, *branding, workspaceLogoOwner)};
        },
        [this](const Result<Read> &read) {
            if (!read) {
                auto *message = MessageDialog::tell(
                    this, problemwords::message(tr("The workspace can't be read"), read.error()));
                connect(message, &QDialog::finished, this, &QDialog::reject);
                return;
            }
            showStored(read->values, read->logo);
        });
}

void WorkspaceDialog::showStored(const Values &stored, const StoredLogo &logo)
{
    m_stored = stored;
    m_branding->show({QString(workspaceLogoOwner), stored.branding, {}, logo, true});
    m_texts->showTexts(stored.texts, {});
    m_branding->setEnabled(true);
    m_texts->setEnabled(true);
    showProblem();
}

WorkspaceDialog::Values WorkspaceDialog::typed() const
{
    return {m_branding->branding(), m_texts->texts()};
}

void WorkspaceDialog::showProblem()
{
    const QString look = m_branding->problem();
    const QString problem = look.isEmpty() ? m_texts->problem() : look;
    m_problem->setText(problem);
    m_save->setEnabled(m_stored && problem.isEmpty() && !(typed() == *m_stored));
}

Result<> WorkspaceDialog::store(Services &services, const Values &before, const Values &after,
                                const Actor &actor)
{
    if (!(before.branding == after.branding)) {
        if (const auto set = services.branding.set({}, after.branding, actor); !set)
            return set;
    }
    for (const PortalTextKind kind : allPortalTextKinds) {
        const LocalisedText text = after.texts.value(kind);
        if (before.texts.value(kind) == text)
            continue;
        if (const auto set = services.deployments.setText({}, kind, text, actor); !set)
            return set;
    }
    return {};
}

void WorkspaceDialog::save()
{
    if (!m_stored)
        return;
    m_save->setEnabled(false);
    m_context.desk.ask(
        this,
        [before = *m_stored, after = typed(), actor = Actor::byOperator(m_context.me)](
            Services &services) { return store(services, before, after, actor); },
        [this](const Result<> &done) {
            if (!done) {
                showProblem();
                MessageDialog::tell(
                    this, problemwords::message(tr("Your changes weren't saved"), done.error()));
                return;
            }
            Q_EMIT saved();
            accept();
        });
}

} // namespace vestibule
