#include "core/engine/demolabels.h"

#include "core/engine/democast.h"
#include "core/engine/services.h"
#include "core/labels/codes/labelservice.h"

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr size_t unprinted = 5; ///< the last devices still wait for their labels
constexpr int sheetPositions = 21; ///< of Avery L7160

QString formerAddress(const QString &baseAddress)
{
    const QString former = u"http://192.168.4.20:8080"_s;
    return baseAddress == former ? u"http://192.168.4.21:8080"_s : former;
}

} // namespace

DemoLabels::DemoLabels(Services &services, const DemoCast &cast, const QString &baseAddress)
    : m_services(services),
      m_cast(cast),
      m_baseAddress(baseAddress),
      m_manager(Actor::byOperator(cast.operators.value(u"marta"_s)))
{ }

Result<> DemoLabels::make()
{
    const auto base = normalisedBase(m_baseAddress);
    if (!base)
        return tl::unexpected(base.error());
    const size_t count = m_cast.labelledDevices.size();
    for (size_t i = 0; i < count; ++i) {
        const bool isOld = i + unprinted + 1 == count;
        const auto label = m_services.labels.forDevice(
            m_cast.labelledDevices[i], isOld ? formerAddress(*base) : *base, m_manager);
        if (!label)
            return tl::unexpected(label.error());
        if (i + unprinted < count)
            m_printed.push_back(*label);
    }
    for (const SpaceId &space : m_cast.labelledSpaces) {
        const auto label = m_services.labels.forSpace(space, *base, m_manager);
        if (!label)
            return tl::unexpected(label.error());
        m_printed.push_back(*label);
    }
    return print();
}

Result<> DemoLabels::print()
{
    std::vector<LabelService::Print> prints;
    for (const LabelCode &label : m_printed) {
        const int position = static_cast<int>(prints.size()) % sheetPositions + 1;
        prints.push_back({label.id, u"avery-l7160"_s, position, u"pdf"_s, true});
    }
    return m_services.labels.notePrints(prints, m_manager);
}

Result<> DemoLabels::scan(const QDateTime &from, const QDateTime &until)
{
    const qint64 hours = from.secsTo(until) / 3600;
    const QString phones[] = {u"iPhone"_s, u"Android phone"_s, u"Android phone"_s};
    std::vector<ScanNote> scans;
    for (size_t i = 0; i < m_printed.size(); ++i) {
        // Steps that share no factor with the weeks make the figures look grown, not drawn.
        const auto step = static_cast<qint64>(61 + (i * 37) % 211);
        for (qint64 hour = step; hour < hours; hour += step) {
            const QDateTime at = until.addSecs((hour - hours) * 3600 + static_cast<qint64>(i) * 97);
            if (at < until)
                scans.push_back({m_printed[i].id, at, u"shown"_s, phones[(i + scans.size()) % 3]});
        }
    }
    std::sort(scans.begin(), scans.end(),
              [](const ScanNote &a, const ScanNote &b) { return a.at < b.at; });
    return m_services.labels.countScans(scans);
}

} // namespace vestibule
