#pragma once

#include "app/widgets/painters.h"
#include "core/labels/codes/labellists.h"

namespace vestibule {

/// What label codes and their lists are called.
namespace codewords {

/// `id` is what deep links call a list: "old".
LabelList listFromId(const QString &id);
QString listTitle(LabelList list);
/// Why the list matters, or what to do about it.
QString listSentence(LabelList list);
/// What stands there when nothing is in it: title and sentence.
std::pair<QString, QString> emptyWords(LabelList list);
/// How a code stands, as a chip.
ChipText stateChip(const LabelListRow &row, const QString &baseAddress, const QDateTime &now);
/// "AGV 12", or what stands there while it leads nowhere.
QString leadsTo(const LabelListRow &row);
QString dayText(const QDateTime &time);

} // namespace codewords

} // namespace vestibule
