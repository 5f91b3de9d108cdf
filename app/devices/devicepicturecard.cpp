#include "app/devices/devicepicturecard.h"

#include "app/devices/pictureupload.h"
#include "app/frame/runchange.h"
#include "app/pagecontext.h"
#include "app/printing/labelsheetview.h"
#include "app/widgets/filedroparea.h"
#include "app/widgets/plainlabel.h"
#include "core/engine/services.h"
#include "core/sites/deviceservice.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

DevicePictureCard::DevicePictureCard(const PageContext &context, QWidget *parent)
    : Card(tr("Picture"), parent),
      m_context(context),
      m_picture(new LabelSheetView(QSize(px(120), px(90)))),
      m_words(new PlainLabel({}, TextStyle::Small, TextInk::Secondary, PlainLabel::Wrap::Yes))
{
    setRemark(tr("shown to reporters"));
    auto *drop = new FileDropArea(tr("Drop a photo here, or click to choose one."),
                                  tr("Pictures (*.png *.jpg *.jpeg)"));
    drop->setObjectName(u"devicePictureDrop"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(px(12));
    line->addWidget(m_picture);
    line->addWidget(drop, 1);
    body()->addLayout(line);
    body()->addWidget(m_words);
    m_picture->hide();
    m_words->hide();
    connect(drop, &FileDropArea::filesChosen, this, &DevicePictureCard::upload);
}

void DevicePictureCard::show(const DeviceFile &file)
{
    m_device = file.device.id;
    m_picture->setPicture(file.picture, tr("Photo of the device"));
    m_words->setText(file.pictureState ? pictureSentence(*file.pictureState) : QString());
    m_words->setVisible(file.pictureState.has_value());
}

void DevicePictureCard::upload(const QStringList &paths)
{
    if (paths.isEmpty() || m_device.isNull())
        return;
    uploadPicture(m_context, this, Attachment::Owner::Device, m_device.toString(), paths.first(),
                  [this, device = m_device](const Result<Attachment> &stored) {
                      if (stored)
                          use(device, stored->id);
                  });
}

void DevicePictureCard::use(const DeviceId &device, const AttachmentId &picture)
{
    runChange(
        m_context, this,
        [device, picture, actor = Actor::byOperator(m_context.me)](Services &services) -> Result<> {
            auto changed = services.devices.find(device);
            if (!changed)
                return tl::unexpected(changed.error());
            changed->picture = picture;
            const auto saved = services.devices.update(*changed, actor);
            return saved ? Result<>() : tl::unexpected(saved.error());
        },
        tr("The picture wasn't used"),
        [this] {
            Q_EMIT toastRequested({tr("The picture is shown once it was checked."), {}});
        });
}

} // namespace vestibule
