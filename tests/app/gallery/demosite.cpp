#include "tests/app/gallery/demosite.h"

#include "core/labels/codes/labelbatches.h"
#include "core/labels/codes/labelservice.h"
#include "core/sites/deviceservice.h"

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

DemoSite::DemoSite() : m_now(clock.now())
{
    const OperatorId sara = OperatorId::make();
    putOperator(sara, u"Sara Aalto"_s);
    run(u"UPDATE deployment SET name = 'Hall North', name_key = 'hall north' WHERE id = ?"_s,
        {hall.toString()});
    run(u"DELETE FROM device WHERE id = ?"_s, {device.toString()});
    const DeploymentId quay = putSite(u"QUAY"_s, u"Quay House"_s, u"5823"_s);
    const DeploymentId pier = putSite(u"PIER"_s, u"Pier 4 Lofts"_s, u"9146"_s);
    putHistory(hall);

    begin(put(hall, putDevice(hall, u"Exit 4"_s, u"door"_s, u"gate 4"_s),
              u"Emergency exit 4 beeps without reason"_s, CaseType::Anomaly, 4 * 1440),
          jonas);
    put(hall, putDevice(hall, u"Gate lift B"_s, u"lift"_s, u"gate 2"_s),
        u"Gate lift waits too long on level 0"_s, CaseType::Improvement, 3 * 1440);
    begin(put(quay, putDevice(quay, u"Stairwell B"_s, u"bulb"_s, u"level 2"_s),
              u"Light in stairwell B flickers at night"_s, CaseType::Anomaly, 3 * 1440 - 90),
          sara, true);
    begin(put(hall, putDevice(hall, u"Wash bay"_s, u"drop"_s, u"wash bay"_s),
              u"Visitor slipped near the wash bay"_s, CaseType::Accident, 2 * 1440),
          sara);
    begin(put(hall, putDevice(hall, u"Wrapper 1"_s, u"robot"_s, u"bay 3"_s),
              u"Pallet wrapper film keeps tearing"_s, CaseType::Anomaly, 2 * 1440 - 70),
          marta);
    begin(put(quay, putDevice(quay, u"Thermostat 2.04"_s, u"thermometer"_s, u"level 2"_s),
              u"Thermostat shows a flat battery"_s, CaseType::Anomaly, 1440 + 200),
          jonas, true);
    put(pier, putDevice(pier, u"Lift B"_s, u"lift"_s, u"level 2"_s),
        u"Lift doors open with a jolt on level 2"_s, CaseType::Anomaly, 1440 + 100);
    begin(put(quay, putDevice(quay, u"Terrace door"_s, u"door"_s, u"terrace"_s),
              u"Handle on the terrace door is loose"_s, CaseType::Damage, 1440 + 30),
          sara, true);
    begin(put(hall, putDevice(hall, u"Charger 4"_s, u"plug"_s, u"row C"_s),
              u"Charger trips the breaker on row C"_s, CaseType::Anomaly, 300),
          jonas);
    put(quay, putDevice(quay, u"Washroom 1.07"_s, u"drop"_s, u"level 1"_s),
        u"No hot water in the staff washroom"_s, CaseType::Anomaly, 190);
    put(hall, putDevice(hall, u"Dock door 6"_s, u"door"_s, u"dock 6"_s),
        u"Dock door does not close fully"_s, CaseType::Damage, 70);
    const Case stops = put(hall, putDevice(hall, u"Scrubber 3"_s, u"robot"_s, u"bay 12"_s),
                           u"Floor scrubber stops after a few metres"_s, CaseType::Anomaly, 14);
    scrubber = stops.id;
    run(u"UPDATE service_case SET solution_suggestion = ?, description = ? WHERE id = ?"_s,
        {u"Remove film and cord from the brush head, then reset the motor on page 3 of its menu."_s,
         u"It drives about five metres, beeps twice and stops. The screen says “brush motor”. Same "
         "thing after switching it off and on."_s,
         stops.id.toString()});
    clock.set(m_now.addSecs(-11 * 60));
    begin(stops, marta);
    clock.set(m_now.addSecs(-8 * 60));
    std::ignore = cases.comment(
        stops.id,
        u"Thank you, Oskar. Please leave it where it is, we will look at it before ten."_s, true,
        Actor::byOperator(marta));
    clock.set(m_now.addSecs(-4 * 60));
    std::ignore = cases.comment(
        stops.id, u"Brush head is blocked by stretch film. Spare belt is in cabinet 3."_s, false,
        Actor::byOperator(marta));
    clock.set(m_now);
    putLabels();
    portal.lastRequestAt = m_now.addSecs(-130);
}

DeploymentId DemoSite::putSite(const QString &key, const QString &name, const QString &pin)
{
    const DeploymentId id = putDeployment(*this, key, pin);
    run(u"UPDATE deployment SET name = ?, name_key = ? WHERE id = ?"_s,
        {name, name.toLower(), id.toString()});
    return id;
}

DeviceId DemoSite::putDevice(const DeploymentId &site, const QString &name, const QString &icon,
                             const QString &place)
{
    const DeviceId id = DeviceId::make();
    run(u"INSERT INTO device (id, deployment_id, name, model, manufacturer, serial, icon, place,"
        " picture_id, search_key, name_key, created_at, updated_at)"
        " VALUES (?, ?, ?, '', '', '', ?, ?, '', ?, ?, '', '')"_s,
        {id.toString(), site.toString(), name, icon, place, name.toLower(), name.toLower()});
    return id;
}

Case DemoSite::put(const DeploymentId &site, const DeviceId &about, const QString &title,
                   CaseType type, qint64 minutesAgo)
{
    clock.set(m_now.addSecs(-60 * minutesAgo));
    NewCase report;
    report.deployment = site;
    report.device = about;
    report.title = title;
    report.type = type;
    report.reporter = {u"Oskar Hahn, night shift"_s, u"o.hahn@example.com"_s,
                       u"+49 40 5550 0142"_s};
    report.language = u"en"_s;
    const Case record = cases.report(report, Actor::reporter())->record;
    clock.set(m_now);
    return record;
}

void DemoSite::begin(const Case &record, const OperatorId &person, bool isWaiting)
{
    const Actor by = Actor::byOperator(person);
    const auto given = cases.assign(record.id, person, by);
    const auto begun = cases.changeStatus(record.id, CaseStatus::InProgress, given->revision, by);
    if (isWaiting)
        std::ignore = cases.changeStatus(record.id, CaseStatus::Waiting, begun->revision, by);
}

/// Most devices have a label; some of them were printed for the address that this computer had before.
void DemoSite::putLabels()
{
    DeviceService devices(*database, changes, clock);
    LabelService labels(*database, changes, clock);
    const Actor by = Actor::byOperator(marta);
    const auto all = devices.list({});
    std::vector<LabelService::Print> prints;
    std::vector<ScanNote> scans;
    for (size_t i = 0; i + 3 < all->size(); ++i) {
        const QString address = i < 2 ? u"http://192.168.20.9:8080"_s : portal.baseAddress;
        const auto label = labels.forDevice(all->at(i).device.id, address, by);
        prints.push_back({label->id, u"L7160"_s, 0, u"pdf"_s, true});
        for (size_t scan = 0; scan < 5; ++scan)
            scans.push_back({label->id, m_now.addSecs(-600), u"shown"_s, u"iPhone"_s});
        scans.push_back({label->id, m_now.addDays(-7), u"shown"_s, u"iPhone"_s});
    }
    std::ignore = labels.notePrints(prints, by);
    LabelBatches batches(*database, changes, clock);
    const auto roll = batches.makeBlank(u"Blank labels of 12 Nov"_s, hall, 6, portal.baseAddress,
                                        by);
    for (size_t day = 0; day < 14; ++day)
        scans.insert(scans.end(), 2 + day * 5 % 7,
                     {prints.at(day % prints.size()).label, m_now.addDays(-qint64(day)), u"shown"_s,
                      u"Android phone"_s});
    scans.erase(
        std::remove_if(scans.begin(), scans.end(),
                       [&](const ScanNote &scan) { return scan.label == prints.back().label; }),
        scans.end());
    std::ignore = labels.countScans(scans);
    run(u"UPDATE deployment SET portal_enabled = 0 WHERE key = 'PIER'"_s, {});
}

/// Resolved cases of the last weeks, for the chart.
void DemoSite::putHistory(const DeploymentId &site)
{
    const int perWeek[] = {9, 12, 7, 11, 14, 10, 16, 13, 8, 11, 9};
    int week = 11;
    for (const int count : perWeek) {
        for (int i = 0; i < count; ++i) {
            const qint64 minutes = week * 7 * 1440 - i * 400;
            const Case old = put(site, {}, u"Lamp is out"_s, CaseType::Anomaly, minutes);
            clock.set(m_now.addSecs(-60 * (minutes - 540)));
            std::ignore = cases.resolve(old.id, u"Changed it."_s, false, old.revision,
                                        Actor::byOperator(marta));
        }
        --week;
    }
    clock.set(m_now);
}

} // namespace vestibule
