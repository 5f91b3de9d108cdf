#pragma once

#include "core/settings/settingkey.h"

#include <optional>

namespace vestibule {

/// What the setting of this name may be, as a sentence for people; empty when there is none to tell.
QString settingProblemSentence(const QString &name);
/// What is typed for `key`; nothing when it is no number or breaks its rule.
std::optional<int> typedSetting(const SettingKey<int> &key, const QString &text);

} // namespace vestibule
