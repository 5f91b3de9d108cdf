#pragma once

#include "app/labels/studio/studiorows.h"
#include "app/widgets/rowdelegate.h"
#include "app/widgets/rowsmodel.h"

namespace vestibule {

/// The studio's list: devices, spaces or blank codes with a tick for those that get a label. Ticks stay with their rows while others
/// are searched.
class StudioModel : public RowsModel<StudioRow>
{
    Q_OBJECT
public:
    using RowsModel::RowsModel;

    /// All rows; ticks of those that are gone go too.
    void setAll(std::vector<StudioRow> rows);
    /// Shows the rows whose name or place holds `words`.
    void search(const QString &words);

    /// The ticked ones, in the order of the list.
    [[nodiscard]] std::vector<StudioRow> ticked() const;
    [[nodiscard]] int tickedCount() const { return int(m_ticked.size()); }
    [[nodiscard]] const std::vector<StudioRow> &all() const { return m_all; }
    void tickOnly(const QSet<QString> &keys);
    /// Ticks or unticks what is shown.
    void tickShown(bool isTicked);
    /// Of what is shown.
    [[nodiscard]] Qt::CheckState shownState() const;

    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    /// What is ticked changed, or of which rows.
    void ticksChanged();

protected:
    QString keyOf(const StudioRow &row) const override { return row.key; }

private:
    [[nodiscard]] std::vector<StudioRow> found() const;
    void ticksMoved();

    std::vector<StudioRow> m_all;
    QString m_words;
    QSet<QString> m_ticked;
};

/// A tick box, name over place, and the label's state.
class StudioDelegate : public RowDelegate
{
    Q_OBJECT
public:
    explicit StudioDelegate(QObject *parent = nullptr);

protected:
    void paintRow(QPainter &painter, const QRect &row, const QModelIndex &index,
                  const Colours &colours) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;
};

} // namespace vestibule
