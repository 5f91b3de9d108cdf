#pragma once

#include "app/widgets/rowsmodel.h"
#include "core/security/auditlog.h"

#include <QCoreApplication>
#include <QHash>

namespace vestibule {

/// What was done to a deployment, in words, newest first. Rows for TwoLineDelegate.
class HistoryModel final : public RowsModel<AuditEntry>
{
    Q_DECLARE_TR_FUNCTIONS(vestibule::HistoryModel)
public:
    using RowsModel::RowsModel;
    /// Operators' names by id.
    void setNames(const QHash<QString, QString> &names) { m_names = names; }
    QVariant data(const QModelIndex &index, int role) const override;

protected:
    QString keyOf(const AuditEntry &row) const override { return QString::number(row.sequence); }

private:
    QString who(const Actor &actor) const;
    QHash<QString, QString> m_names;
};

/// What `entry` says, as a sentence without the person.
QString historySentence(const AuditEntry &entry);

} // namespace vestibule
