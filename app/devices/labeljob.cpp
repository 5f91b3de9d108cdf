#include "app/devices/labeljob.h"

#include "core/engine/services.h"

#include <QCoreApplication>

namespace vestibule::labeljob {
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vestibule::Label)
};

constexpr qint64 secondsOfDay = 86'400;

Result<LabelCode> labelFor(Services &services, const LabelWish &wish, const QString &base,
                           const Actor &actor)
{
    auto label = wish.device.isNull() ? services.labels.forSpace(wish.space, base, actor)
                                      : services.labels.forDevice(wish.device, base, actor);
    if (!label || label->baseAddress == base)
        return label;
    return services.labels.replace(label->id, base, graceDays * secondsOfDay, actor);
}

} // namespace

Result<QString> baseAddress(Services &services, const QString &portalAddress)
{
    const auto settings = services.settings.read();
    if (!settings)
        return tl::unexpected(settings.error());
    const QString set = settings->value(settingkeys::publicBaseAddress);
    return normalisedBase(set.isEmpty() ? portalAddress : set);
}

Result<LabelContent> content(Services &services, const LabelCode &label)
{
    LabelContent shown;
    shown.address = symbolText(label.baseAddress, label.code);
    shown.number = Words::tr("No. %1").arg(labelNumberText(label.number));
    shown.code = groupedCode(label.code);
    shown.callToAction = Words::tr("Problem?\nScan to report it.");
    if (!label.device.isNull()) {
        const auto device = services.devices.find(label.device);
        if (!device)
            return tl::unexpected(device.error());
        shown.name = device->name;
        shown.place = device->place;
    } else if (!label.space.isNull()) {
        const auto space = services.spaces.find(label.space);
        if (!space)
            return tl::unexpected(space.error());
        shown.name = space->name;
    }
    const auto branding = services.branding.effective(label.deployment);
    if (!branding)
        return tl::unexpected(branding.error());
    shown.brand = branding->name;
    return shown;
}

Result<std::vector<ReadyLabel>> prepare(Services &services, const std::vector<LabelWish> &wishes,
                                        const QString &portalAddress, const Actor &actor)
{
    const auto base = baseAddress(services, portalAddress);
    if (!base)
        return tl::unexpected(base.error());
    std::vector<ReadyLabel> labels;
    for (const LabelWish &wish : wishes) {
        const auto label = labelFor(services, wish, *base, actor);
        if (!label)
            return tl::unexpected(label.error());
        const auto shown = content(services, *label);
        if (!shown)
            return tl::unexpected(shown.error());
        labels.push_back({*label, *shown});
    }
    return labels;
}

Result<> note(Services &services, const std::vector<ReadyLabel> &labels, const QString &stock,
              int first, const QString &target, const Actor &actor)
{
    std::vector<LabelService::Print> prints;
    int position = first;
    for (const ReadyLabel &ready : labels)
        prints.push_back({ready.label.id, stock, position++, target, true});
    return services.labels.notePrints(prints, actor);
}

} // namespace vestibule::labeljob
