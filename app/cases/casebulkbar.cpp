#include "app/cases/casebulkbar.h"

#include "app/widgets/button.h"
#include "app/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

CaseBulkBar::CaseBulkBar(QWidget *parent)
    : QWidget(parent),
      m_count(new PlainLabel({}, TextStyle::BodyStrong)),
      m_assign(new Button(tr("Assign"), Button::Kind::Small, u"person"_s)),
      m_resolve(new Button(tr("Resolve"), Button::Kind::Small, u"check"_s)),
      m_archive(new Button(tr("Archive"), Button::Kind::Small, u"box"_s))
{
    setObjectName(u"caseBulkBar"_s);
    m_count->setObjectName(u"bulkCount"_s);
    m_assign->setObjectName(u"bulkAssign"_s);
    m_resolve->setObjectName(u"bulkResolve"_s);
    m_archive->setObjectName(u"bulkArchive"_s);
    auto *clear = new Button(tr("Clear selection"), Button::Kind::Link);
    clear->setObjectName(u"bulkClear"_s);
    clear->setFlush(Qt::RightEdge);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(24), 0, px(16), 0);
    row->setSpacing(px(8));
    row->addWidget(m_count);
    row->addSpacing(px(8));
    for (Button *button : {m_assign, m_resolve, m_archive})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(clear);
    setFixedHeight(px(56));
    connect(m_assign, &Button::clicked, this, &CaseBulkBar::assignRequested);
    connect(m_resolve, &Button::clicked, this, &CaseBulkBar::resolveRequested);
    connect(m_archive, &Button::clicked, this, &CaseBulkBar::archiveRequested);
    connect(clear, &Button::clicked, this, &CaseBulkBar::clearRequested);
}

void CaseBulkBar::setSelection(const std::vector<CaseSummary> &selected)
{
    const auto any = [&](CaseStatus to) {
        return std::any_of(selected.begin(), selected.end(), [to](const CaseSummary &summary) {
            return canChangeStatus(summary.status, to);
        });
    };
    m_count->setText(tr("%n selected", nullptr, int(selected.size())));
    m_assign->setEnabled(
        std::any_of(selected.begin(), selected.end(), [](const CaseSummary &summary) {
            return summary.status != CaseStatus::Archived;
        }));
    m_resolve->setEnabled(any(CaseStatus::Resolved));
    m_archive->setEnabled(any(CaseStatus::Archived));
}

void CaseBulkBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &now = coloursFor(palette());
    painter.fillRect(rect(), now.surface);
    painter.fillRect(0, 0, width(), 1, now.border);
}

} // namespace vestibule
