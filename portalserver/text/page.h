#pragma once

#include "portalserver/text/pagedata.h"

#include <QHash>

#include <map>
#include <memory>

namespace vestibule {

class PortalTexts;

/// Renders the portal's templates from the resources. Partials are put in when a template is first
/// used, and the parsed template is kept. Not for sharing between threads: each portal thread has
/// its own.
class PageTemplates
{
public:
    PageTemplates();
    ~PageTemplates();
    Q_DISABLE_COPY_MOVE(PageTemplates)

    /// The page `name` (`:/portal/pages/<name>.mustache`), filled with `data`; `t_<key>` come from
    /// `texts`. Empty only when there is no such template, which a test rules out.
    [[nodiscard]] QByteArray render(const QString &name, const PortalTexts &texts,
                                    const PageData &data) const;

    /// The text of the template `name` with its partials in place and without the spaces between
    /// lines.
    [[nodiscard]] static QByteArray templateText(const QString &name);

private:
    using Template = kainjow::mustache::mustache;
    Template *parsed(const QString &name) const;

    // kainjow's render() isn't const, although it only remembers its last error.
    mutable std::map<QString, std::unique_ptr<Template>> m_templates;
};

} // namespace vestibule
