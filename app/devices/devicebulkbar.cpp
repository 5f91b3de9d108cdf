#include "app/devices/devicebulkbar.h"

#include "app/widgets/button.h"
#include "app/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>

namespace vestibule {
using namespace Qt::StringLiterals;

DeviceBulkBar::DeviceBulkBar(QWidget *parent)
    : QWidget(parent),
      m_count(new PlainLabel({}, TextStyle::BodyStrong))
{
    setObjectName(u"deviceBulkBar"_s);
    m_count->setObjectName(u"deviceBulkCount"_s);
    auto *print = new Button(tr("Print labels"), Button::Kind::Small, u"print"_s);
    print->setObjectName(u"deviceBulkPrint"_s);
    auto *archive = new Button(tr("Archive"), Button::Kind::Small, u"box"_s);
    archive->setObjectName(u"deviceBulkArchive"_s);
    auto *clear = new Button(tr("Clear selection"), Button::Kind::Link);
    clear->setObjectName(u"deviceBulkClear"_s);
    clear->setFlush(Qt::RightEdge);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(24), 0, px(16), 0);
    row->setSpacing(px(8));
    row->addWidget(m_count);
    row->addSpacing(px(8));
    row->addWidget(print);
    row->addWidget(archive);
    row->addStretch(1);
    row->addWidget(clear);
    setFixedHeight(px(56));
    hide();
    connect(print, &Button::clicked, this, &DeviceBulkBar::printRequested);
    connect(archive, &Button::clicked, this, &DeviceBulkBar::archiveRequested);
    connect(clear, &Button::clicked, this, &DeviceBulkBar::clearRequested);
}

void DeviceBulkBar::setCount(int selected)
{
    m_count->setText(tr("%n selected", nullptr, selected));
    setVisible(selected > 1);
}

void DeviceBulkBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &now = coloursFor(palette());
    painter.fillRect(rect(), now.surface);
    painter.fillRect(0, 0, width(), 1, now.border);
}

} // namespace vestibule
