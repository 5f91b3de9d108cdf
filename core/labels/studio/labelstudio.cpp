#include "core/labels/studio/labelstudio.h"

#include "core/base/colour.h"
#include "core/cases/attachmentservice.h"
#include "core/labels/codes/labelcoderepository.h"
#include "core/labels/codes/labelservice.h"
#include "core/labels/printing/sheetlayout.h"
#include "core/settings/settings.h"
#include "core/sites/brandingservice.h"
#include "core/sites/deploymentservice.h"
#include "core/sites/deviceservice.h"
#include "core/sites/spacepaths.h"
#include "core/sites/spaceservice.h"

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 secondsOfDay = 86'400;
/// As long as any address of a small network.
constexpr auto usualAddress = "http://192.168.100.100:8080";
constexpr qsizetype codeLength = 13;
/// Dots of a brand's mark, enough for 600 dpi on the largest labels.
constexpr int mostMarkDots = 512;
constexpr qsizetype mostMarks = 64;

QColor colourOf(const QString &wished)
{
    const auto colour = Colour::parse(wished);
    return colour ? QColor(colour->red, colour->green, colour->blue) : QColor();
}

bool isActive(const LabelCode &label)
{
    return label.state == LabelCode::State::Active;
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

/// Reads what labels say; a deployment's part once.
class LabelStudio::Reading
{
public:
    Reading(LabelStudio &studio, const LabelWords &words)
        : m_rooms(studio.m_rooms),
          m_marks(studio.m_marks),
          m_words(words)
    { }

    Result<LabelContent> content(const LabelWish &wish)
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

    /// It hangs nowhere yet, so its number is its name.
    Result<LabelContent> blank(const LabelCode &label)
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

    Result<LabelContent> label(const LabelCode &label)
    {
        const bool isBlank = label.state == LabelCode::State::Blank;
        auto shown = isBlank ? blank(label) : content({label.device, label.space});
        if (shown)
            addCode(*shown, label.baseAddress, label);
        return shown;
    }

    void addCode(LabelContent &shown, const QString &base, const LabelCode &label) const
    {
        shown.address = symbolText(base, label.code);
        shown.number = m_words.number.arg(labelNumberText(label.number));
        shown.code = groupedCode(label.code);
    }

    void addSample(LabelContent &shown, const QString &base) const
    {
        const QString code(codeLength, u'0');
        shown.address = symbolText(base, code);
        shown.number = m_words.number.arg(u"–"_s);
        shown.code = groupedCode(code);
    }

private:
    Result<> addSite(LabelContent &shown, const DeploymentId &id)
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

    QImage mark(const AttachmentId &logo)
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

    const Rooms &m_rooms;
    QHash<QString, QImage> &m_marks;
    const LabelWords &m_words;
    QHash<QString, LabelContent> m_sites;
};

Result<QString> LabelStudio::baseAddress(const QString &portalAddress)
{
    const auto settings = m_rooms.settings.read();
    if (!settings)
        return tl::unexpected(settings.error());
    const QString set = settings->value(settingkeys::publicBaseAddress);
    return normalisedBase(set.isEmpty() ? portalAddress : set);
}

Result<std::vector<ReadyLabel>> LabelStudio::read(const std::vector<LabelCodeId> &labels,
                                                  const LabelWords &words)
{
    Reading reading(*this, words);
    std::vector<ReadyLabel> found;
    found.reserve(labels.size());
    for (const LabelCodeId &id : labels) {
        const auto label = m_rooms.labels.find(id);
        if (!label)
            return tl::unexpected(label.error());
        const bool isBlank = label->state == LabelCode::State::Blank;
        if (!isBlank && !isActive(*label))
            return failure(ErrorCode::Gone, labelNumberText(label->number), u"label"_s);
        auto shown = reading.label(*label);
        if (!shown)
            return tl::unexpected(shown.error());
        found.push_back({*label, std::move(*shown)});
    }
    return found;
}

Result<LabelContent> LabelStudio::content(const LabelCode &label, const LabelWords &words)
{
    return Reading(*this, words).label(label);
}

Result<std::vector<ReadyLabel>> LabelStudio::prepare(const std::vector<LabelWish> &wishes,
                                                     const LabelWords &words,
                                                     const QString &portalAddress,
                                                     const Actor &actor)
{
    const auto base = baseAddress(portalAddress);
    if (!base)
        return tl::unexpected(base.error());
    Reading reading(*this, words);
    std::vector<ReadyLabel> labels;
    labels.reserve(wishes.size());
    for (const LabelWish &wish : wishes) {
        auto label = wish.device.isNull() ? m_rooms.labels.forSpace(wish.space, *base, actor)
                                          : m_rooms.labels.forDevice(wish.device, *base, actor);
        if (label && label->baseAddress != *base)
            label = m_rooms.labels.replace(label->id, *base, graceDays * secondsOfDay, actor);
        if (!label)
            return tl::unexpected(label.error());
        auto shown = reading.content(wish);
        if (!shown)
            return tl::unexpected(shown.error());
        reading.addCode(*shown, label->baseAddress, *label);
        labels.push_back({*label, std::move(*shown)});
    }
    return labels;
}

Result<std::vector<LabelContent>> LabelStudio::preview(const std::vector<LabelWish> &wishes,
                                                       const LabelWords &words,
                                                       const QString &portalAddress)
{
    const QString base = baseAddress(portalAddress).value_or(QString::fromLatin1(usualAddress));
    Reading reading(*this, words);
    LabelCodeRepository codes(m_rooms.database);
    std::vector<LabelContent> shown;
    shown.reserve(wishes.size());
    for (const LabelWish &wish : wishes) {
        auto content = reading.content(wish);
        if (!content)
            return tl::unexpected(content.error());
        const auto label = codes.newestActive({{}, wish.device, wish.space});
        if (!label)
            return tl::unexpected(label.error());
        const bool stays = *label
            && ((*label)->baseAddress == base || !codes.isPrinted((*label)->id).value_or(true));
        if (stays)
            reading.addCode(*content, base, **label);
        else
            reading.addSample(*content, base);
        shown.push_back(std::move(*content));
    }
    return shown;
}

Result<> LabelStudio::note(const std::vector<ReadyLabel> &labels, const QString &stock,
                           const SheetLayout &layout, const QString &target, const Actor &actor)
{
    std::vector<LabelService::Print> prints;
    prints.reserve(labels.size());
    int index = 0;
    for (const ReadyLabel &ready : labels)
        prints.push_back({ready.label.id, stock, layout.place(index++).position, target, true});
    return m_rooms.labels.notePrints(prints, actor);
}

Result<std::vector<LabelledSpace>> LabelStudio::spaces(const QString &baseAddress)
{
    const auto deployments = m_rooms.deployments.list();
    if (!deployments)
        return tl::unexpected(deployments.error());
    auto paths = SpacePaths::load(m_rooms.database, {});
    if (!paths)
        return tl::unexpected(paths.error());
    LabelCodeRepository codes(m_rooms.database);
    std::vector<LabelledSpace> found;
    for (const DeploymentSummary &site : *deployments) {
        const auto tree = m_rooms.spaces.tree(site.deployment.id);
        if (!tree)
            return tl::unexpected(tree.error());
        const auto labels = codes.ofDeployment(site.deployment.id);
        if (!labels)
            return tl::unexpected(labels.error());
        for (const Space &space : *tree) {
            LabelledSpace row{space, paths->path(space.id), site.deployment.name,
                              DeviceSummary::Label::None, 0};
            const LabelCode *newest = nullptr;
            for (const LabelCode &label : *labels) {
                const bool isNewer = newest == nullptr || label.number > newest->number;
                if (label.space == space.id && isActive(label) && isNewer)
                    newest = &label;
            }
            if (newest != nullptr) {
                row.labelNumber = newest->number;
                const bool isOld = !baseAddress.isEmpty() && newest->baseAddress != baseAddress;
                row.label = !codes.isPrinted(newest->id).value_or(false)
                    ? DeviceSummary::Label::NotPrinted
                    : isOld ? DeviceSummary::Label::OldAddress
                            : DeviceSummary::Label::Printed;
            }
            found.push_back(std::move(row));
        }
    }
    return found;
}

} // namespace vestibule
