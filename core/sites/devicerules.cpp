#include "core/sites/devicerules.h"

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int maximumText = 200;

} // namespace

Event deviceEvent(const QString &type, const Device &device, const QStringList &fields)
{
    Event event;
    event.type = type;
    event.deployment = device.deployment;
    event.subjectKind = u"device"_s;
    event.subjectId = device.id.toString();
    event.device = device.id;
    event.fields = fields;
    return event;
}

Device tidied(Device device)
{
    for (QString *text : {&device.name, &device.model, &device.manufacturer, &device.serial,
                          &device.icon, &device.place})
        *text = text->trimmed();
    QStringList tags;
    for (const QString &tag : std::as_const(device.tags)) {
        if (const QString simple = tag.simplified(); !simple.isEmpty())
            tags.append(simple);
    }
    tags.removeDuplicates();
    // As the store sorts them: by code point, not by what the desktop's language says.
    std::sort(tags.begin(), tags.end());
    device.tags = tags;
    std::vector<SpaceId> spaces;
    for (const SpaceId &space : device.spaces) {
        if (std::find(spaces.cbegin(), spaces.cend(), space) == spaces.cend())
            spaces.push_back(space);
    }
    device.spaces = spaces;
    return device;
}

Result<> checkDevice(const Device &device)
{
    if (device.name.isEmpty())
        return failure(ErrorCode::Invalid, u"empty"_s, u"name"_s);
    const std::pair<QString, QString> texts[] = {{u"name"_s, device.name},
                                                 {u"model"_s, device.model},
                                                 {u"manufacturer"_s, device.manufacturer},
                                                 {u"serial"_s, device.serial},
                                                 {u"place"_s, device.place},
                                                 {u"tags"_s, device.tags.join(u' ')}};
    for (const auto &[field, text] : texts) {
        if (text.size() > maximumText)
            return failure(ErrorCode::Invalid, u"too long"_s, field);
    }
    return {};
}

} // namespace vestibule
