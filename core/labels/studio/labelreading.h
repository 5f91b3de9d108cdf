#pragma once

#include "core/labels/studio/labelstudio.h"

namespace vestibule {

/// Reads what labels say; a deployment's part once. A short-lived helper of LabelStudio.
class LabelReading
{
public:
    using Marks = QHash<QString, QImage>; ///< by logo

    /// All must outlive it; `marks` is filled.
    LabelReading(const LabelStudio::Rooms &rooms, Marks &marks, const LabelWords &words);

    /// All but the code. Errors: NotFound.
    [[nodiscard]] Result<LabelContent> content(const LabelWish &wish);
    /// What `label` says wherever it hangs now. A blank one hangs nowhere yet, so its number is its name. Errors: NotFound;
    /// Gone with field "label" and its number as detail when it leads nowhere any more.
    [[nodiscard]] Result<LabelContent> content(const LabelCode &label);
    void addCode(LabelContent &shown, const QString &base, const LabelCode &label) const;
    /// A code of zeros, which is as large, and a dash for its number.
    void addSample(LabelContent &shown, const QString &base) const;

private:
    Result<LabelContent> blank(const LabelCode &label);
    Result<> addSite(LabelContent &shown, const DeploymentId &id);
    QImage mark(const AttachmentId &logo);

    const LabelStudio::Rooms &m_rooms;
    Marks &m_marks;
    const LabelWords &m_words;
    QHash<QString, LabelContent> m_sites;
};

} // namespace vestibule
