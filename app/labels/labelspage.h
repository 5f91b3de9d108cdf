#pragma once

#include "app/frame/tabbedpage.h"

namespace vestibule {

struct PageContext;

/// Labels: what is to be printed and how, what lies ready for it, and what was printed.
class LabelsPage : public TabbedPage
{
    Q_OBJECT
public:
    /// `context` must outlive the page.
    explicit LabelsPage(const PageContext &context, QWidget *parent = nullptr);
};

} // namespace vestibule
