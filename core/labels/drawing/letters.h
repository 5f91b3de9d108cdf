#pragma once

#include "core/labels/drawing/printtext.h"

#include <QHash>

#include <map>

namespace vestibule {

/// Letters that stand beside each other without being shaped: those of Latin script in fonts that
/// only kern. Each letter and each pair of them is measured once, by Qt's own layout; from then on
/// a line is measured by adding up. A value: every thread has its own.
class Letters
{
public:
    /// Nothing when `runs` hold anything else, line feeds and spaces at an end included.
    [[nodiscard]] std::optional<SetText> set(const TextRuns &runs, bool isMonospace,
                                             const QString &family);

private:
    struct Letter {
        quint16 glyph = 0; ///< 0: is shaped
        float advance = 0;
        float underhang = 0; ///< of its ink, to the left of where it stands
        float overhang = 0; ///< what its ink needs beyond the advance at the end of a line
    };
    struct Face {
        bool isSimple = false;
        QHash<char16_t, Letter> letters;
        QHash<quint32, std::optional<float>> kerning; ///< of two letters; nothing: shaped
    };

    Face &faceOf(const PrintFace &face);
    static const Letter &letterOf(Face &face, const PrintFace &name, char16_t character);
    static std::optional<float> kerningOf(Face &face, const PrintFace &name, char16_t first,
                                          char16_t second);
    bool add(SetText &text, const TextRun &run, const PrintFace &name);

    std::map<PrintFace, Face> m_faces;
};

} // namespace vestibule
