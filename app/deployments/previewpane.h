#pragma once

#include "app/deployments/phonepreview.h"
#include "app/widgets/pane.h"
#include "core/sites/deployment.h"

namespace vestibule {

class SegmentedControl;

/// The phone beside the form, and the choice of the page that it shows.
class PreviewPane : public Pane
{
    Q_OBJECT
public:
    explicit PreviewPane(QWidget *parent = nullptr);
    void setContent(const PhoneContent &content);
    /// Shows the page on which a text of `kind` stands.
    void showPageOf(PortalTextKind kind);

private:
    SegmentedControl *m_screens;
    PhonePreview *m_phone;
};

} // namespace vestibule
