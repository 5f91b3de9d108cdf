#include "app/labels/designs/designpreview.h"

#include "app/labels/designs/designwords.h"
#include "app/labels/designs/labelview.h"
#include "app/labels/studio/stockbox.h"
#include "app/labels/studio/verdictwords.h"
#include "app/printing/printing.h"
#include "app/widgets/banner.h"
#include "app/widgets/button.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/plaintip.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int dpi = 300;

PreviewLabel drawn(const LabelDesign &design, const LabelStock &stock, const LabelContent &content,
                   double dotsPerMm)
{
    LabelPainters painters(DesignChoice::always(design), stock.label, stock.printable(), dpi);
    const JudgedLabel judged = judgeLabel(painters, content);
    PreviewLabel label{content, judged.verdict, 0, {}};
    if (judged.drawn) {
        label.readableMetres = judged.drawn->readableMetres();
        label.picture = pictureOf(judged.drawn->drawing, dotsPerMm);
    }
    return label;
}

} // namespace

DesignPreview::DesignPreview(QWidget *parent)
    : Pane(Ground::Sunken, parent),
      m_stock(new StockBox),
      m_ownStock(new Button(tr("Own stock…"), Button::Kind::Link)),
      m_facts(new PlainLabel({}, TextStyle::Small, TextInk::Muted, PlainLabel::Wrap::Yes)),
      m_whose(new ComboBox(tr("Label of"))),
      m_view(new LabelView),
      m_size(new PlainLabel({}, TextStyle::Small, TextInk::Muted)),
      m_verdict(new Banner(ToneKind::Success))
{
    build();
    m_draw.setSingleShot(true);
    m_draw.setInterval(40ms);
    connect(&m_draw, &QTimer::timeout, this, &DesignPreview::draw);
    connect(m_view, &LabelView::scaleChanged, this, [this] { m_draw.start(); });
    connect(m_stock, &QComboBox::currentIndexChanged, this, [this] {
        m_facts->setText(verdictwords::stockFacts(m_stock->stock()));
        m_view->setStock(m_stock->stock());
        m_draw.start();
    });
    connect(m_whose, &QComboBox::currentIndexChanged, this, [this] {
        Q_EMIT markKnown(!content().mark.isNull());
        m_draw.start();
    });
    connect(m_ownStock, &Button::clicked, this, &DesignPreview::ownStockRequested);
}

void DesignPreview::build()
{
    m_stock->setObjectName(u"designStock"_s);
    m_ownStock->setObjectName(u"designOwnStock"_s);
    m_ownStock->setFlush(Qt::RightEdge);
    m_whose->setObjectName(u"designWhose"_s);
    m_view->setObjectName(u"designLabel"_s);
    m_size->setObjectName(u"designSize"_s);
    m_verdict->setObjectName(u"designVerdict"_s);
    m_verdict->hide();
    auto *choice = new QHBoxLayout;
    choice->setSpacing(px(8));
    choice->addWidget(m_stock, 3);
    choice->addWidget(m_whose, 2);
    auto *facts = new QHBoxLayout;
    facts->setSpacing(px(8));
    facts->addWidget(m_facts, 1);
    facts->addWidget(m_ownStock);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(16), px(16), px(16));
    column->setSpacing(px(6));
    column->addLayout(choice);
    column->addLayout(facts);
    column->addWidget(m_view, 1);
    column->addWidget(m_size, 0, Qt::AlignHCenter);
    column->addSpacing(px(4));
    column->addWidget(m_verdict);
}

void DesignPreview::setStocks(const std::vector<LabelStock> &stocks)
{
    if (stocks == m_stock->stocks())
        return;
    m_stock->setStocks(stocks);
    m_facts->setText(verdictwords::stockFacts(m_stock->stock()));
    m_view->setStock(m_stock->stock());
    m_draw.start();
}

LabelStock DesignPreview::stock() const
{
    return m_stock->stock();
}

void DesignPreview::setContents(std::vector<LabelContent> contents)
{
    const QSignalBlocker quiet(m_whose);
    const int chosen = std::max(0, m_whose->currentIndex());
    m_contents = std::move(contents);
    m_whose->clear();
    for (const LabelContent &content : m_contents)
        m_whose->addItem(content.name);
    if (m_contents.empty())
        m_whose->addItem(tr("Sample"));
    m_whose->setCurrentIndex(std::min(chosen, m_whose->count() - 1));
    m_whose->setToolTip(plainTip(tr("Whose label is shown")));
    Q_EMIT markKnown(!content().mark.isNull());
    m_draw.start();
}

LabelContent DesignPreview::content() const
{
    const int chosen = m_whose->currentIndex();
    return chosen < 0 || size_t(chosen) >= m_contents.size() ? sampleContent()
                                                             : m_contents[size_t(chosen)];
}

void DesignPreview::setDesign(const LabelDesign &design)
{
    if (design == m_design)
        return;
    m_design = design;
    m_draw.start();
}

void DesignPreview::draw()
{
    const LabelStock stock = m_stock->stock();
    if (stock.page.isEmpty() || m_design.lines.empty())
        return;
    const int round = ++m_round;
    auto label = std::make_shared<PreviewLabel>();
    printing::run(
        this,
        [label, design = m_design, stock, content = content(),
         dotsPerMm = m_view->dotsPerMm()]() -> Result<> {
            *label = drawn(design, stock, content, dotsPerMm);
            return {};
        },
        [this, round, label](const Result<> &) {
            if (round == m_round)
                show(*label);
        });
}

void DesignPreview::show(const PreviewLabel &label)
{
    m_view->setLabel(label);
    const bool isGood = label.verdict.isGood();
    m_verdict->setTone(isGood ? ToneKind::Success : ToneKind::Danger);
    const QString sentence = isGood
        ? tr("The code was read back, and phones read it from about %1 cm.")
              .arg(QLocale().toString(qRound(label.readableMetres * 100)))
        : verdictwords::sentence(label.content.name, label.verdict);
    m_verdict->setTexts(designwords::title(label.verdict), sentence);
    m_verdict->show();
    const LabelStock stock = m_stock->stock();
    m_size->setText(tr("%1 × %2 mm, as it is printed at %3 dpi")
                        .arg(QLocale().toString(stock.label.width(), 'g', 4),
                             QLocale().toString(stock.label.height(), 'g', 4))
                        .arg(dpi));
}

} // namespace vestibule
