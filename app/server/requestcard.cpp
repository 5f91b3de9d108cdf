#include "app/server/requestcard.h"

#include "app/server/requestdelegate.h"
#include "app/server/requestmodel.h"
#include "app/widgets/plainlabel.h"
#include "portalserver/state/requestlog.h"

#include <QListView>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

RequestCard::RequestCard(QWidget *parent)
    : Card(tr("Requests"), parent),
      m_model(new RequestModel(this)),
      m_empty(new PlainLabel(tr("No phone has asked for a page since the program started."),
                             TextStyle::Body, TextInk::Muted, PlainLabel::Wrap::Yes))
{
    auto *list = new QListView;
    m_list = list;
    list->setObjectName(u"requests"_s);
    list->setAccessibleName(tr("Requests"));
    list->setModel(m_model);
    list->setItemDelegate(new RequestDelegate(list));
    list->setUniformItemSizes(true);
    list->setFrameShape(QFrame::NoFrame);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setMouseTracking(true);
    list->setMinimumHeight(px(12 * 32));
    auto *whole = new QWidget;
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(new ColumnHeads(RequestDelegate::requestColumns(), RowMargins::card().text));
    layout->addWidget(list, 1);
    auto *rest = new QVBoxLayout; // the sentence stands below the heads, not below an empty list
    rest->setContentsMargins(px(16), px(12), px(16), px(4));
    rest->addWidget(m_empty);
    layout->addLayout(rest);
    addFullWidth(whole);
}

void RequestCard::follow(const RequestLog &log)
{
    m_model->follow(log);
    const bool isEmpty = m_model->rowCount() == 0;
    m_empty->setVisible(isEmpty);
    m_list->setVisible(!isEmpty);
    setRemark(tr("%n since the program started", nullptr, int(log.total())));
}

} // namespace vestibule
