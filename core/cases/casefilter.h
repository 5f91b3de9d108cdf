#pragma once

#include "core/cases/case.h"

#include <QVariantList>

namespace vestibule {

/// A CaseQuery, but for its viewer, as a condition over service_case c, device d and space s, with its values.
struct CaseFilter {
    explicit CaseFilter(const CaseQuery &query);

    QString condition; ///< never empty
    QVariantList values;

private:
    void add(const QString &part, const QVariantList &partValues = {});
    void addNames(const QString &column, const QStringList &names);
    void addSearch(const QString &typed);
};

} // namespace vestibule
