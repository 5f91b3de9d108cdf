#include "app/devices/devicedetail.h"

#include "app/devices/devicelabelcard.h"
#include "app/devices/devicepicturecard.h"
#include "app/devices/devicescanscard.h"
#include "app/devices/recentcasesmodel.h"
#include "app/pagecontext.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/detailheader.h"
#include "app/widgets/factgrid.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/rowdelegate.h"
#include "app/widgets/scrollcolumn.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"

#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

DeviceDetail::DeviceDetail(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_header(new DetailHeader),
      m_menu(new QMenu(this)),
      m_name(new PlainLabel({}, TextStyle::Heading)),
      m_place(new PlainLabel({}, TextStyle::Body, TextInk::Secondary)),
      m_facts(new FactGrid),
      m_label(new DeviceLabelCard(context)),
      m_scans(new DeviceScansCard(context)),
      m_picture(new DevicePictureCard(context)),
      m_cases(new RecentCasesModel(this))
{
    m_menu->addAction(tr("Edit…"), this, [this] {
        if (m_file)
            Q_EMIT editRequested(m_file->device);
    });
    m_menu->addAction(tr("Archive"), this, [this] {
        if (m_file)
            Q_EMIT archiveRequested(m_file->device);
    });
    m_header->setMenu(m_menu);
    auto *column = new ScrollColumn;
    column->setMargins(24, 2, 24, 16, 14);
    column->add(makeTop());
    column->add(m_label);
    column->add(makeCasesCard());
    column->add(m_scans);
    column->add(m_picture);
    column->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(column, 1);
    connect(m_label, &DeviceLabelCard::toastRequested, this, &DeviceDetail::toastRequested);
    connect(m_picture, &DevicePictureCard::toastRequested, this, &DeviceDetail::toastRequested);
}

QWidget *DeviceDetail::makeTop()
{
    auto *edit = new Button(tr("Edit"), Button::Kind::Normal, u"pencil"_s);
    edit->setObjectName(u"editDevice"_s);
    connect(edit, &Button::clicked, this, [this] {
        if (m_file)
            Q_EMIT editRequested(m_file->device);
    });
    auto *top = new QWidget;
    auto *words = new QVBoxLayout;
    words->setSpacing(px(4));
    words->addWidget(m_name);
    words->addWidget(m_place);
    auto *line = new QHBoxLayout;
    line->addLayout(words, 1);
    line->addWidget(edit, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(top);
    layout->setContentsMargins({});
    layout->setSpacing(px(14));
    layout->addLayout(line);
    layout->addWidget(m_facts);
    return top;
}

Card *DeviceDetail::makeCasesCard()
{
    auto *view = new QListView;
    view->setObjectName(u"deviceCases"_s);
    view->setAccessibleName(tr("Newest cases of this device"));
    view->setModel(m_cases);
    view->setItemDelegate(new TwoLineDelegate(48, RowMargins::card(), view));
    view->setMouseTracking(true);
    view->setFrameShape(QFrame::NoFrame);
    view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->viewport()->setAutoFillBackground(false);
    m_casesCard = new Card(tr("Cases"));
    m_casesCard->addFullWidth(view);
    const auto open = [this](const QModelIndex &index) {
        Q_EMIT caseRequested(m_cases->row(index.row()).id.toString());
    };
    connect(view, &QListView::clicked, this, open);
    connect(view, &QListView::activated, this, open);
    connect(m_cases, &QAbstractItemModel::rowsInserted, view,
            [view, this] { view->setFixedHeight(m_cases->rowCount() * px(48)); });
    connect(m_cases, &QAbstractItemModel::rowsRemoved, view,
            [view, this] { view->setFixedHeight(m_cases->rowCount() * px(48)); });
    view->setFixedHeight(0);
    return m_casesCard;
}

void DeviceDetail::showDevice(const DeviceId &id)
{
    if (id == m_id)
        return;
    m_id = id;
    m_file.reset();
    reload();
}

void DeviceDetail::reload()
{
    if (m_id.isNull())
        return;
    const QString address = m_context.portal ? m_context.portal().baseAddress : QString();
    m_context.desk.ask(
        this,
        [id = m_id, me = m_context.me, address](Services &services) {
            return readDevice(services, id, me, address);
        },
        [this, id = m_id](const Result<DeviceFile> &file) {
            if (id == m_id && file)
                show(*file);
        });
}

void DeviceDetail::show(const DeviceFile &file)
{
    m_file = file;
    const Device &device = file.device;
    m_header->setNumber(file.deploymentName);
    m_name->setText(device.name);
    m_place->setText(device.place);
    QList<FactGrid::Fact> facts{{tr("Model"), device.model},
                                {tr("Manufacturer"), device.manufacturer},
                                {tr("Serial"), device.serial},
                                {tr("Tags"), device.tags.join(u", "_s)},
                                {tr("Spaces"), file.spacePaths.join(u"; "_s)}};
    facts.removeIf([](const FactGrid::Fact &fact) { return fact.value.isEmpty(); });
    m_facts->setFacts(facts);
    m_label->show(file);
    m_scans->show(file);
    m_picture->show(file);
    m_cases->setRows(file.cases);
    m_casesCard->setRemark(file.cases.empty() ? tr("none yet") : QString());
}

} // namespace vestibule
