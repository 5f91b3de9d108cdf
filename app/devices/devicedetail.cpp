#include "app/devices/devicedetail.h"

#include "app/devices/labelsaving.h"
#include "app/devices/labelsheetview.h"
#include "app/devices/pictureupload.h"
#include "app/devices/problemwords.h"
#include "app/devices/recentcasesmodel.h"
#include "app/pagecontext.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/detailheader.h"
#include "app/widgets/factgrid.h"
#include "app/widgets/filedroparea.h"
#include "app/widgets/filterchip.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/rowdelegate.h"
#include "app/widgets/scrollcolumn.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"

#include <QHBoxLayout>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

DeviceDetail::DeviceDetail(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_saving(new LabelSaving(context, this)),
      m_header(new DetailHeader),
      m_menu(new QMenu(this)),
      m_name(new PlainLabel({}, TextStyle::Heading)),
      m_place(new PlainLabel({}, TextStyle::Body, TextInk::Secondary)),
      m_facts(new FactGrid),
      m_label(new LabelSheetView(QSize(px(226), px(136)))),
      m_labelWords(new PlainLabel({}, TextStyle::Small, TextInk::Secondary, PlainLabel::Wrap::Yes)),
      m_labelChip(new Chip),
      m_labelActions(new QWidget),
      m_makeLabel(new Button(tr("Make a label"), Button::Kind::Small, u"qr"_s)),
      m_replace(new Button(tr("Replace code"), Button::Kind::Small, u"refresh"_s)),
      m_revoke(new Button(tr("Revoke"), Button::Kind::Link)),
      m_picture(new LabelSheetView(QSize(px(120), px(90)))),
      m_pictureWords(
          new PlainLabel({}, TextStyle::Small, TextInk::Secondary, PlainLabel::Wrap::Yes)),
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
    column->add(makeLabelCard());
    column->add(makeCasesCard());
    column->add(makePictureCard());
    column->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(column, 1);
    for (QWidget *unknown : std::initializer_list<QWidget *>{m_label, m_picture, m_makeLabel,
                                                             m_labelActions, m_pictureWords})
        unknown->hide(); // until the device is read
    connect(m_saving, &LabelSaving::toastRequested, this, &DeviceDetail::toastRequested);
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

Card *DeviceDetail::makeLabelCard()
{
    m_label->setObjectName(u"labelPicture"_s);
    m_labelWords->setObjectName(u"labelWords"_s);
    m_makeLabel->setObjectName(u"makeLabel"_s);
    m_replace->setObjectName(u"replaceCode"_s);
    m_revoke->setObjectName(u"revokeCode"_s);
    auto *card = new Card(tr("Label"));
    card->addTitleAction(m_labelChip);
    auto *save = new QHBoxLayout(m_labelActions);
    save->setContentsMargins({});
    save->setSpacing(px(8));
    const std::pair<QString, LabelExporter::Format> kinds[] = {
        {tr("As PDF, to print"), LabelExporter::Format::Pdf},
        {tr("As SVG, for other programs"), LabelExporter::Format::Svg},
        {tr("As PNG, a picture"), LabelExporter::Format::Png}};
    auto *files = new QMenu(this);
    for (const auto &[words, format] : kinds)
        files->addAction(words, this, [this, kind = format] { saveLabel(kind); });
    auto *saveAs = new Button(tr("Save label"), Button::Kind::Small, u"download"_s);
    saveAs->setObjectName(u"saveLabel"_s);
    connect(saveAs, &Button::clicked, this,
            [files, saveAs] { files->popup(saveAs->mapToGlobal(QPoint(0, saveAs->height()))); });
    save->addWidget(saveAs);
    save->addWidget(m_replace);
    save->addWidget(m_revoke);
    save->addStretch(1);
    card->body()->setSpacing(px(12));
    auto *line = new QHBoxLayout;
    line->setSpacing(px(16));
    line->addWidget(m_label);
    line->addWidget(m_labelWords, 1, Qt::AlignTop);
    card->body()->addLayout(line);
    card->body()->addWidget(m_makeLabel, 0, Qt::AlignLeft);
    card->body()->addWidget(m_labelActions);
    connect(m_makeLabel, &Button::clicked, this, &DeviceDetail::makeLabel);
    connect(m_replace, &Button::clicked, this, &DeviceDetail::askReplace);
    connect(m_revoke, &Button::clicked, this, &DeviceDetail::askRevoke);
    return card;
}

Card *DeviceDetail::makePictureCard()
{
    auto *drop = new FileDropArea(tr("Drop a photo here, or click to choose one."),
                                  tr("Pictures (*.png *.jpg *.jpeg)"));
    drop->setObjectName(u"devicePictureDrop"_s);
    connect(drop, &FileDropArea::filesChosen, this, &DeviceDetail::usePicture);
    auto *card = new Card(tr("Picture"));
    card->setRemark(tr("shown to reporters"));
    auto *line = new QHBoxLayout;
    line->setSpacing(px(12));
    line->addWidget(m_picture);
    line->addWidget(drop, 1);
    card->body()->addLayout(line);
    card->body()->addWidget(m_pictureWords);
    return card;
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
        [id = m_id, address](Services &services) { return readDevice(services, id, address); },
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
    showLabel(file);
    showPicture(file);
    m_cases->setRows(file.cases);
    m_casesCard->setRemark(file.cases.empty() ? tr("none yet") : QString());
}

void DeviceDetail::showLabel(const DeviceFile &file)
{
    const bool hasLabel = file.label.has_value();
    m_makeLabel->setVisible(!hasLabel);
    m_labelActions->setVisible(hasLabel);
    m_label->setPicture(file.labelPicture, tr("The label as it is printed"));
    if (!hasLabel) {
        m_labelChip->setChip({tr("No label"), ToneKind::Neutral, u"minus"_s});
        m_labelWords->setText(tr("Phones find this device by the code on its label."));
        return;
    }
    const LabelCode &label = *file.label;
    m_labelChip->setChip(file.isOldAddress
                             ? ChipText{tr("Old address"), ToneKind::Warning, u"warning"_s}
                             : ChipText{tr("Active"), ToneKind::Success, u"check"_s});
    QStringList words{tr("No. %1").arg(labelNumberText(label.number)), groupedCode(label.code),
                      tr("%n scans", nullptr, int(label.scanCount))};
    if (label.lastScanAt.isValid())
        words.append(
            tr("Last scan %1")
                .arg(QLocale().toString(label.lastScanAt.toLocalTime(), QLocale::ShortFormat)));
    if (file.isOldAddress)
        words.append(
            tr("It points to %1, which the portal no longer has. Save it anew: it gets a new code.")
                .arg(label.baseAddress));
    m_labelWords->setText(words.join(u'\n'));
}

void DeviceDetail::showPicture(const DeviceFile &file)
{
    m_picture->setPicture(file.picture, tr("Photo of the device"));
    m_pictureWords->setText(file.pictureState ? pictureSentence(*file.pictureState) : QString());
    m_pictureWords->setVisible(file.pictureState.has_value());
}

void DeviceDetail::saveLabel(LabelExporter::Format format)
{
    if (m_file)
        m_saving->askOne({m_id, {}}, m_file->device.name, format);
}

void DeviceDetail::run(std::function<Result<>(Services &)> work, const QString &done,
                       const QString &failed)
{
    m_context.desk.ask(this, std::move(work), [this, done, failed](const Result<> &result) {
        if (result)
            Q_EMIT toastRequested({done, {}});
        else
            MessageDialog::tell(window(), problemwords::message(failed, result.error()));
    });
}

void DeviceDetail::makeLabel()
{
    const QString address = m_context.portal ? m_context.portal().baseAddress : QString();
    run(
        [id = m_id, address,
         actor = Actor::byOperator(m_context.me)](Services &services) -> Result<> {
            const auto labels = labeljob::prepare(services, {{id, {}}}, address, actor);
            return labels ? Result<>() : tl::unexpected(labels.error());
        },
        tr("The device has a label. Save or print it."), tr("The label wasn't made"));
}

void DeviceDetail::askReplace()
{
    if (!m_file || !m_file->label)
        return;
    const QString address = m_context.portal ? m_context.portal().baseAddress : QString();
    MessageDialog::ask(
        window(),
        {tr("Replace the code of %1?").arg(m_file->device.name),
         tr("It gets a new code to print. The label that hangs there works for %n more days.",
            nullptr, labeljob::graceDays),
         ToneKind::Warning,
         {}},
        tr("Replace code"), false,
        [this, id = m_file->label->id, address, actor = Actor::byOperator(m_context.me)] {
            run(
                [id, address, actor](Services &services) -> Result<> {
                    const auto base = labeljob::baseAddress(services, address);
                    if (!base)
                        return tl::unexpected(base.error());
                    const auto fresh = services.labels.replace(id, *base,
                                                               labeljob::graceDays * 86'400, actor);
                    return fresh ? Result<>() : tl::unexpected(fresh.error());
                },
                tr("There is a new code. Print its label."), tr("The code wasn't replaced"));
        });
}

void DeviceDetail::askRevoke()
{
    if (!m_file || !m_file->label)
        return;
    MessageDialog::ask(
        window(),
        {tr("Revoke label %1?").arg(labelNumberText(m_file->label->number)),
         tr("Whoever scans it reads at once that it is no longer in use. This can't be undone."),
         ToneKind::Danger,
         {}},
        tr("Revoke label"), true,
        [this, id = m_file->label->id, actor = Actor::byOperator(m_context.me)] {
            run([id, actor](Services &services) { return services.labels.revoke(id, actor); },
                tr("The label is revoked."), tr("The label wasn't revoked"));
        });
}

void DeviceDetail::usePicture(const QStringList &paths)
{
    if (paths.isEmpty() || !m_file)
        return;
    uploadPicture(m_context, this, Attachment::Owner::Device, m_id.toString(), paths.first(),
                  [this, id = m_id](const Result<Attachment> &stored) {
                      if (!stored)
                          return;
                      run(
                          [id, picture = stored->id, actor = Actor::byOperator(m_context.me)](
                              Services &services) -> Result<> {
                              auto device = services.devices.find(id);
                              if (!device)
                                  return tl::unexpected(device.error());
                              device->picture = picture;
                              const auto saved = services.devices.update(*device, actor);
                              return saved ? Result<>() : tl::unexpected(saved.error());
                          },
                          tr("The picture is shown once it was checked."),
                          tr("The picture wasn't used"));
                  });
}

} // namespace vestibule
