#include "app/labels/labelspage.h"

#include "app/labels/designs/designstab.h"
#include "app/labels/stocks/stockdialog.h"
#include "app/labels/studio/studiotab.h"

namespace vestibule {
using namespace Qt::StringLiterals;

LabelsPage::LabelsPage(const PageContext &context, QWidget *parent)
    : TabbedPage(parent),
      m_context(context)
{
    setTitle(tr("Labels"));
    addTab(u"studio"_s, tr("Studio"), [&context] { return std::make_unique<StudioTab>(context); });
    addTab(u"designs"_s, tr("Designs"),
           [&context] { return std::make_unique<DesignsTab>(context); });
    start();
}

void LabelsPage::openSubject(const QString &subject)
{
    const QString ownStock = u"own-stock:"_s;
    if (!subject.startsWith(ownStock))
        return TabbedPage::openSubject(subject);
    auto *dialog = new StockDialog(m_context, subject.mid(ownStock.size()), window());
    connect(dialog, &StockDialog::toastRequested, this, &Page::toastRequested);
    dialog->open();
}

} // namespace vestibule
