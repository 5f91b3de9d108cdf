#pragma once

#include "core/base/localisedtext.h"
#include "core/cases/case.h"

namespace vestibule {

/// A predefined problem and its solution.
struct CaseTemplate {
    CaseTemplateId id;
    LocalisedText title;
    LocalisedText description; ///< a hint on the form; the console's form starts with it
    LocalisedText safetyText; ///< shown above the form
    LocalisedText tryFirst; ///< one step a line, shown folded above the form
    CaseType type = CaseType::Anomaly;
    CasePriority priority = CasePriority::Normal;
    QString icon;
    QString solutionSuggestion; ///< for operators only
    int version = 1; ///< raised by every change
    bool archived = false;
    friend bool operator==(const CaseTemplate &, const CaseTemplate &) = default;
};

/// A template in a deployment's list.
struct OfferedTemplate {
    CaseTemplate caseTemplate;
    bool offered = false;
    friend bool operator==(const OfferedTemplate &, const OfferedTemplate &) = default;
};

} // namespace vestibule
