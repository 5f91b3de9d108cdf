#pragma once

#include "app/widgets/painters.h"
#include "core/base/error.h"
#include "core/cases/case.h"

#include <QCoreApplication>

namespace vestibule {

/// The words and chips that cases are shown with, the same on every page.
class CaseTexts
{
    Q_DECLARE_TR_FUNCTIONS(vestibule::CaseTexts)
public:
    static QString status(CaseStatus status);
    static ChipText statusChip(CaseStatus status);
    static QString type(CaseType type);
    static QString priority(CasePriority priority);
    /// How long ago in as few letters as a column has: "14 min", "5 h", "Thu", "12 Nov".
    static QString age(const QDateTime &then, const QDateTime &now);
    /// The same as a part of a sentence: "14 minutes ago", "on Thu".
    static QString ago(const QDateTime &then, const QDateTime &now);
    /// When, beside a line of a timeline: "09:41", "Thu 09:41", "12 Nov 09:41".
    static QString moment(const QDateTime &then, const QDateTime &now);
    /// "Scrubber 3 · Hall North, bay 12": what it is about and where that is.
    static QString where(const CaseSummary &summary);
    /// The icon of a device; a neutral one when it has none of ours.
    static QString deviceIcon(const QString &icon);
    /// What happened, why, and what to do now, when a change of a case failed.
    static QString problem(const Error &error);
    /// Of `total` cases `failed` were not changed, and why.
    static QString stayed(int failed, int total, const Error &error);
};

} // namespace vestibule
