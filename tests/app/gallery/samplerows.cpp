#include "tests/app/gallery/samplerows.h"

#include <QPainter>

namespace vestibule {
using namespace Qt::StringLiterals;

SampleCases::SampleCases(QObject *parent) : QAbstractListModel(parent)
{
    const ChipText open{u"Open"_s, ToneKind::Info, u"ring"_s};
    const ChipText busy{u"In progress"_s, ToneKind::Warning, u"half-disc"_s};
    const ChipText waiting{u"Waiting"_s, ToneKind::Neutral, u"two-bars"_s};
    m_rows = {
        {u"HALL-0042"_s, u"Floor scrubber stops after a few metres"_s,
         u"Scrubber 3 · Hall North, bay 12"_s, u"Anomaly"_s, busy, u"14 min"_s,
         u"Marta Lindqvist"_s},
        {u"HALL-0041"_s,
         u"Dock door does not close fully"_s,
         u"Dock door 6 · Hall North"_s,
         u"Damage"_s,
         open,
         u"1 h"_s,
         {}},
        {u"QUAY-0117"_s,
         u"No hot water in the staff washroom"_s,
         u"Washroom 1.07 · Quay House"_s,
         u"Anomaly"_s,
         open,
         u"3 h"_s,
         {}},
        {u"HALL-0040"_s, u"Charger trips the breaker on row C"_s,
         u"Charger 4 · Hall North, row C"_s, u"Anomaly"_s, busy, u"5 h"_s, u"Jonas Becker"_s},
        {u"QUAY-0116"_s, u"Handle on the terrace door is loose"_s, u"Terrace door · Quay House"_s,
         u"Damage"_s, waiting, u"Thu"_s, u"Sara Aalto"_s},
        {u"PIER-0009"_s,
         u"Lift doors open with a jolt on level 2"_s,
         u"Lift B · Pier 4 Lofts"_s,
         u"Anomaly"_s,
         open,
         u"Thu"_s,
         {}},
        {u"QUAY-0115"_s, u"Thermostat shows a flat battery"_s, u"Thermostat 2.04 · Quay House"_s,
         u"Anomaly"_s, waiting, u"Thu"_s, u"Jonas Becker"_s},
        {u"HALL-0038"_s, u"Pallet wrapper film keeps tearing"_s, u"Wrapper 1 · Hall North"_s,
         u"Anomaly"_s, busy, u"Wed"_s, u"Marta Lindqvist"_s},
    };
}

int SampleCases::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SampleCases::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case TitleRole:
        return row.title;
    case SecondLineRole:
        return row.place;
    case TrailingTextRole:
        return row.age;
    case TileIconRole:
        return u"robot"_s;
    case ChipRole:
        return QVariant::fromValue(ChipText{row.type, ToneKind::Neutral, {}});
    default:
        return {};
    }
}

Columns SampleCaseDelegate::caseColumns()
{
    return Columns({{u"Number"_s, 72},
                    {u"Case"_s, 0},
                    {u"Type"_s, 84},
                    {u"Status"_s, 100},
                    {u"Age"_s, 40, true},
                    {QString(), 24}});
}

void SampleCaseDelegate::paintRow(QPainter &painter, const QRect &row, const QModelIndex &index,
                                  const Colours &colours) const
{
    const auto &sample = static_cast<const SampleCases *>(index.model())->row(index.row());
    const QList<QRect> cells = columns().cells(row, margins().text);
    paintText(painter, cells.at(0), sample.number, TextStyle::Small, colours.textMuted);
    paintTwoLines(painter, cells.at(1), sample.title, sample.place, colours);
    paintText(painter, cells.at(2), sample.type, TextStyle::Small, colours.textSecondary);
    paintChip(painter, cells.at(3), sample.status, colours);
    paintText(painter, cells.at(4), sample.age, TextStyle::Small, colours.textMuted,
              Qt::AlignRight | Qt::AlignVCenter);
    const QRect last = cells.at(5);
    paintAvatar(painter, QRect(last.x(), last.center().y() - px(12) + 1, px(24), px(24)),
                sample.assignee, sample.assignee, colours);
}

} // namespace vestibule
