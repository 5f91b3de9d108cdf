#include "app/labels/designs/designstab.h"

#include "app/labels/cards/pincardpart.h"
#include "app/labels/designs/designform.h"
#include "app/labels/designs/designmodel.h"
#include "app/labels/designs/designpreview.h"
#include "app/labels/designs/designwords.h"
#include "app/labels/studio/verdictwords.h"
#include "app/pagecontext.h"
#include "app/widgets/button.h"
#include "app/widgets/hairline.h"
#include "app/widgets/pane.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/savebar.h"
#include "app/words/problemwords.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/events/eventhub.h"

#include <QHBoxLayout>
#include <QListView>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

DesignsTab::DesignsTab(const PageContext &context, QWidget *parent)
    : PageTab(parent),
      m_context(context),
      m_model(new DesignModel(this)),
      m_list(new QListView),
      m_copy(new Button(tr("Make a copy"), Button::Kind::Small, u"copy"_s)),
      m_preview(new DesignPreview),
      m_form(new DesignForm),
      m_saveBar(new SaveBar),
      m_current(standardDesign().id)
{
    build();
    connectParts();
    m_reload.setSingleShot(true);
    m_reload.setInterval(30ms);
    connect(&m_reload, &QTimer::timeout, this, &DesignsTab::reload);
    connect(&m_context.hub, &EventHub::grew, this, [this] {
        if (isVisible() && !m_reload.isActive()) // activated() reads anew
            m_reload.start();
    });
    reload();
}

void DesignsTab::build()
{
    auto *form = new Pane(Pane::Ground::Surface);
    form->setFixedWidth(px(356));
    auto *formColumn = new QVBoxLayout(form);
    formColumn->setContentsMargins({});
    formColumn->addWidget(m_form);
    auto *line = new QHBoxLayout;
    line->setSpacing(0);
    line->addWidget(m_preview, 1);
    line->addWidget(new Hairline(Qt::Vertical, Hairline::Colour::Border));
    line->addWidget(form);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addLayout(line, 1);
    right->addWidget(m_saveBar);
    m_saveBar->setObjectName(u"designSaveBar"_s);
    auto *all = new QHBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    all->addWidget(makeList());
    all->addWidget(new Hairline(Qt::Vertical, Hairline::Colour::Border));
    all->addLayout(right, 1);
}

QWidget *DesignsTab::makeList()
{
    m_copy->setObjectName(u"copyDesign"_s);
    m_list->setObjectName(u"designList"_s);
    m_list->setAccessibleName(tr("Designs"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoLineDelegate(52, RowMargins::plain(), m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(px(16), px(12), px(12), px(8));
    head->addWidget(new PlainLabel(tr("Designs"), TextStyle::Section), 1);
    head->addWidget(m_copy);
    auto *pane = new Pane(Pane::Ground::Surface);
    pane->setFixedWidth(px(228));
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addWidget(new Hairline);
    if (m_context.offers(u"deployments"_s)) {
        auto *card = new PinCardPart;
        connect(card, &PinCardPart::requested, this,
                [this] { Q_EMIT navigationRequested(u"labels"_s, u"pin-card"_s); });
        column->addWidget(card);
    }
    return pane;
}

void DesignsTab::connectParts()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (!index.isValid() || m_model->row(index.row()).design.id == m_current)
                    return;
                m_current = m_model->row(index.row()).design.id;
                showCurrent();
            });
    connect(m_copy, &Button::clicked, this, &DesignsTab::copy);
    connect(m_form, &DesignForm::edited, this, &DesignsTab::takeEdit);
    connect(m_form, &DesignForm::copyRequested, this, &DesignsTab::copy);
    connect(m_form, &DesignForm::deleteRequested, this, &DesignsTab::askToDelete);
    connect(m_form, &DesignForm::modelsRequested, this, &DesignsTab::chooseModels);
    connect(m_preview, &DesignPreview::markKnown, m_form, &DesignForm::setHasMark);
    connect(m_preview, &DesignPreview::ownStockRequested, this, [this] {
        Q_EMIT navigationRequested(u"labels"_s, u"own-stock:"_s + m_preview->stock().id);
    });
    connect(m_saveBar, &SaveBar::saveRequested, this, &DesignsTab::save);
    connect(m_saveBar, &SaveBar::discardRequested, this, &DesignsTab::discard);
}

void DesignsTab::activated()
{
    reload();
}

void DesignsTab::openSubject(const QString &subject)
{
    m_current = subject;
    showRows();
    showCurrent();
}

void DesignsTab::reload()
{
    const QString address = m_context.portal ? m_context.portal().baseAddress : QString();
    m_context.desk.ask(
        this, [address](Services &services) { return readDesigns(services, address); },
        [this](const Result<DesignReading> &reading) { showReading(reading); });
}

void DesignsTab::showReading(const Result<DesignReading> &reading)
{
    if (!reading)
        return showFailure(tr("The designs can't be read"), reading.error());
    m_reading = *reading;
    m_preview->setStocks(m_reading.stocks);
    m_preview->setContents(m_reading.contents);
    showRows();
    showCurrent();
}

void DesignsTab::showRows()
{
    std::vector<DesignRow> rows;
    QStringList ids;
    for (const LabelDesign &design : m_reading.designs) {
        const auto draft = m_drafts.constFind(design.id);
        const bool isUnsaved = draft != m_drafts.constEnd();
        rows.push_back({isUnsaved ? draft->now : design, m_reading.modelsOf(design.id), isUnsaved});
        ids.append(design.id);
    }
    for (const Draft &draft : std::as_const(m_drafts)) { // removed meanwhile, but worked on
        if (!ids.contains(draft.now.id))
            rows.push_back({draft.now, {}, true});
    }
    m_model->setRows(std::move(rows));
    if (m_model->rowCount() > 0)
        choose(m_current);
}

void DesignsTab::choose(const QString &id)
{
    const int row = std::max(0, m_model->rowOf(id));
    m_current = m_model->row(row).design.id;
    m_list->setCurrentIndex(m_model->index(row));
}

LabelDesign DesignsTab::stored() const
{
    const auto found = std::find_if(
        m_reading.designs.begin(), m_reading.designs.end(),
        [this](const LabelDesign &design) { return design.id == m_current; });
    return found == m_reading.designs.end() ? LabelDesign() : *found;
}

void DesignsTab::showCurrent()
{
    if (m_model->rowCount() == 0)
        return;
    const int row = m_model->rowOf(m_current);
    if (row < 0)
        return;
    LabelDesign design = m_model->row(row).design;
    m_preview->setDesign(design);
    if (!design.isOwn)
        design.name = verdictwords::designName(design);
    m_form->show(design, m_reading.modelsOf(m_current));
    showSaveBar();
}

void DesignsTab::takeEdit()
{
    const LabelDesign now = m_form->design();
    const auto draft = m_drafts.constFind(now.id);
    const LabelDesign before = draft == m_drafts.constEnd() ? stored() : draft->before;
    if (now == stored())
        m_drafts.remove(now.id);
    else
        m_drafts.insert(now.id, {before, now});
    m_preview->setDesign(now);
    showRows();
    showSaveBar();
}

void DesignsTab::showSaveBar()
{
    const auto draft = m_drafts.constFind(m_current);
    m_form->setNameProblem({});
    if (draft == m_drafts.constEnd())
        return m_saveBar->clear();
    const QString problem = designwords::problem(draft->now, m_reading.designs);
    if (!problem.isEmpty())
        m_saveBar->showProblem(problem);
    else if (stored().id.isEmpty())
        m_saveBar->showChanged(tr("Somebody deleted this design meanwhile; saving adds it again."));
    else if (stored() != draft->before)
        m_saveBar->showChanged(tr("Somebody changed it meanwhile; saving keeps yours."));
    else
        m_saveBar->showChanged(tr("“%1” changed, not saved yet").arg(draft->now.name));
}

} // namespace vestibule
