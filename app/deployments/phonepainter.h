#pragma once

#include "app/deployments/phonecanvas.h"
#include "app/deployments/phonepreview.h"

namespace vestibule {

/// Draws the pages on the phone of the preview.
class PhonePainter : private PhoneCanvas
{
public:
    using PhoneCanvas::PhoneCanvas;

    void paint(PhonePreview::Screen page);

private:
    void pinPage();
    void devicePage();
    void reportPage();
    void donePage();
    void offPage();
    void contact();
    void openCase();
    void tiles();
};

} // namespace vestibule
