#pragma once

#include "app/widgets/rowdelegate.h"

#include <QAbstractListModel>

namespace vestibule {

/// The twelve cases of the reference picture, as a model.
class SampleCases : public QAbstractListModel
{
    Q_OBJECT
public:
    struct Row {
        QString number, title, place, type;
        ChipText status;
        QString age, assignee;
    };

    explicit SampleCases(QObject *parent = nullptr);
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    const Row &row(int index) const { return m_rows.at(index); }

private:
    QList<Row> m_rows;
};

/// Draws a case row by columns, as a page's own delegate does.
class SampleCaseDelegate : public RowDelegate
{
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;
    static Columns caseColumns();

protected:
    void paintRow(QPainter &painter, const QRect &row, const QModelIndex &index,
                  const Colours &colours) const override;
};

} // namespace vestibule
