#include "app/deployments/brandingform.h"

#include "app/deployments/brandwords.h"
#include "app/deployments/colourfield.h"
#include "app/deployments/inheritline.h"
#include "app/devices/pictureupload.h"
#include "app/pagecontext.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/filedroparea.h"
#include "app/widgets/filterchip.h"
#include "app/widgets/formrow.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/scrollcolumn.h"
#include "portalserver/text/brandcolours.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

BrandingForm::BrandingForm(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_name(new QLineEdit),
      m_nameLine(new InheritLine(tr("Name"))),
      m_colour(new ColourField(tr("Colour"), tr("For the header, buttons and links."))),
      m_colourLine(new InheritLine(tr("Colour"))),
      m_headColour(new ColourField(tr("Header colour"), tr("Empty: as the colour."))),
      m_swatches(new Swatches),
      m_sentence(new PlainLabel({}, TextStyle::Small, TextInk::Secondary, PlainLabel::Wrap::Yes)),
      m_logoState(new PlainLabel({}, TextStyle::Small, TextInk::Secondary, PlainLabel::Wrap::Yes)),
      m_logoChip(new Chip),
      m_removeLogo(new Button(tr("Remove logo"), Button::Kind::Link, u"trash"_s))
{
    auto *column = new ScrollColumn;
    column->setMargins(24, 16, 24, 16, 12);
    column->add(makeNameCard());
    column->add(makeLogoCard());
    column->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(column);
    const auto take = [this] {
        takeFields();
        showInherited();
        showCorrection();
        Q_EMIT edited();
    };
    connect(m_name, &QLineEdit::textEdited, this, take);
    connect(m_colour, &ColourField::edited, this, take);
    connect(m_headColour, &ColourField::edited, this, take);
    const auto put = [this, take](const QString &name, const QString &colour,
                                  const QString &headColour) {
        m_name->setText(name);
        m_colour->setColour(colour);
        m_headColour->setColour(headColour);
        take();
    };
    connect(m_nameLine, &InheritLine::ownRequested, this, [this, put] {
        put(m_shown.inherited.name, m_colour->colour(), m_headColour->colour());
        m_name->setFocus();
    });
    connect(m_nameLine, &InheritLine::inheritedRequested, this,
            [this, put] { put({}, m_colour->colour(), m_headColour->colour()); });
    connect(m_colourLine, &InheritLine::ownRequested, this, [this, put] {
        put(m_name->text(), m_shown.inherited.colour, m_shown.inherited.headColour);
    });
    connect(m_colourLine, &InheritLine::inheritedRequested, this,
            [this, put] { put(m_name->text(), {}, {}); });
}

Card *BrandingForm::makeNameCard()
{
    m_name->setObjectName(u"brandName"_s);
    m_name->setMaxLength(80);
    m_nameLine->setObjectName(u"brandNameInherited"_s);
    m_colour->setObjectName(u"brandColour"_s);
    m_colourLine->setObjectName(u"brandColourInherited"_s);
    m_headColour->setObjectName(u"brandHeadColour"_s);
    m_swatches->setObjectName(u"brandSwatches"_s);
    m_sentence->setObjectName(u"brandCorrection"_s);
    auto *card = new Card(tr("Name and colours"));
    card->setRemark(tr("corrected where they could not be read"));
    auto *line = new QHBoxLayout;
    line->setSpacing(px(16));
    line->addWidget(m_colour, 1);
    line->addWidget(m_headColour, 1);
    card->body()->setSpacing(px(12));
    card->body()->addWidget(
        new FormRow(tr("Name"), m_name, tr("Stands in the header, on labels and on PIN cards.")));
    card->body()->addWidget(m_nameLine);
    card->body()->addLayout(line);
    card->body()->addWidget(m_colourLine);
    card->body()->addWidget(m_swatches);
    card->body()->addWidget(m_sentence);
    return card;
}

Card *BrandingForm::makeLogoCard()
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
    connect(drop, &FileDropArea::filesChosen, this, &BrandingForm::upload);
    connect(m_removeLogo, &Button::clicked, this, [this] { setLogo({}); });
    return card;
}

void BrandingForm::show(const Shown &shown)
{
    m_shown = shown;
    showFields();
    showInherited();
    showCorrection();
    showLogo();
}

QString BrandingForm::problem() const
{
    return m_colour->hasError() || m_headColour->hasError()
        ? tr("A colour can't be read. Write it like #0b4f6c.")
        : QString();
}

void BrandingForm::takeFields()
{
    m_shown.branding.name = m_name->text();
    m_shown.branding.colour = m_colour->colour();
    m_shown.branding.headColour = m_headColour->colour();
}

void BrandingForm::showFields()
{
    const Branding &own = m_shown.branding;
    const Branding &above = m_shown.inherited;
    if (m_name->text() != own.name)
        m_name->setText(own.name);
    m_name->setPlaceholderText(!above.name.isEmpty()     ? above.name
                                   : m_shown.isWorkspace ? tr("Each deployment's own name")
                                                         : tr("The deployment's name"));
    m_colour->setColour(own.colour);
    m_colour->setPlaceholder(above.colour.isEmpty() ? defaultBrandColour.toString() : above.colour);
    m_headColour->setColour(own.headColour);
}

void BrandingForm::showInherited()
{
    const Branding &own = m_shown.branding;
    const Branding &above = m_shown.inherited;
    m_nameLine->setState(above.name, !own.name.isEmpty());
    QStringList colours{above.colour, above.headColour};
    colours.removeAll(QString());
    m_colourLine->setState(colours.join(u", "_s),
                           !own.colour.isEmpty() || !own.headColour.isEmpty());
    m_headColour->setPlaceholder(own.colour.isEmpty() && !above.headColour.isEmpty()
                                     ? above.headColour
                                     : tr("As the colour"));
}

void BrandingForm::showCorrection()
{
    const Branding shown = inherited(m_shown.branding, m_shown.inherited);
    const Colour asked = Colour::parse(shown.colour).value_or(defaultBrandColour);
    const Colour head = Colour::parse(shown.headColour).value_or(asked);
    const BrandColours used = correctBrandColours(asked, head);
    const QList<BrandPair> pairs = brandPairs(used, asked, head);
    m_swatches->setPairs(pairs);
    m_sentence->setText(brandCorrection(used, pairs));
}

void BrandingForm::showLogo()
{
    const StoredLogo &logo = m_shown.logo;
    const AttachmentId used = m_shown.branding.logo;
    m_removeLogo->setVisible(!used.isNull());
    m_logoChip->setVisible(logo.attachment.has_value());
    const bool inheritsLogo = used.isNull() && !m_shown.inherited.logo.isNull();
    if (!logo.attachment || (inheritsLogo && !m_shown.isWorkspace)) {
        m_logoChip->hide();
        m_logoState->setText(
            inheritsLogo
                ? tr("The workspace's logo is shown. Drop another one to use your own.")
                : tr("There is no logo yet. Up to 12 MB; it is shown once it was checked."));
        return;
    }
    m_logoChip->setChip(pictureChip(logo.attachment->state));
    m_logoState->setText(used.isNull() ? tr("%1 isn't used.").arg(logo.attachment->fileName)
                                       : pictureSentence(*logo.attachment));
}

void BrandingForm::upload(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    m_logoChip->setVisible(true);
    m_logoChip->setChip(pictureChip(Attachment::State::Processing));
    m_logoState->setText(tr("The picture is being read."));
    uploadPicture(m_context, this, Attachment::Owner::Branding, m_shown.owner, paths.first(),
                  [this, owner = m_shown.owner](const Result<Attachment> &stored) {
                      if (owner != m_shown.owner)
                          return; // somebody looks at another deployment by now
                      if (!stored)
                          return showLogo();
                      m_shown.logo.attachment = *stored;
                      setLogo(stored->id);
                  });
}

void BrandingForm::setLogo(const AttachmentId &logo)
{
    m_shown.branding.logo = logo;
    showLogo();
    Q_EMIT edited();
}

} // namespace vestibule
