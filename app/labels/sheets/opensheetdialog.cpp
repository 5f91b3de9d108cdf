#include "app/labels/sheets/opensheetdialog.h"

#include "app/labels/studio/stockbox.h"
#include "app/widgets/button.h"
#include "app/widgets/dialogparts.h"
#include "app/widgets/formrow.h"
#include "app/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace vestibule {
using namespace Qt::StringLiterals;

OpenSheetDialog::OpenSheetDialog(const std::vector<LabelStock> &stocks, QWidget *parent)
    : QDialog(parent),
      m_stock(new StockBox),
      m_name(new QLineEdit)
{
    constexpr int longestName = 60;
    setObjectName(u"openSheetDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Add a sheet"));
    m_stock->setObjectName(u"openSheetStock"_s);
    m_stock->setStocks(stocks);
    m_name->setObjectName(u"openSheetName"_s);
    m_name->setMaxLength(longestName);
    m_name->setPlaceholderText(tr("for example Box 3"));
    auto *add = new Button(tr("Add the sheet"), Button::Kind::Primary);
    add->setObjectName(u"openSheetAdd"_s);
    add->setDefault(true);
    auto *layout = dialogparts::column(this, new PlainLabel(windowTitle(), TextStyle::Heading));
    layout->addWidget(new PlainLabel(tr("For a sheet that was begun elsewhere. Click the labels "
                                        "that are gone once it is in the list."),
                                     TextStyle::Body, TextInk::Secondary, PlainLabel::Wrap::Yes));
    layout->addWidget(new FormRow(tr("Stock"), m_stock));
    layout->addWidget(new FormRow(tr("Name (optional)"), m_name));
    layout->addStretch();
    layout->addLayout(dialogparts::foot(this, {add}));
    setMinimumWidth(px(420));
    connect(add, &Button::clicked, this, [this] {
        Q_EMIT submitted(m_stock->stock(), m_name->text());
        accept();
    });
}

} // namespace vestibule
