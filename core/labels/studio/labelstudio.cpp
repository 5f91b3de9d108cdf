#include "core/labels/studio/labelstudio.h"

#include "core/labels/codes/labelcoderepository.h"
#include "core/labels/codes/labelservice.h"
#include "core/labels/studio/labelreading.h"
#include "core/settings/settings.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 secondsOfDay = 86'400;
/// As long as any address of a small network.
constexpr auto usualAddress = "http://192.168.100.100:8080";

/// The label that is there for `wish`.
Result<std::optional<LabelCode>> labelOf(LabelCodeRepository &codes, const LabelWish &wish)
{
    if (wish.blank.isNull())
        return codes.newestActive({{}, wish.device, wish.space});
    auto label = codes.byId(wish.blank);
    if (!label)
        return tl::unexpected(label.error());
    return std::optional(std::move(*label));
}

} // namespace

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
    LabelReading reading(m_rooms, m_marks, words);
    std::vector<ReadyLabel> found;
    found.reserve(labels.size());
    for (const LabelCodeId &id : labels) {
        const auto label = m_rooms.labels.find(id);
        if (!label)
            return tl::unexpected(label.error());
        auto shown = reading.content(*label);
        if (!shown)
            return tl::unexpected(shown.error());
        reading.addCode(*shown, label->baseAddress, *label);
        found.push_back({*label, std::move(*shown)});
    }
    return found;
}

Result<LabelContent> LabelStudio::content(const LabelCode &label, const LabelWords &words)
{
    LabelReading reading(m_rooms, m_marks, words);
    auto shown = reading.content(label);
    if (shown)
        reading.addCode(*shown, label.baseAddress, label);
    return shown;
}

Result<QString> LabelStudio::knownAddress(const QString &portalAddress)
{
    auto base = baseAddress(portalAddress);
    if (!base && base.error().code == ErrorCode::Invalid)
        return QString();
    return base;
}

Result<std::vector<ReadyLabel>> LabelStudio::prepare(const std::vector<LabelWish> &wishes,
                                                     const LabelWords &words,
                                                     const QString &portalAddress,
                                                     const Actor &actor)
{
    const auto base = baseAddress(portalAddress);
    if (!base)
        return tl::unexpected(base.error());
    LabelReading reading(m_rooms, m_marks, words);
    std::vector<ReadyLabel> labels;
    labels.reserve(wishes.size());
    for (const LabelWish &wish : wishes) {
        auto label = m_rooms.labels.forWish(wish, *base, actor);
        // A blank one that is printed hangs nowhere yet, so nothing can take its place.
        if (label && label->baseAddress != *base && label->state == LabelCode::State::Active)
            label = m_rooms.labels.replace(label->id, *base, graceDays * secondsOfDay, actor);
        if (!label)
            return tl::unexpected(label.error());
        auto shown = reading.content(*label);
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
    const auto known = knownAddress(portalAddress);
    if (!known)
        return tl::unexpected(known.error());
    const QString base = known->isEmpty() ? QString::fromLatin1(usualAddress) : *known;
    LabelReading reading(m_rooms, m_marks, words);
    LabelCodeRepository codes(m_rooms.database);
    std::vector<LabelContent> shown;
    shown.reserve(wishes.size());
    for (const LabelWish &wish : wishes) {
        const auto label = labelOf(codes, wish);
        if (!label)
            return tl::unexpected(label.error());
        auto content = *label && !wish.blank.isNull() ? reading.content(**label)
                                                      : reading.content(wish);
        if (!content)
            return tl::unexpected(content.error());
        const auto isPrinted = *label ? codes.isPrinted((*label)->id) : Result<bool>(false);
        if (!isPrinted)
            return tl::unexpected(isPrinted.error());
        const bool isBlank = *label && (*label)->state == LabelCode::State::Blank;
        if (*label && (!*isPrinted || (*label)->baseAddress == base))
            reading.addCode(*content, base, **label);
        else if (isBlank) // see prepare()
            reading.addCode(*content, (*label)->baseAddress, **label);
        else
            reading.addSample(*content, base);
        shown.push_back(std::move(*content));
    }
    return shown;
}

} // namespace vestibule
