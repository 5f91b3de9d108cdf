#pragma once

#include <QList>
#include <QString>

#include <functional>

namespace vestibule {

/// One thing that the command palette can find and do.
struct Command {
    QString title; ///< what the line says: "New case", "Scrubber 3"
    QString detail; ///< where it is or what kind of thing, muted
    QString icon; ///< name in resources/icons
    QString shortcut; ///< shown at the right, for example "Ctrl+2"
    std::function<void()> run;
};

/// Offers commands for what is typed in the palette. Sources are asked on the GUI thread and answer through
/// `answer`, at once or later (a source that asks the desk thread); a late answer to an old question is dropped.
class CommandSource
{
public:
    CommandSource() = default;
    virtual ~CommandSource() = default;
    Q_DISABLE_COPY_MOVE(CommandSource)

    /// The heading that this source's lines stand under, for example "Devices".
    virtual QString heading() const = 0;
    using Answer = std::function<void(QList<Command>)>;
    /// `words` is what was typed, possibly empty. `answer` may be called once, on the GUI thread.
    virtual void find(const QString &words, Answer answer) = 0;
};

/// How well `text` fits what was typed: 0 not at all, more is better. All words must occur, case is ignored.
int matchScore(const QString &text, const QString &words);

} // namespace vestibule
