#pragma once

#include "portalserver/text/pagedata.h"
#include "portalserver/text/portaltexts.h"
#include "portalserver/text/reportviews.h"

namespace vestibule {

/// What is wrong with one field, as a sentence that says how to mend it. `isChoice`: it is answered by choosing.
[[nodiscard]] QString fieldSentence(const PortalTexts &texts, const FieldError &error,
                                    bool isChoice = false);
/// The sentence for the field `name`, empty when it is fine.
[[nodiscard]] QString sentenceFor(const PortalTexts &texts, const QList<FieldError> &errors,
                                  const QString &name, bool isChoice = false);
/// "Two answers are missing", or "Two answers need another look" when not all of them are missing.
[[nodiscard]] QString errorHeading(const PortalTexts &texts, const QList<FieldError> &errors);

/// One input: `field_…` keys for the partial `partials/field`. `hint` is shown below the label, "If
/// you like" in front of it when it isn't required.
struct InputText {
    QString name;
    QString label;
    QString hint;
    QString value;
    bool isRequired = true;
    bool isChoice = false;
};
[[nodiscard]] PageData fieldData(const PortalTexts &texts, const InputText &input,
                                 const QList<FieldError> &errors);
/// A question of a case template, with the input that its kind wants.
[[nodiscard]] PageData templateFieldData(const PortalTexts &texts, const TemplateField &field,
                                         const QList<FieldError> &errors);

} // namespace vestibule
