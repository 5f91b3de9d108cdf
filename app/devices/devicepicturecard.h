#pragma once

#include "app/devices/devicefile.h"
#include "app/widgets/card.h"
#include "app/widgets/toast.h"

namespace vestibule {

class LabelSheetView;
class PlainLabel;
struct PageContext;

/// The photo of a device that reporters see, and the place to drop another one.
class DevicePictureCard : public Card
{
    Q_OBJECT
public:
    explicit DevicePictureCard(const PageContext &context, QWidget *parent = nullptr);
    void show(const DeviceFile &file);

Q_SIGNALS:
    void toastRequested(const vestibule::ToastMessage &message);

private:
    void upload(const QStringList &paths);
    void use(const DeviceId &device, const AttachmentId &picture);

    const PageContext &m_context;
    DeviceId m_device;
    LabelSheetView *m_picture;
    PlainLabel *m_words;
};

} // namespace vestibule
