#pragma once

#include "portalserver/text/html.h"

#include <QStringList>

#include <kainjow/mustache.hpp>

#include <vector>

namespace vestibule {

/// What a template is filled with. Every key that a template asks for is set, an absent value as
/// false: mustache would otherwise look for the key further out and find somebody else's.
class PageData
{
public:
    /// Escaped where it is shown; empty counts as absent.
    PageData &text(const char *key, const QString &value);
    PageData &flag(const char *key, bool value);
    /// Shown as it is by `{{{key}}}`; `key` ends with `_html` by custom, which a test checks.
    PageData &html(const char *key, const Html &value);
    PageData &section(const char *key, PageData value);
    PageData &list(const char *key, std::vector<PageData> rows);
    /// A list of one text each, shown by `{{.}}` inside `{{#key}}`.
    PageData &texts(const char *key, const QStringList &values);

    [[nodiscard]] const kainjow::mustache::data &data() const { return m_data; }

private:
    kainjow::mustache::data m_data = kainjow::mustache::data::type::object;
};

} // namespace vestibule
