#pragma once

#include "app/frame/command.h"

namespace vestibule {

/// Offers a list of commands that is asked for anew each time: the window's pages, or the open page's actions.
class ListSource : public CommandSource
{
public:
    using Commands = std::function<QList<Command>()>;
    ListSource(QString heading, Commands commands);

    QString heading() const override { return m_heading; }
    void find(const QString &words, Answer answer) override;

private:
    QString m_heading;
    Commands m_commands;
};

} // namespace vestibule
