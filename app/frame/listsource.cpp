#include "app/frame/listsource.h"

#include <algorithm>

namespace vestibule {

ListSource::ListSource(QString heading, Commands commands)
    : m_heading(std::move(heading)),
      m_commands(std::move(commands))
{ }

void ListSource::find(const QString &words, Answer answer)
{
    QList<std::pair<int, Command>> found;
    for (const Command &command : m_commands()) {
        const int score = matchScore(command.title, words);
        if (score > 0)
            found.append({score, command});
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const auto &left, const auto &right) { return left.first > right.first; });
    QList<Command> commands;
    for (const auto &[score, command] : std::as_const(found))
        commands.append(command);
    answer(commands);
}

} // namespace vestibule
