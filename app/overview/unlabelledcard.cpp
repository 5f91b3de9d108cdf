#include "app/overview/unlabelledcard.h"

#include "app/overview/cardlist.h"
#include "app/overview/unlabelledmodel.h"
#include "app/widgets/button.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/rowdelegate.h"

#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

UnlabelledCard::UnlabelledCard(QWidget *parent)
    : Card(tr("Devices without a label"), parent),
      m_model(new UnlabelledModel(this)),
      m_list(makeCardList(tr("Devices without a label"))),
      m_sentence(new PlainLabel({}, TextStyle::Body, TextInk::Secondary, PlainLabel::Wrap::Yes)),
      m_action(new Button(tr("Print labels"), Button::Kind::Link))
{
    setObjectName(u"unlabelledCard"_s);
    m_list->setObjectName(u"unlabelledList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoLineDelegate(52, RowMargins::card(), m_list));
    m_sentence->setObjectName(u"unlabelledSentence"_s);
    m_sentence->setContentsMargins(px(16), 0, px(16), px(10));
    m_action->setObjectName(u"unlabelledAction"_s);
    m_action->setFlush(Qt::RightEdge);
    addTitleAction(m_action);
    addFullWidth(m_list);
    addFullWidth(m_sentence);
    auto *rest = new QWidget;
    rest->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    addFullWidth(rest);
    connect(m_action, &Button::clicked, this, [this] {
        if (m_hasDevices)
            Q_EMIT navigationRequested(u"labels"_s, u"need"_s);
        else
            Q_EMIT navigationRequested(u"devices"_s, u"new"_s);
    });
    const auto open = [this](const QModelIndex &index) {
        Q_EMIT navigationRequested(u"devices"_s, m_model->row(index.row()).device.id.toString());
    };
    connect(m_list, &QListView::clicked, this, open);
    connect(m_list, &QListView::activated, this, open);
}

void UnlabelledCard::setReading(const OverviewReading &reading)
{
    m_hasDevices = reading.devices > 0;
    m_model->setRows(reading.unlabelled);
    fitToRows(m_list);
    const bool isEmpty = reading.unlabelled.empty();
    m_list->setVisible(!isEmpty);
    m_sentence->setVisible(isEmpty);
    m_sentence->setText(m_hasDevices
                            ? tr("Every device has a printed label.")
                            : tr("There is no device yet. Add what people shall report about, then "
                                 "print its label."));
    m_action->setText(m_hasDevices ? tr("Print labels") : tr("Add a device"));
    m_action->setVisible(!isEmpty || !m_hasDevices);
    setRemark(reading.withoutLabel == 0 ? QString() : QString::number(reading.withoutLabel));
}

} // namespace vestibule
