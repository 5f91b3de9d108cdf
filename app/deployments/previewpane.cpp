#include "app/deployments/previewpane.h"

#include "app/widgets/choicebar.h"
#include "app/widgets/plainlabel.h"

#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

PreviewPane::PreviewPane(QWidget *parent)
    : Pane(Pane::Ground::Sunken, parent),
      m_screens(new SegmentedControl({tr("PIN"), tr("Device"), tr("Report"), tr("Done")})),
      m_phone(new PhonePreview)
{
    m_screens->setObjectName(u"previewScreens"_s);
    m_screens->setCurrentIndex(int(PhonePreview::Screen::Device));
    m_phone->setObjectName(u"phonePreview"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(24), px(16), px(24), px(16));
    layout->setSpacing(px(14));
    layout->addWidget(m_screens, 0, Qt::AlignLeft);
    layout->addWidget(m_phone, 100);
    layout->addWidget(
        new PlainLabel(tr("Changes show here as you type"), TextStyle::Small, TextInk::Muted), 0,
        Qt::AlignHCenter);
    layout->addStretch(1);
    connect(m_screens, &ChoiceBar::currentChanged, this,
            [this](int index) { m_phone->setScreen(PhonePreview::Screen(index)); });
}

void PreviewPane::setContent(const PhoneContent &content)
{
    m_phone->setContent(content);
}

void PreviewPane::showPageOf(PortalTextKind kind)
{
    PhonePreview::Screen screen = PhonePreview::Screen::Pin;
    if (kind == PortalTextKind::Instructions)
        screen = PhonePreview::Screen::Device;
    else if (kind == PortalTextKind::NextSteps)
        screen = PhonePreview::Screen::Done;
    m_screens->setCurrentIndex(int(screen));
}

} // namespace vestibule
