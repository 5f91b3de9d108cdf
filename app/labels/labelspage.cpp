#include "app/labels/labelspage.h"

#include "app/labels/studio/studiotab.h"

namespace vestibule {
using namespace Qt::StringLiterals;

LabelsPage::LabelsPage(const PageContext &context, QWidget *parent) : TabbedPage(parent)
{
    setTitle(tr("Labels"));
    addTab(u"studio"_s, tr("Studio"), [&context] { return std::make_unique<StudioTab>(context); });
    start();
}

} // namespace vestibule
