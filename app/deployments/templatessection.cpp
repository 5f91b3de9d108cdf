#include "app/deployments/templatessection.h"

#include "app/deployments/templatedialog.h"
#include "app/deployments/templatesmodel.h"
#include "app/pagecontext.h"
#include "app/widgets/button.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/toast.h"
#include "app/words/problemwords.h"
#include "core/cases/templateservice.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"

#include <QKeyEvent>
#include <QListView>
#include <QMenu>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

TemplatesSection::TemplatesSection(const PageContext &context, QWidget *parent)
    : Card(tr("Case templates"), parent),
      m_context(context),
      m_model(new TemplatesModel(this)),
      m_view(new QListView),
      m_empty(new PlainLabel(
          tr("There are none yet: phones show “Something else” alone. A template names a "
             "problem that comes often, and what to do about it."),
          TextStyle::Small, TextInk::Secondary, PlainLabel::Wrap::Yes))
{
    setRemark(tr("shown as tiles, in this order"));
    auto *add = new Button(tr("Add template"), Button::Kind::Link, u"plus"_s);
    add->setObjectName(u"addTemplate"_s);
    add->setFlush(Qt::RightEdge);
    addTitleAction(add);
    auto *delegate = new TemplateDelegate(m_view);
    m_view->setObjectName(u"templateList"_s);
    m_view->setAccessibleName(tr("Case templates"));
    m_view->setAccessibleDescription(
        tr("Space offers or withdraws, Enter edits, Alt with Up or Down moves."));
    m_view->setModel(m_model);
    m_view->setItemDelegate(delegate);
    m_view->setMouseTracking(true);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->viewport()->setAutoFillBackground(false);
    m_view->setDragDropMode(QAbstractItemView::InternalMove);
    m_view->setDropIndicatorShown(true);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->installEventFilter(this);
    addFullWidth(m_view);
    body()->addWidget(m_empty);
    m_model->onMoved = [this](int from, int to) { move(from, to); };
    connect(add, &Button::clicked, this, &TemplatesSection::add);
    connect(delegate, &TemplateDelegate::switchClicked, this, &TemplatesSection::toggle);
    connect(delegate, &TemplateDelegate::pencilClicked, this, &TemplatesSection::edit);
    connect(m_view, &QListView::doubleClicked, this,
            [this](const QModelIndex &index) { edit(index.row()); });
    connect(m_view, &QWidget::customContextMenuRequested, this, &TemplatesSection::showMenu);
}

void TemplatesSection::showTemplates(const DeploymentId &deployment,
                                     const std::vector<OfferedTemplate> &templates)
{
    m_deployment = deployment;
    m_model->setRows(templates);
    m_view->setFixedHeight(int(templates.size()) * px(48) + px(4));
    m_view->setVisible(!templates.empty());
    m_empty->setVisible(templates.empty());
}

bool TemplatesSection::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Card::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const int row = m_view->currentIndex().row();
    const bool isAlt = key->modifiers().testFlag(Qt::AltModifier);
    if (row < 0)
        return false;
    if (isAlt && key->key() == Qt::Key_Up && row > 0)
        move(row, row - 1);
    else if (isAlt && key->key() == Qt::Key_Down && row + 1 < m_model->rowCount())
        move(row, row + 1);
    else if (key->key() == Qt::Key_Space)
        toggle(row);
    else if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        edit(row);
    else
        return false;
    return true;
}

void TemplatesSection::showMenu(const QPoint &position)
{
    const QModelIndex index = m_view->indexAt(position);
    if (!index.isValid())
        return;
    const int row = index.row();
    const CaseTemplate shown = m_model->row(row).caseTemplate;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Edit…"), this, [this, row] { edit(row); });
    menu->addAction(tr("Move up"), this, [this, row] { move(row, row - 1); })->setEnabled(row > 0);
    menu->addAction(tr("Move down"), this, [this, row] { move(row, row + 1); })
        ->setEnabled(row + 1 < m_model->rowCount());
    menu->addSeparator();
    menu->addAction(tr("Archive"), this, [this, shown] { setArchived(shown, true); });
    menu->popup(m_view->viewport()->mapToGlobal(position));
}

void TemplatesSection::toggle(int row)
{
    std::vector<OfferedTemplate> templates = m_model->rows();
    OfferedTemplate &changed = templates.at(size_t(row));
    changed.offered = !changed.offered;
    store(templates);
}

void TemplatesSection::move(int from, int to)
{
    std::vector<OfferedTemplate> templates = m_model->rows();
    const OfferedTemplate moved = templates.at(size_t(from));
    templates.erase(templates.begin() + from);
    templates.insert(templates.begin() + to, moved);
    store(templates);
}

void TemplatesSection::store(const std::vector<OfferedTemplate> &templates)
{
    m_model->setRows(templates); // at once, so that two quick keys build on one another
    std::vector<TemplateService::Offer> offers;
    for (const OfferedTemplate &offer : templates)
        offers.push_back({offer.caseTemplate.id, offer.offered});
    m_context.desk.ask(
        this,
        [offers, id = m_deployment, me = m_context.me](Services &services) {
            return services.templates.setOffers(id, offers, Actor::byOperator(me));
        },
        [this](const Result<> &done) {
            if (!done)
                MessageDialog::tell(
                    window(), problemwords::message(tr("The order wasn't stored"), done.error()));
        });
}

void TemplatesSection::edit(int row)
{
    auto *dialog = new TemplateDialog(m_context, m_model->row(row).caseTemplate, {}, window());
    connect(dialog, &TemplateDialog::archiveRequested, this,
            [this](const CaseTemplate &shown) { setArchived(shown, true); });
    dialog->open();
}

void TemplatesSection::add()
{
    std::vector<TemplateService::Offer> offers;
    for (const OfferedTemplate &offer : m_model->rows())
        offers.push_back({offer.caseTemplate.id, offer.offered});
    const TemplatePlace place{m_deployment, offers};
    (new TemplateDialog(m_context, {}, place, window()))->open();
}

void TemplatesSection::setArchived(const CaseTemplate &shown, bool archived)
{
    m_context.desk.ask(
        this,
        [id = shown.id, archived, me = m_context.me](Services &services) {
            return services.templates.setArchived(id, archived, Actor::byOperator(me));
        },
        [this, shown, archived](const Result<> &done) {
            if (!done)
                MessageDialog::tell(
                    window(),
                    problemwords::message(archived ? tr("The template wasn't archived")
                                                   : tr("The template wasn't brought back"),
                                          done.error()));
            else if (archived)
                Q_EMIT toastRequested({tr("“%1” is archived. Cases made from it stay.")
                                           .arg(shown.title.in(QLocale().name().left(2))),
                                       [this, shown] { setArchived(shown, false); }});
        });
}

} // namespace vestibule
