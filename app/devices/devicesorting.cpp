#include "app/devices/devicesorting.h"

#include "app/devices/devicesmodel.h"

#include <algorithm>
#include <iterator>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

struct KnownSorting {
    QString id;
    DeviceSorting sorting;
};

const KnownSorting knownSortings[] = {
    {{}, {DeviceOrder::Name, false}},
    {u"name-down"_s, {DeviceOrder::Name, true}},
    {u"place"_s, {DeviceOrder::Place, false}},
    {u"deployment"_s, {DeviceOrder::Deployment, false}},
    {u"deployment-down"_s, {DeviceOrder::Deployment, true}},
    {u"model"_s, {DeviceOrder::Model, false}},
    {u"model-down"_s, {DeviceOrder::Model, true}},
    {u"label"_s, {DeviceOrder::Label, false}},
    {u"label-down"_s, {DeviceOrder::Label, true}},
    {u"cases-down"_s, {DeviceOrder::OpenCases, true}},
    {u"cases"_s, {DeviceOrder::OpenCases, false}},
    {u"scan-down"_s, {DeviceOrder::LastScan, true}},
    {u"scan"_s, {DeviceOrder::LastScan, false}},
};

QString nameOf(const DeviceSorting &sorting)
{
    switch (sorting.order) {
    case DeviceOrder::Name:
        return sorting.isDescending ? DevicesModel::tr("Name, Z to A") : DevicesModel::tr("Name");
    case DeviceOrder::Place:
        return DevicesModel::tr("Place");
    case DeviceOrder::Deployment:
        return sorting.isDescending ? DevicesModel::tr("Deployment, Z to A")
                                    : DevicesModel::tr("Deployment");
    case DeviceOrder::Model:
        return sorting.isDescending ? DevicesModel::tr("Model, Z to A") : DevicesModel::tr("Model");
    case DeviceOrder::Label:
        return sorting.isDescending ? DevicesModel::tr("Labels in use first")
                                    : DevicesModel::tr("Without a label first");
    case DeviceOrder::OpenCases:
        return sorting.isDescending ? DevicesModel::tr("Most open cases first")
                                    : DevicesModel::tr("Fewest open cases first");
    case DeviceOrder::LastScan:
        return sorting.isDescending ? DevicesModel::tr("Latest scan first")
                                    : DevicesModel::tr("Earliest scan first");
    }
    return {};
}

/// The id of the column whose head offers the order.
std::optional<QString> columnOf(DeviceOrder order)
{
    switch (order) {
    case DeviceOrder::Name:
        return QString();
    case DeviceOrder::Place:
        return std::nullopt;
    case DeviceOrder::Deployment:
        return u"site"_s;
    case DeviceOrder::Model:
        return u"model"_s;
    case DeviceOrder::Label:
        return u"label"_s;
    case DeviceOrder::OpenCases:
        return u"cases"_s;
    case DeviceOrder::LastScan:
        return u"scan"_s;
    }
    return std::nullopt;
}

} // namespace

QList<SortChoice> deviceSortChoices()
{
    QList<SortChoice> choices;
    for (const auto &[id, sorting] : knownSortings)
        choices.append({id, nameOf(sorting), columnOf(sorting.order), sorting.isDescending});
    return choices;
}

DeviceSorting deviceSorting(const QString &id)
{
    const auto known = std::find_if(std::begin(knownSortings), std::end(knownSortings),
                                    [&id](const KnownSorting &one) { return one.id == id; });
    return known == std::end(knownSortings) ? DeviceSorting() : known->sorting;
}

} // namespace vestibule
