#include "app/labels/wall/walldetail.h"

#include "app/labels/wall/wallwords.h"
#include "app/printing/printwords.h"
#include "app/widgets/button.h"
#include "app/widgets/factgrid.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/plaintip.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

WallDetail::WallDetail(QWidget *parent)
    : QWidget(parent),
      m_title(new PlainLabel({}, TextStyle::BodyStrong)),
      m_verdict(new PlainLabel({}, TextStyle::Body, TextInk::Secondary, PlainLabel::Wrap::Yes)),
      m_facts(new FactGrid(2)),
      m_open(new Button(tr("Open"), Button::Kind::Small, u"external"_s)),
      m_print(new Button(tr("Print anew"), Button::Kind::Small, u"print"_s)),
      m_link(new Button(tr("Link…"), Button::Kind::Small, u"link"_s)),
      m_affix(new Button(tr("Hangs there"), Button::Kind::Small, u"pin"_s))
{
    build();
    connect(m_open, &Button::clicked, this, &WallDetail::openRequested);
    connect(m_print, &Button::clicked, this, &WallDetail::printRequested);
    connect(m_link, &Button::clicked, this, &WallDetail::linkRequested);
    connect(m_affix, &Button::clicked, this, &WallDetail::affixRequested);
    show({});
}

void WallDetail::build()
{
    m_title->setObjectName(u"wallDetailTitle"_s);
    m_verdict->setObjectName(u"wallVerdict"_s);
    m_open->setObjectName(u"wallOpen"_s);
    m_print->setObjectName(u"wallPrint"_s);
    m_link->setObjectName(u"wallLink"_s);
    m_affix->setObjectName(u"wallAffix"_s);
    m_affix->setToolTip(plainTip(tr("Note that it hangs where it belongs")));
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, px(4), 0, 0);
    buttons->setSpacing(px(8));
    for (Button *button : {m_print, m_link, m_open, m_affix})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(14), px(16), px(14));
    column->setSpacing(px(8));
    column->addWidget(m_title);
    column->addWidget(m_verdict);
    column->addWidget(m_facts);
    column->addLayout(buttons);
}

void WallDetail::show(const std::vector<WallRow> &rows)
{
    setVisible(!rows.empty());
    if (rows.empty())
        return;
    const auto any = [&rows](auto test) { return std::any_of(rows.begin(), rows.end(), test); };
    const bool isOne = rows.size() == 1;
    const auto isBlank = [](const WallRow &row) {
        return row.kind == WallRow::Kind::Read && row.finding.kind == WallFinding::Kind::Blank;
    };
    const bool leadsOn = m_opensSpaces || !rows.front().finding.row.target.device.isNull();
    m_open->setVisible(isOne && rows.front().isPrintable() && leadsOn);
    m_print->setVisible(any([](const WallRow &row) { return row.isPrintable(); }));
    m_link->setVisible(isOne && isBlank(rows.front()));
    m_affix->setVisible(any([](const WallRow &row) { return row.canBeAffixed(); }));
    m_facts->setVisible(isOne);
    if (isOne)
        return showOne(rows.front());
    m_title->setText(tr("%n selected", nullptr, int(rows.size())));
    m_verdict->setText(tr("Print those anew that are worn or lead nowhere, or note that they hang "
                          "there."));
}

void WallDetail::showOne(const WallRow &row)
{
    m_title->setText(wallwords::title(row));
    m_verdict->setText(wallwords::verdict(row));
    const LabelListRow &label = row.finding.row;
    QList<FactGrid::Fact> facts;
    if (label.label.id.isNull()) {
        if (!row.finding.text.isEmpty())
            facts.append({tr("It says"), wallwords::foreignText(row.finding.text)});
        m_facts->setFacts(facts);
        return;
    }
    const auto day = [](const QDateTime &at) {
        return at.isValid() ? printwords::day(at) : tr("never");
    };
    facts = {{tr("Label"), labelNumberText(label.label.number)},
             {tr("State"), wallwords::chip(row).text},
             {tr("Deployment"), label.deploymentName},
             {tr("Place"), label.place.isEmpty() ? u"–"_s : label.place},
             {tr("Printed"), day(label.printedAt)},
             {tr("Last scan"), day(label.label.lastScanAt)}};
    m_facts->setFacts(facts);
}

void WallDetail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &now = coloursFor(palette());
    painter.fillRect(rect(), now.surface);
    painter.fillRect(0, 0, width(), 1, now.border);
}

} // namespace vestibule
