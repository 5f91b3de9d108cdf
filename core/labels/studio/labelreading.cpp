#include "core/labels/studio/labelreading.h"

#include "core/base/colour.h"
#include "core/cases/attachmentservice.h"
#include "core/sites/brandingservice.h"
#include "core/sites/deploymentservice.h"
#include "core/sites/deviceservice.h"
#include "core/sites/spaceservice.h"

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// Dots of a brand's mark, enough for 600 dpi on the largest labels.
constexpr int mostMarkDots = 512;
constexpr qsizetype mostMarks = 64;

QColor colourOf(const QString &wished)
{
    const auto colour = Colour::parse(wished);
    return colour ? QColor(colour->red, colour->green, colour->blue) : QColor();
}

/// The mark as small as labels need it; null when its picture isn't ready to be shown.
QImage markFrom(AttachmentService &attachments, const AttachmentId &logo)
{
    const auto bytes = attachments.bytes(logo);
    const QImage mark = bytes ? QImage::fromData(*bytes) : QImage();
    const bool isLarge = std::max(mark.width(), mark.height()) > mostMarkDots;
    return isLarge
        ? mark.scaled(mostMarkDots, mostMarkDots, Qt::KeepAspectRatio, Qt::SmoothTransformation)
        : mark;
}

} // namespace

LabelReading::LabelReading(const LabelStudio::Rooms &rooms, Marks &marks, const LabelWords &words)
    : m_rooms(rooms),
      m_marks(marks),
      m_words(words)
{ }

Result<LabelContent> LabelReading::content(const LabelWish &wish)
{
    LabelContent shown;
    DeploymentId deployment;
    if (!wish.device.isNull()) {
        const auto device = m_rooms.devices.find(wish.device);
        if (!device)
            return tl::unexpected(device.error());
        shown.name = device->name;
        shown.place = device->place;
        shown.serial = device->serial;
        shown.model = device->model;
        deployment = device->deployment;
    } else if (!wish.space.isNull()) {
        const auto space = m_rooms.spaces.find(wish.space);
        if (!space)
            return tl::unexpected(space.error());
        shown.name = space->name;
        deployment = space->deployment;
    }
    shown.callToAction = m_words.callToAction;
    if (const auto added = addSite(shown, deployment); !added)
        return tl::unexpected(added.error());
    return shown;
}

Result<LabelContent> LabelReading::content(const LabelCode &label)
{
    switch (label.state) {
    case LabelCode::State::Blank:
        return blank(label);
    case LabelCode::State::Active:
        return content(LabelWish{label.device, label.space});
    case LabelCode::State::Replaced:
    case LabelCode::State::Revoked:
        break;
    }
    return failure(ErrorCode::Gone, labelNumberText(label.number), u"label"_s);
}

Result<LabelContent> LabelReading::blank(const LabelCode &label)
{
    LabelContent shown;
    shown.name = m_words.number.arg(labelNumberText(label.number));
    shown.callToAction = m_words.callToAction;
    if (!label.deployment.isNull()) {
        if (const auto added = addSite(shown, label.deployment); !added)
            return tl::unexpected(added.error());
    }
    return shown;
}

void LabelReading::addCode(LabelContent &shown, const QString &base, const LabelCode &label) const
{
    shown.address = symbolText(base, label.code);
    shown.number = m_words.number.arg(labelNumberText(label.number));
    shown.code = groupedCode(label.code);
}

void LabelReading::addSample(LabelContent &shown, const QString &base) const
{
    const QString code(labelCodeLength, u'0');
    shown.address = symbolText(base, code);
    shown.number = m_words.number.arg(u"–"_s);
    shown.code = groupedCode(code);
}

Result<> LabelReading::addSite(LabelContent &shown, const DeploymentId &id)
{
    const QString key = id.toString();
    if (!m_sites.contains(key)) {
        LabelContent site;
        const auto deployment = m_rooms.deployments.find(id);
        if (!deployment)
            return tl::unexpected(deployment.error());
        const auto branding = m_rooms.branding.effective(id);
        if (!branding)
            return tl::unexpected(branding.error());
        site.deployment = deployment->name;
        site.phone = deployment->contact.phone;
        site.brand = shownName(*branding, deployment->name);
        site.brandColour = colourOf(branding->colour);
        site.mark = mark(branding->logo);
        m_sites.insert(key, site);
    }
    const LabelContent &site = m_sites[key];
    shown.deployment = site.deployment;
    shown.phone = site.phone;
    shown.brand = site.brand;
    shown.brandColour = site.brandColour;
    shown.mark = site.mark;
    return {};
}

QImage LabelReading::mark(const AttachmentId &logo)
{
    if (logo.isNull())
        return {};
    const QString key = logo.toString();
    if (const auto known = m_marks.constFind(key); known != m_marks.constEnd())
        return *known;
    const QImage read = markFrom(m_rooms.attachments, logo);
    if (read.isNull()) // it may still be re-encoded
        return {};
    if (m_marks.size() >= mostMarks)
        m_marks.clear();
    return *m_marks.insert(key, read);
}

} // namespace vestibule
