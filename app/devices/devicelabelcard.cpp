#include "app/devices/devicelabelcard.h"

#include "app/frame/runchange.h"
#include "app/pagecontext.h"
#include "app/printing/labelsaving.h"
#include "app/printing/labelsheetview.h"
#include "app/printing/labelwords.h"
#include "app/widgets/button.h"
#include "app/widgets/filterchip.h"
#include "app/widgets/messagedialog.h"
#include "app/widgets/plainlabel.h"
#include "app/words/problemwords.h"
#include "core/engine/services.h"
#include "core/labels/codes/labelservice.h"
#include "core/labels/studio/labelstudio.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>

namespace vestibule {
using namespace Qt::StringLiterals;

DeviceLabelCard::DeviceLabelCard(const PageContext &context, QWidget *parent)
    : Card(tr("Label"), parent),
      m_context(context),
      m_saving(new LabelSaving(context, this)),
      m_label(new LabelSheetView(QSize(px(226), px(136)))),
      m_words(new PlainLabel({}, TextStyle::Small, TextInk::Secondary, PlainLabel::Wrap::Yes)),
      m_chip(new Chip),
      m_make(new Button(tr("Make a label"), Button::Kind::Small, u"qr"_s)),
      m_actions(makeActions())
{
    m_label->setObjectName(u"labelPicture"_s);
    m_words->setObjectName(u"labelWords"_s);
    m_chip->setObjectName(u"labelChip"_s);
    m_make->setObjectName(u"makeLabel"_s);
    addTitleAction(m_chip);
    auto *line = new QHBoxLayout;
    line->setSpacing(px(16));
    line->addWidget(m_label);
    line->addWidget(m_words, 1, Qt::AlignTop);
    body()->setSpacing(px(12));
    body()->addLayout(line);
    body()->addWidget(m_make, 0, Qt::AlignLeft);
    body()->addWidget(m_actions);
    for (QWidget *unknown :
         {static_cast<QWidget *>(m_label), static_cast<QWidget *>(m_make), m_actions})
        unknown->hide(); // until the device is read
    connect(m_make, &Button::clicked, this, &DeviceLabelCard::makeLabel);
    connect(m_saving, &LabelSaving::toastRequested, this, &DeviceLabelCard::toastRequested);
    connect(m_saving, &LabelSaving::failed, this, [this](const Error &error) {
        MessageDialog::tell(window(), problemwords::message(tr("The label wasn't made"), error));
    });
}

QWidget *DeviceLabelCard::makeActions()
{
    const std::pair<QString, PrintTarget::Kind> kinds[] = {
        {tr("As PDF, to print"), PrintTarget::Kind::PdfFile},
        {tr("As SVG, for other programs"), PrintTarget::Kind::SvgFile},
        {tr("As PNG, a picture"), PrintTarget::Kind::PngFile}};
    auto *files = new QMenu(this);
    for (const auto &[words, kind] : kinds)
        files->addAction(words, this, [this, chosen = kind] { saveLabel(chosen); });
    auto *save = new Button(tr("Save label"), Button::Kind::Small, u"download"_s);
    auto *replace = new Button(tr("Replace code"), Button::Kind::Small, u"refresh"_s);
    auto *revoke = new Button(tr("Revoke"), Button::Kind::Link);
    save->setObjectName(u"saveLabel"_s);
    replace->setObjectName(u"replaceCode"_s);
    revoke->setObjectName(u"revokeCode"_s);
    connect(save, &Button::clicked, this,
            [files, save] { files->popup(save->mapToGlobal(QPoint(0, save->height()))); });
    connect(replace, &Button::clicked, this, &DeviceLabelCard::askReplace);
    connect(revoke, &Button::clicked, this, &DeviceLabelCard::askRevoke);
    auto *actions = new QWidget;
    auto *line = new QHBoxLayout(actions);
    line->setContentsMargins({});
    line->setSpacing(px(8));
    line->addWidget(save);
    line->addWidget(replace);
    line->addWidget(revoke);
    line->addStretch(1);
    return actions;
}

void DeviceLabelCard::show(const DeviceFile &file)
{
    m_file = file;
    const bool hasLabel = file.label.has_value();
    m_make->setVisible(!hasLabel);
    m_actions->setVisible(hasLabel);
    m_label->setPicture(file.labelPicture, tr("The label as it is printed"));
    if (!hasLabel) {
        m_chip->setChip({tr("No label"), ToneKind::Neutral, u"minus"_s});
        m_words->setText(tr("Phones find this device by the code on its label."));
        return;
    }
    const LabelCode &label = *file.label;
    if (file.isOldAddress)
        m_chip->setChip({tr("Old address"), ToneKind::Warning, u"warning"_s});
    else if (label.affixedAt.isValid())
        m_chip->setChip({tr("In use"), ToneKind::Success, u"check"_s});
    else
        m_chip->setChip({tr("Not scanned yet"), ToneKind::Info, u"qr"_s});
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
    m_words->setText(words.join(u'\n'));
}

QString DeviceLabelCard::address() const
{
    return m_context.portal ? m_context.portal().baseAddress : QString();
}

void DeviceLabelCard::saveLabel(PrintTarget::Kind kind)
{
    if (m_file)
        m_saving->askOne({m_file->device.id, {}}, m_file->device.name, kind);
}

void DeviceLabelCard::run(std::function<Result<>(Services &)> work, const QString &done,
                          const QString &failed)
{
    runChange(m_context, this, std::move(work), failed, [this, done] {
        Q_EMIT toastRequested({done, {}});
    });
}

void DeviceLabelCard::makeLabel()
{
    if (!m_file)
        return;
    run(
        [id = m_file->device.id, address = address(), words = labelWords(),
         actor = Actor::byOperator(m_context.me)](Services &services) -> Result<> {
            const auto labels = services.studio.prepare({{id, {}}}, words, address, actor);
            return labels ? Result<>() : tl::unexpected(labels.error());
        },
        tr("The device has a label. Save or print it."), tr("The label wasn't made"));
}

void DeviceLabelCard::askReplace()
{
    if (!m_file || !m_file->label)
        return;
    MessageDialog::ask(
        window(),
        {tr("Replace the code of %1?").arg(m_file->device.name),
         tr("It gets a new code to print. The label that hangs there works for %n more days.",
            nullptr, LabelStudio::graceDays),
         ToneKind::Warning,
         {}},
        tr("Replace code"), false,
        [this, id = m_file->label->id, address = address(),
         actor = Actor::byOperator(m_context.me)] {
            run(
                [id, address, actor](Services &services) -> Result<> {
                    const auto base = services.studio.baseAddress(address);
                    if (!base)
                        return tl::unexpected(base.error());
                    const auto fresh = services.labels.replace(
                        id, *base, LabelStudio::graceDays * 86'400, actor);
                    return fresh ? Result<>() : tl::unexpected(fresh.error());
                },
                tr("There is a new code. Print its label."), tr("The code wasn't replaced"));
        });
}

void DeviceLabelCard::askRevoke()
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

} // namespace vestibule
