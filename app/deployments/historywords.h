#pragma once

#include <QString>

namespace vestibule {

struct Actor;
struct HistoryLine;

/// What `line` says, as a sentence without the person: "Device AGV 12 added".
QString historySentence(const HistoryLine &line);
QString historyIcon(const HistoryLine &line);
/// Who did it: the operator's name, or what kind of somebody else.
QString historyPerson(const HistoryLine &line);

} // namespace vestibule
