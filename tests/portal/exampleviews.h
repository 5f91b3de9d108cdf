#pragma once

#include "portalserver/text/render.h"

#include <QList>

#include <functional>

namespace vestibule {

/// One page of the portal with example contents: "Halden Logistics", "Warehouse North", "AGV 12".
struct ExamplePage {
    QString name; ///< of the file and in test failures
    std::function<QByteArray(const PageTemplates &, const PortalTexts &)> render;
};

/// All pages in their states. `text` stands in for every text that comes from people or the store, where
/// it isn't null: tests put hostile strings there.
[[nodiscard]] QList<ExamplePage> examplePages(const QString &text = {});

} // namespace vestibule
