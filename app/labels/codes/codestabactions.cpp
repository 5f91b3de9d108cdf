// The part of CodesTab that does something with codes.
#include "app/frame/listpane.h"
#include "app/frame/runchange.h"
#include "app/labels/codes/addressdialog.h"
#include "app/labels/codes/codeactions.h"
#include "app/labels/codes/codebar.h"
#include "app/labels/codes/codelists.h"
#include "app/labels/codes/codesmodel.h"
#include "app/labels/codes/codestab.h"
#include "app/labels/codes/codewords.h"
#include "app/labels/codes/codework.h"
#include "app/labels/codes/pairdialog.h"
#include "app/pagecontext.h"
#include "app/scans/scanlogdialog.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/searchfield.h"
#include "core/engine/services.h"
#include "core/settings/settings.h"

#include <QListView>
#include <QScrollBar>

namespace vestibule {
using namespace Qt::StringLiterals;

void CodesTab::connectParts()
{
    connect(m_lists, &CodeLists::changed, this, [this] {
        m_limit = pageSize;
        m_view->clearSelection();
        m_view->scrollToTop();
        reload();
    });
    connect(m_lists, &CodeLists::scansRequested, this, &CodesTab::openScans);
    connect(m_search, &SearchField::searchChanged, this, [this] {
        m_limit = pageSize;
        reload();
    });
    connect(m_empty, &EmptyState::stepRequested, this,
            [this] { askMake(m_lists->list() == LabelList::Blank); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &CodesTab::showSelection);
    connect(m_view->verticalScrollBar(), &QScrollBar::valueChanged, this, &CodesTab::loadMore);
    connect(m_actions, &CodeActions::toastRequested, this, &PageTab::toastRequested);
    const auto print = [this](const QStringList &ids) {
        Q_EMIT navigationRequested(u"labels"_s, ids.join(u','));
    };
    connect(m_actions, &CodeActions::printRequested, this, print);
    connect(m_actions->work(), &CodeWork::progressed, m_bar, &CodeBar::setProgress);
    connect(m_actions->work(), &CodeWork::ended, this, [this] {
        m_bar->endProgress();
        reload();
    });
    connect(m_bar, &CodeBar::cancelRequested, m_actions->work(), &CodeWork::cancel);
    connect(m_bar, &CodeBar::clearRequested, m_view, &QListView::clearSelection);
    connect(m_bar, &CodeBar::replaceRequested, this, [this] { m_actions->askReplace(selected()); });
    connect(m_bar, &CodeBar::revokeRequested, this, [this] { m_actions->askRevoke(selected()); });
    connect(m_bar, &CodeBar::linkRequested, this,
            [this] { m_actions->askLink(labelNumberText(selected().front().label.number)); });
    connect(m_bar, &CodeBar::makeRequested, this, [this] {
        std::vector<LabelWish> wishes;
        for (const LabelListRow &row : selected()) {
            if (row.label.id.isNull())
                wishes.push_back(row.target);
        }
        m_actions->make(std::move(wishes));
    });
    connect(m_bar, &CodeBar::printRequested, this, [this, print] {
        QStringList ids;
        for (const LabelListRow &row : selected())
            ids.append(row.label.state == LabelCode::State::Blank && row.target == LabelWish()
                           ? row.label.id.toString()
                           : row.target.device.isNull() ? row.target.space.toString()
                                                        : row.target.device.toString());
        ids.removeAll(QString());
        print(ids);
    });
}

void CodesTab::loadMore()
{
    const QScrollBar *bar = m_view->verticalScrollBar();
    const int shown = m_model->rowCount();
    if (bar->maximum() == 0 || bar->value() < bar->maximum() || shown >= m_reading.fitting
        || m_limit > shown)
        return;
    m_limit += pageSize;
    reload();
}

void CodesTab::askMake(bool isBlank)
{
    auto *dialog = new MakeCodesDialog(m_reading.sites, m_lists->site(), window());
    if (isBlank)
        dialog->setWhat(CodeOrder::What::Blank);
    connect(dialog, &MakeCodesDialog::ordered, this, [this](const CodeOrder &order) {
        m_lists->setList(order.what == CodeOrder::What::Blank ? LabelList::Blank : LabelList::All);
        m_actions->make(order);
    });
    dialog->open();
}

void CodesTab::makeFor(const QStringList &ids)
{
    m_lists->setList(LabelList::All);
    std::vector<LabelWish> wishes;
    for (const QString &id : ids)
        wishes.push_back({DeviceId::fromStore(id), {}});
    m_actions->make(std::move(wishes));
}

void CodesTab::fillInterrupted()
{
    for (const LabelBatch &batch : m_reading.batches) {
        if (batch.id == m_batch)
            m_actions->fill(batch);
    }
}

void CodesTab::askAddress()
{
    auto *dialog = new AddressDialog(
        m_reading.addresses, {m_reading.hasOwnName, m_context.offers(u"server"_s)}, window());
    connect(dialog, &AddressDialog::reprintRequested, this,
            [this] { Q_EMIT navigationRequested(u"labels"_s, u"old"_s); });
    connect(dialog, &AddressDialog::pageRequested, this,
            [this](const QString &page) { Q_EMIT navigationRequested(page, {}); });
    connect(dialog, &AddressDialog::baseRequested, this, &CodesTab::setBase);
    dialog->open();
}

void CodesTab::openScans()
{
    const auto [scope, name] = scanScope();
    auto *dialog = new ScanLogDialog(m_context, scope, name, window());
    dialog->open();
}

void CodesTab::askPair()
{
    auto *dialog = new PairDialog(m_context, m_reading.sites, m_lists->site(), window());
    dialog->open();
}

void CodesTab::setBase(const QString &base)
{
    runChange(
        m_context, this,
        [base, actor = Actor::byOperator(m_context.me)](Services &services) {
            return services.settings.set(settingkeys::publicBaseAddress, base, actor);
        },
        tr("The address wasn't changed"),
        [this, base] {
            Q_EMIT toastRequested({base.isEmpty()
                                       ? tr("New labels carry this computer's own address.")
                                       : tr("New labels carry %1.").arg(base),
                                   {}});
            reload();
        });
}

void CodesTab::openSubject(const QString &subject)
{
    const QString what = subject.section(u'/', 0, 0);
    const QString rest = subject.section(u'/', 1);
    if (what == u"make"_s && !rest.isEmpty())
        return makeFor(rest.split(u',', Qt::SkipEmptyParts));
    if (what == u"make"_s || what == u"blank-batch"_s)
        return askMake(what == u"blank-batch"_s);
    if (what == u"address"_s) {
        m_isAddressWanted = true;
        return reload();
    }
    if (what == u"pair"_s) {
        m_isPairWanted = true;
        return reload();
    }
    if (what == u"scans"_s) {
        m_view->clearSelection();
        return openScans();
    }
    if (what == u"link"_s)
        return m_actions->askLink(rest);
    m_lists->setList(what == u"label"_s ? LabelList::All : codewords::listFromId(what));
    m_search->setText(what == u"label"_s ? rest : QString());
    reload();
}

} // namespace vestibule
