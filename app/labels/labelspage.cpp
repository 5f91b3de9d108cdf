#include "app/labels/labelspage.h"

#include "app/labels/designs/designstab.h"
#include "app/labels/studio/studiotab.h"

namespace vestibule {
using namespace Qt::StringLiterals;

LabelsPage::LabelsPage(const PageContext &context, QWidget *parent) : TabbedPage(parent)
{
    setTitle(tr("Labels"));
    addTab(u"studio"_s, tr("Studio"), [&context] { return std::make_unique<StudioTab>(context); });
    addTab(u"designs"_s, tr("Designs"),
           [&context] { return std::make_unique<DesignsTab>(context); });
    start();
}

} // namespace vestibule
