#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QPointF>
#include <QSizeF>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace vestibule {

/// A template as gLabels 3 writes it, lengths in millimetres. The format is described by the DTD
/// that comes with its table.
struct GlabelsTemplate {
    QString brand;
    QString part;
    QString sameAs; ///< the part of the same brand that this is another name of
    QString page; ///< a paper's id, or "Other" with `ownPage`
    QSizeF ownPage;
    QSizeF label;
    double round = 0;
    bool isRectangular = false;
    bool isReadable = true; ///< false when a length makes no sense
    int grids = 0;
    int columns = 0;
    int rows = 0;
    QPointF first;
    QSizeF pitch;
};

using GlabelsTemplates = QHash<std::pair<QString, QString>, GlabelsTemplate>;

/// Errors: Invalid when it is not XML of this kind.
[[nodiscard]] Result<std::vector<GlabelsTemplate>> readGlabelsTemplates(const QByteArray &xml);
/// Papers by id. Errors: Invalid.
[[nodiscard]] Result<QHash<QString, QSizeF>> readGlabelsPages(const QByteArray &xml);
/// "2.5in" in millimetres; nothing when it is no length. An empty text is 0, a bare number points.
[[nodiscard]] std::optional<double> glabelsLength(QStringView text);

} // namespace vestibule
