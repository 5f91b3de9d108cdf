#pragma once

#include "app/widgets/rowdelegate.h"
#include "app/widgets/rowsmodel.h"
#include "core/cases/casetemplate.h"

#include <QCoreApplication>

#include <functional>

namespace vestibule {

/// The word for a kind of case: "Anomaly".
QString caseTypeTitle(CaseType type);
QString casePriorityTitle(CasePriority priority);

/// The case templates of a deployment in the order of their tiles. Rows can be dragged; where one is dropped is told by
/// `onMoved`, which changes the store.
class TemplatesModel final : public RowsModel<OfferedTemplate>
{
    Q_DECLARE_TR_FUNCTIONS(vestibule::TemplatesModel)
public:
    using RowsModel::RowsModel;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QStringList mimeTypes() const override;
    QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }

    /// Called with the row that was dragged and the one it shall stand at.
    std::function<void(int, int)> onMoved;

protected:
    QString keyOf(const OfferedTemplate &row) const override
    {
        return row.caseTemplate.id.toString();
    }
};

/// Draws a template: grip, icon, title, what the form asks, kind, pencil and the switch that offers it.
class TemplateDelegate final : public RowDelegate
{
    Q_OBJECT
public:
    explicit TemplateDelegate(QObject *parent = nullptr);

Q_SIGNALS:
    void switchClicked(int row);
    void pencilClicked(int row);

protected:
    void paintRow(QPainter &painter, const QRect &row, const QModelIndex &index,
                  const Colours &colours) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    static QRect switchRect(const QRect &row);
    static QRect pencilRect(const QRect &row);
};

} // namespace vestibule
