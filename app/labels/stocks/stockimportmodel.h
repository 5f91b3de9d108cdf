#pragma once

#include "app/widgets/rowdelegate.h"
#include "core/labels/stock/stockimport.h"

#include <QAbstractListModel>
#include <QSet>

namespace vestibule {

/// The stocks of a foreign table: those that can be taken, with ticks, and then the refused ones with their reasons.
class StockImportModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    /// `known`: names of stocks that are there already; those are neither ticked nor taken.
    void setImport(const StockImport &import, const QSet<QString> &known);
    void search(const QString &words);
    void tick(int row, bool isTicked);
    /// All that are shown and can be taken.
    void tickShown(bool isTicked);
    [[nodiscard]] std::vector<LabelStock> ticked() const;
    [[nodiscard]] int shownTakeable() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    struct Row {
        QString name;
        QString facts; ///< or why it isn't taken
        int stock = -1; ///< in m_stocks; -1: refused, or there already
        bool isTicked = false;
    };

    std::vector<LabelStock> m_stocks;
    std::vector<Row> m_rows;
    std::vector<size_t> m_shown;
};

/// A row with a tick box; what can't be taken has none.
class StockImportDelegate : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

protected:
    void paintRow(QPainter &painter, const QRect &row, const QModelIndex &index,
                  const Colours &colours) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
};

} // namespace vestibule
