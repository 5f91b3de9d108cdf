#include "app/labels/codes/codelists.h"

#include "app/labels/codes/codewords.h"
#include "app/widgets/barchart.h"
#include "app/widgets/button.h"
#include "app/widgets/combobox.h"
#include "app/widgets/hairline.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/plaintip.h"
#include "app/widgets/rowdelegate.h"

#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int countRole = Qt::UserRole + 1;
constexpr int warningRole = Qt::UserRole + 2;
constexpr int listRowHeight = 36;

class ListsDelegate : public RowDelegate
{
public:
    explicit ListsDelegate(QObject *parent)
        : RowDelegate(listRowHeight, RowMargins::plain(), parent)
    { }

protected:
    void paintRow(QPainter &painter, const QRect &row, const QModelIndex &index,
                  const Colours &colours) const override
    {
        const QRect cell = row.adjusted(margins().text, 0, -margins().text, 0);
        const int count = index.data(countRole).toInt();
        const bool isWarning = count > 0 && index.data(warningRole).toBool();
        QRect words = cell;
        if (isWarning) {
            words.setRight(paintBadge(painter, cell, count, true, colours).left() - px(8));
        } else {
            paintText(painter, cell, QLocale().toString(count), TextStyle::Small, colours.textMuted,
                      Qt::AlignRight | Qt::AlignVCenter);
            words.setRight(cell.right() - px(52));
        }
        paintText(painter, words, index.data().toString(), TextStyle::BodyStrong, colours.text);
    }
};

bool isWarning(LabelList list)
{
    return list == LabelList::OldAddress || list == LabelList::Ended;
}

} // namespace

CodeLists::CodeLists(QWidget *parent)
    : Pane(Ground::Surface, parent),
      m_site(new ComboBox(tr("Deployment"))),
      m_model(new QStandardItemModel(this)),
      m_lists(new QListView),
      m_scansOf(new PlainLabel(tr("Scans in 14 days"), TextStyle::Section)),
      m_chart(new BarChart(tr("Scans in 14 days"))),
      m_most(new PlainLabel({}, TextStyle::Small, TextInk::Secondary, PlainLabel::Wrap::Yes)),
      m_all(new Button(tr("Show the scans"), Button::Kind::Link))
{
    setFixedWidth(px(236));
    for (const LabelList list : allLabelLists) {
        auto *item = new QStandardItem(codewords::listTitle(list));
        item->setToolTip(plainTip(codewords::listSentence(list)));
        item->setData(isWarning(list), warningRole);
        item->setEditable(false);
        m_model->appendRow(item);
    }
    build();
    connect(m_site, &QComboBox::currentIndexChanged, this, &CodeLists::changed);
    connect(m_lists->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CodeLists::changed);
}

void CodeLists::build()
{
    m_site->setObjectName(u"codesSite"_s);
    m_site->addItem(tr("All deployments"), QString());
    m_lists->setObjectName(u"codeLists"_s);
    m_lists->setAccessibleName(tr("Lists of codes"));
    m_lists->setItemDelegate(new ListsDelegate(m_lists));
    m_lists->setModel(m_model);
    m_lists->setFrameShape(QFrame::NoFrame);
    m_lists->setMouseTracking(true);
    m_lists->viewport()->setAutoFillBackground(false);
    m_lists->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_lists->setFixedHeight(px(listRowHeight) * int(allLabelLists.size()) + px(4));
    m_lists->setCurrentIndex(m_model->index(0, 0));
    m_scansOf->setObjectName(u"scansOf"_s);
    m_chart->setObjectName(u"scanChart"_s);
    m_chart->setFixedHeight(px(132));
    m_most->setObjectName(u"mostScanned"_s);
    m_all->setObjectName(u"showScans"_s);
    m_all->setFlush(Qt::LeftEdge);
    connect(m_all, &Button::clicked, this, &CodeLists::scansRequested);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(px(16), px(16), px(16), px(8));
    top->addWidget(m_site);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(px(16), px(16), px(16), px(16));
    foot->setSpacing(px(8));
    foot->addWidget(m_scansOf);
    foot->addWidget(m_chart);
    foot->addWidget(m_most);
    foot->addWidget(m_all, 0, Qt::AlignLeft);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_lists);
    column->addStretch(1);
    column->addWidget(new Hairline);
    column->addLayout(foot);
}

LabelList CodeLists::list() const
{
    const int row = m_lists->currentIndex().row();
    return row < 0 ? LabelList::All : allLabelLists.at(size_t(row));
}

void CodeLists::setList(LabelList list)
{
    const auto place = std::find(allLabelLists.begin(), allLabelLists.end(), list);
    m_lists->setCurrentIndex(m_model->index(int(place - allLabelLists.begin()), 0));
}

DeploymentId CodeLists::site() const
{
    return DeploymentId::fromStore(m_site->currentData().toString());
}

void CodeLists::show(const CodeReading &reading)
{
    for (size_t i = 0; i < reading.counts.size(); ++i) {
        QStandardItem *item = m_model->item(int(i));
        item->setData(reading.counts.at(i), countRole);
        item->setData(tr("%1, %n codes", nullptr, reading.counts.at(i)).arg(item->text()),
                      Qt::AccessibleTextRole);
    }
    showSites(reading);
}

void CodeLists::showSites(const CodeReading &reading)
{
    const QSignalBlocker quiet(m_site);
    const QString chosen = m_site->currentData().toString();
    while (m_site->count() > 1)
        m_site->removeItem(1);
    for (const auto &[id, name] : reading.sites)
        m_site->addItem(name, id.toString());
    m_site->setCurrentIndex(std::max(0, m_site->findData(chosen)));
}

void CodeLists::showScans(const ScanReading &reading, const QString &name)
{
    m_scansOf->setText(name.isEmpty() ? tr("Scans in 14 days") : tr("Scans of %1").arg(name));
    QList<Bar> bars;
    for (const ScanBar &day : reading.days)
        bars.append(
            {QLocale().toString(day.from, u"d"_s), day.scans, &day == &reading.days.back()});
    m_chart->setBars(bars);
    QStringList words;
    for (const ScannedTarget &target : reading.most)
        words.append(tr("%1: %n scans", nullptr, target.scans).arg(target.name));
    m_most->setText(words.isEmpty() ? QString()
                                    : tr("Most in 30 days:") + u'\n' + words.join(u'\n'));
    m_most->setVisible(!words.isEmpty());
}

} // namespace vestibule
