#include "app/labels/sheets/sheetdetail.h"

#include "app/labels/studio/sheetview.h"
#include "app/printing/printwords.h"
#include "app/widgets/button.h"
#include "app/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

SheetDetail::SheetDetail(QWidget *parent)
    : Pane(Ground::Sunken, parent),
      m_title(new PlainLabel({}, TextStyle::BodyStrong)),
      m_remark(new PlainLabel({}, TextStyle::Small, TextInk::Muted)),
      m_name(new QLineEdit),
      m_forget(new Button(tr("Forget this sheet"), Button::Kind::Small, u"trash"_s)),
      m_print(new Button(tr("Print on it"), Button::Kind::Small, u"print"_s)),
      m_view(new SheetView),
      m_hint(new PlainLabel(tr("Click a label to mark it as used, and again when it is there after "
                               "all."),
                            TextStyle::Small, TextInk::Muted))
{
    build();
    connect(m_view, &SheetView::positionChosen, this, [this](int position) {
        Q_EMIT markRequested(m_row.sheet.id, position, m_row.sheet.isFree(position));
    });
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (m_name->text().simplified() != m_row.sheet.name)
            Q_EMIT renameRequested(m_row.sheet.id, m_name->text());
    });
    connect(m_forget, &Button::clicked, this, [this] { Q_EMIT forgetRequested(m_row.sheet); });
    connect(m_print, &Button::clicked, this, &SheetDetail::printRequested);
}

void SheetDetail::build()
{
    constexpr int longestName = 60;
    m_title->setObjectName(u"openedTitle"_s);
    m_remark->setObjectName(u"openedRemark"_s);
    m_name->setObjectName(u"openedName"_s);
    m_name->setMaxLength(longestName);
    m_name->setPlaceholderText(tr("Name, for example Box 3"));
    m_name->setAccessibleName(tr("Name of the sheet"));
    m_name->setMaximumWidth(px(200));
    m_forget->setObjectName(u"openedForget"_s);
    m_print->setObjectName(u"openedPrint"_s);
    m_view->setObjectName(u"openedView"_s);
    m_view->setMarking(true);
    auto *words = new QVBoxLayout;
    words->setSpacing(px(2));
    words->addWidget(m_title);
    words->addWidget(m_remark);
    auto *line = new QHBoxLayout;
    line->setContentsMargins(px(20), px(12), px(16), px(4));
    line->setSpacing(px(10));
    line->addLayout(words, 1);
    line->addWidget(m_name, 1);
    line->addWidget(m_print);
    line->addWidget(m_forget);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, px(12));
    column->setSpacing(px(2));
    column->addLayout(line);
    column->addWidget(m_view, 1);
    column->addWidget(m_hint, 0, Qt::AlignHCenter);
}

void SheetDetail::show(const SheetRow &row)
{
    if (row.sheet.id != m_row.sheet.id || !m_name->hasFocus())
        m_name->setText(row.sheet.name);
    m_row = row;
    m_title->setText(printwords::sheetTitle(row.sheet));
    const QString free = tr("%n free", nullptr, row.sheet.freeCount());
    const QString opened = row.who.isEmpty()
        ? tr("opened %1").arg(printwords::day(row.sheet.openedAt))
        : tr("opened %1 by %2").arg(printwords::day(row.sheet.openedAt), row.who);
    m_remark->setText(QString(free + u", "_s + opened));
    const bool isDrawn = !row.stock.page.isEmpty()
        && row.stock.labelsPerPage() == row.sheet.capacity;
    m_view->setVisible(isDrawn);
    m_hint->setText(isDrawn ? tr("Click a label to mark it as used, and again when it is there "
                                 "after all.")
                            : tr("Its stock was removed or has other labels now. Forget the "
                                 "sheet."));
    m_print->setEnabled(isDrawn);
    if (isDrawn)
        m_view->setPlan({row.stock, row.sheet, 1, 0}, 0);
}

} // namespace vestibule
