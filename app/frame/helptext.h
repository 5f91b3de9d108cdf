#pragma once

#include <QList>
#include <QString>

namespace vestibule {

/// One block of a help text.
struct HelpBlock {
    enum class Kind { Title, Section, Paragraph, ListItem };
    Kind kind = Kind::Paragraph;
    QString text;
    friend bool operator==(const HelpBlock &, const HelpBlock &) = default;
};

/// Splits a help text into blocks. It knows "# ", "## ", "- " and paragraphs, nothing else: no markup inside lines.
QList<HelpBlock> parseHelp(const QString &markdown);

/// The help text of a page in the language of `locale`, else in English; empty if there is none.
QString readHelp(const QString &pageId, const QString &locale);

} // namespace vestibule
