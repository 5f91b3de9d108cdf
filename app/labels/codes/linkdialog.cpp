#include "app/labels/codes/linkdialog.h"

#include "app/pagecontext.h"
#include "app/widgets/button.h"
#include "app/widgets/dialogparts.h"
#include "app/widgets/formrow.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/rowdelegate.h"
#include "app/widgets/searchfield.h"
#include "app/words/problemwords.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/labels/codes/labellinking.h"
#include "core/labels/studio/labelstudio.h"
#include "core/sites/deviceservice.h"

#include <QListView>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace vestibule {
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int mostOffers = 50;

} // namespace

LinkDialog::LinkDialog(const PageContext &context, const QString &typed, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_label(new QLineEdit(typed)),
      m_labelRow(new FormRow(tr("Number or code on the label"), m_label)),
      m_search(new SearchField(tr("Search devices and spaces"))),
      m_model(new QStandardItemModel(this)),
      m_list(new QListView),
      m_link(new Button(tr("Link"), Button::Kind::Primary, u"link"_s))
{
    setObjectName(u"linkDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Link a blank label"));
    setAccessibleName(windowTitle());
    build();
    m_typing.setSingleShot(true);
    m_typing.setInterval(60ms);
    connect(&m_typing, &QTimer::timeout, this, &LinkDialog::findLabel);
    connect(m_label, &QLineEdit::textEdited, this, [this] {
        m_found.reset();
        m_typing.start();
        showState();
    });
    connect(m_search, &SearchField::searchChanged, this, &LinkDialog::search);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &LinkDialog::showState);
    connect(m_link, &Button::clicked, this, [this] {
        const Offer offer = m_offers.at(size_t(m_list->currentIndex().row()));
        const LabelCode label = *m_found;
        accept();
        Q_EMIT linkRequested(label, offer.wish, offer.name);
    });
    findLabel();
    search();
    showState();
    if (typed.isEmpty())
        m_label->setFocus();
    else
        m_search->setFocus();
}

void LinkDialog::build()
{
    m_label->setObjectName(u"linkLabel"_s);
    m_label->setPlaceholderText(tr("00412 or 7K3M-9P2Q-X4TB-D"));
    m_search->setObjectName(u"linkSearch"_s);
    m_list->setObjectName(u"linkTargets"_s);
    m_list->setAccessibleName(tr("Devices and spaces"));
    m_list->setItemDelegate(new TwoLineDelegate(44, RowMargins::card(), m_list));
    m_list->setModel(m_model);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMinimumHeight(px(264));
    m_link->setObjectName(u"linkNow"_s);
    auto *layout = dialogparts::column(
        this, new PlainLabel(tr("Link a blank label"), TextStyle::Heading));
    layout->addWidget(m_labelRow);
    layout->addWidget(new PlainLabel(tr("It hangs on"), TextStyle::Small, TextInk::Secondary));
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addLayout(dialogparts::foot(this, {m_link}));
    setMinimumWidth(px(440));
}

void LinkDialog::findLabel()
{
    const QString typed = m_label->text().trimmed();
    if (typed.isEmpty()) {
        m_labelRow->setError({});
        return;
    }
    m_context.desk.ask(
        this, [typed](Services &services) { return services.linking.findTyped(typed); },
        [this, typed](const Result<LabelCode> &label) {
            if (typed == m_label->text().trimmed())
                showLabel(label);
        });
}

void LinkDialog::showLabel(const Result<LabelCode> &label)
{
    m_found.reset();
    m_labelRow->setHint({});
    if (label && label->state == LabelCode::State::Blank) {
        m_found = *label;
        m_labelRow->setError({});
        m_labelRow->setHint(
            tr("Label %1, code %2").arg(labelNumberText(label->number), groupedCode(label->code)));
    } else if (label) {
        m_labelRow->setError(label->isLinked()
                                 ? tr("That label has a device already. Revoke it first.")
                                 : tr("That label was revoked."));
    } else if (label.error().code == ErrorCode::Invalid) {
        m_labelRow->setError(tr("Type the number (00412) or all 13 characters of the code."));
    } else if (label.error().code == ErrorCode::NotFound) {
        m_labelRow->setError(tr("No label of this store has that number or code."));
    } else {
        m_labelRow->setError(problemwords::sentence(label.error()));
    }
    showState();
}

Result<std::vector<LinkDialog::Offer>> LinkDialog::find(Services &services, const QString &words)
{
    DeviceQuery query;
    query.search = words;
    query.limit = mostOffers;
    const auto devices = services.devices.list(query);
    if (!devices)
        return tl::unexpected(devices.error());
    std::vector<Offer> offers;
    for (const DeviceSummary &device : *devices) {
        const QString &place = device.device.place;
        offers.push_back({{device.device.id, {}},
                          device.device.name,
                          place.isEmpty() ? device.deploymentName
                                          : QString(device.deploymentName + u", "_s + place)});
    }
    const auto spaces = services.studio.spaces({});
    if (!spaces)
        return tl::unexpected(spaces.error());
    for (const LabelledSpace &space : *spaces) {
        if (int(offers.size()) < 2 * mostOffers && space.path.contains(words, Qt::CaseInsensitive))
            offers.push_back({{{}, space.space.id}, space.path, space.deploymentName});
    }
    return offers;
}

void LinkDialog::search()
{
    const QString words = m_search->text().trimmed();
    m_context.desk.ask(
        this, [words](Services &services) { return find(services, words); },
        [this, words](const Result<std::vector<Offer>> &offers) {
            if (offers && words == m_search->text().trimmed())
                showOffers(*offers);
        });
}

void LinkDialog::showOffers(const std::vector<Offer> &offers)
{
    m_offers = offers;
    m_model->clear();
    for (const Offer &offer : offers) {
        auto *item = new QStandardItem(offer.name);
        item->setData(offer.place, SecondLineRole);
        item->setEditable(false);
        m_model->appendRow(item);
    }
    if (!m_search->text().isEmpty() && !offers.empty())
        m_list->setCurrentIndex(m_model->index(0, 0));
    showState();
}

void LinkDialog::showState()
{
    const int row = m_list->currentIndex().row();
    m_link->setEnabled(m_found && row >= 0 && row < int(m_offers.size()));
}

} // namespace vestibule
