#include "app/deployments/brandingtab.h"

#include "app/deployments/brandwords.h"
#include "app/deployments/colourfield.h"
#include "app/deployments/deploymentdraft.h"
#include "app/deployments/phonecontent.h"
#include "app/devices/pictureupload.h"
#include "app/pagecontext.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/choicebar.h"
#include "app/widgets/filedroparea.h"
#include "app/widgets/filterchip.h"
#include "app/widgets/formrow.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/scrollcolumn.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

BrandingTab::BrandingTab(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_scope(new SegmentedControl({tr("This deployment"), tr("Whole workspace")})),
      m_name(new QLineEdit),
      m_colour(new ColourField(tr("Colour"), tr("For the header, buttons and links."))),
      m_headColour(new ColourField(tr("Header colour"), tr("Empty: as the colour."))),
      m_swatches(new Swatches),
      m_sentence(new PlainLabel({}, TextStyle::Small, TextInk::Secondary, PlainLabel::Wrap::Yes)),
      m_logoState(new PlainLabel({}, TextStyle::Small, TextInk::Secondary, PlainLabel::Wrap::Yes)),
      m_logoChip(new Chip),
      m_removeLogo(new Button(tr("Remove logo"), Button::Kind::Link, u"trash"_s))
{
    m_scope->setObjectName(u"brandScope"_s);
    auto *column = new ScrollColumn;
    column->setMargins(24, 16, 24, 16, 12);
    auto *scopeLine = new QHBoxLayout;
    scopeLine->addWidget(m_scope);
    scopeLine->addStretch(1);
    column->addLayout(scopeLine);
    column->add(makeNameCard());
    column->add(makeLogoCard());
    column->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(column);
    connect(m_scope, &ChoiceBar::currentChanged, this, &BrandingTab::showBranding);
    const auto take = [this] {
        takeFields();
        showCorrection();
        Q_EMIT edited();
    };
    connect(m_name, &QLineEdit::textEdited, this, take);
    connect(m_colour, &ColourField::edited, this, take);
    connect(m_headColour, &ColourField::edited, this, take);
}

Card *BrandingTab::makeNameCard()
{
    m_name->setObjectName(u"brandName"_s);
    m_name->setMaxLength(80);
    m_colour->setObjectName(u"brandColour"_s);
    m_headColour->setObjectName(u"brandHeadColour"_s);
    m_swatches->setObjectName(u"brandSwatches"_s);
    m_sentence->setObjectName(u"brandCorrection"_s);
    m_nameRow = new FormRow(tr("Name"), m_name,
                            tr("Stands in the header, on labels and on PIN cards."));
    auto *card = new Card(tr("Name and colours"));
    card->setRemark(tr("corrected where they could not be read"));
    auto *line = new QHBoxLayout;
    line->setSpacing(px(16));
    line->addWidget(m_colour, 1);
    line->addWidget(m_headColour, 1);
    card->body()->setSpacing(px(12));
    card->body()->addWidget(m_nameRow);
    card->body()->addLayout(line);
    card->body()->addWidget(m_swatches);
    card->body()->addWidget(m_sentence);
    return card;
}

Card *BrandingTab::makeLogoCard()
{
    auto *drop = new FileDropArea(tr("Drop a PNG or JPEG here, or click to choose one."),
                                  tr("Pictures (*.png *.jpg *.jpeg)"));
    drop->setObjectName(u"logoDrop"_s);
    m_removeLogo->setObjectName(u"removeLogo"_s);
    m_removeLogo->setFlush(Qt::RightEdge);
    auto *card = new Card(tr("Logo"));
    card->addTitleAction(m_removeLogo);
    card->body()->addWidget(drop);
    auto *line = new QHBoxLayout;
    line->setSpacing(px(8));
    line->addWidget(m_logoChip);
    line->addWidget(m_logoState, 1);
    card->body()->addLayout(line);
    connect(drop, &FileDropArea::filesChosen, this, &BrandingTab::upload);
    connect(m_removeLogo, &Button::clicked, this, &BrandingTab::removeLogo);
    return card;
}

bool BrandingTab::isWorkspace() const
{
    return m_scope->currentIndex() == 1;
}

void BrandingTab::show(const DeploymentSnapshot &snapshot, const DeploymentDraft &draft)
{
    m_deployment = snapshot.deployment.id;
    m_own = draft.branding;
    m_workspace = draft.workspaceBranding;
    m_ownLogo = snapshot.logo;
    m_workspaceLogo = snapshot.workspaceLogo;
    showBranding();
}

void BrandingTab::collect(DeploymentDraft &draft) const
{
    draft.branding = m_own;
    draft.workspaceBranding = m_workspace;
}

QString BrandingTab::problem() const
{
    return m_colour->hasError() || m_headColour->hasError()
        ? tr("A colour can't be read. Write it like #0b4f6c.")
        : QString();
}

void BrandingTab::takeFields()
{
    Branding &branding = isWorkspace() ? m_workspace : m_own;
    branding.name = m_name->text();
    branding.colour = m_colour->colour();
    branding.headColour = m_headColour->colour();
}

void BrandingTab::showBranding()
{
    const Branding &branding = isWorkspace() ? m_workspace : m_own;
    const auto inherited = [this](const QString &value, const QString &none) {
        if (isWorkspace() || value.isEmpty())
            return none;
        return tr("From the workspace: %1").arg(value);
    };
    if (m_name->text() != branding.name)
        m_name->setText(branding.name);
    m_name->setPlaceholderText(inherited(m_workspace.name, tr("The deployment's name")));
    m_colour->setColour(branding.colour);
    m_colour->setPlaceholder(inherited(m_workspace.colour, defaultBrandColour.toString()));
    m_headColour->setColour(branding.headColour);
    m_headColour->setPlaceholder(inherited(m_workspace.headColour, tr("As the colour")));
    showCorrection();
    showLogo();
}

void BrandingTab::showCorrection()
{
    DeploymentDraft draft;
    draft.branding = isWorkspace() ? Branding() : m_own;
    draft.workspaceBranding = m_workspace;
    const Branding shown = effectiveBranding(draft);
    const Colour asked = Colour::parse(shown.colour).value_or(defaultBrandColour);
    const Colour head = Colour::parse(shown.headColour).value_or(asked);
    const BrandColours used = correctBrandColours(asked, head);
    const QList<BrandPair> pairs = brandPairs(used, asked, head);
    m_swatches->setPairs(pairs);
    m_sentence->setText(brandCorrection(used, pairs));
}

void BrandingTab::showLogo()
{
    const StoredLogo &logo = isWorkspace() ? m_workspaceLogo : m_ownLogo;
    const AttachmentId used = isWorkspace() ? m_workspace.logo : m_own.logo;
    m_removeLogo->setVisible(!used.isNull());
    m_logoChip->setVisible(logo.attachment.has_value());
    if (!logo.attachment) {
        m_logoState->setText(
            isWorkspace() || m_workspace.logo.isNull()
                ? tr("There is no logo yet. Up to 12 MB; it is shown once it was checked.")
                : tr("The workspace's logo is shown."));
        return;
    }
    m_logoChip->setChip(pictureChip(logo.attachment->state));
    m_logoState->setText(used.isNull() ? tr("%1 isn't used.").arg(logo.attachment->fileName)
                                       : pictureSentence(*logo.attachment));
}

void BrandingTab::upload(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    const bool forWorkspace = isWorkspace();
    const QString owner = forWorkspace ? u"workspace"_s : m_deployment.toString();
    m_logoChip->setVisible(true);
    m_logoChip->setChip(pictureChip(Attachment::State::Processing));
    m_logoState->setText(tr("The picture is being read."));
    uploadPicture(m_context, this, Attachment::Owner::Branding, owner, paths.first(),
                  [this, forWorkspace](const Result<Attachment> &stored) {
                      if (!stored)
                          return showLogo();
                      (forWorkspace ? m_workspaceLogo : m_ownLogo).attachment = *stored;
                      m_scope->setCurrentIndex(forWorkspace ? 1 : 0);
                      setLogo(stored->id);
                  });
}

void BrandingTab::removeLogo()
{
    setLogo({});
}

void BrandingTab::setLogo(const AttachmentId &logo)
{
    (isWorkspace() ? m_workspace : m_own).logo = logo;
    showLogo();
    Q_EMIT edited();
}

} // namespace vestibule
