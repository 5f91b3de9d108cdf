#pragma once

#include <span>

namespace vestibule {

/// A text that a template asks for as `t_<key>`; `source` is English and marked for translation.
struct TemplateText {
    const char *key;
    const char *source;
};

/// All of them.
[[nodiscard]] std::span<const TemplateText> templateTexts();

} // namespace vestibule
