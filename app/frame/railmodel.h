#pragma once

#include "app/frame/navigationentry.h"

#include <QAbstractListModel>

namespace vestibule {

/// A count beside a page's name: grey for work, amber for something that is wrong. 0 shows none.
struct Badge {
    int count = 0;
    bool isWarning = false;
    friend bool operator==(const Badge &, const Badge &) = default;
};

/// The rows of the rail: group words that can't be selected, and pages with icon and badge.
class RailModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { PageIdRole = Qt::UserRole + 1, IconRole, IsHeadingRole, CountRole, IsWarningRole };

    explicit RailModel(QObject *parent = nullptr);

    /// Lists `entries` in their groups' order. Groups in `Foot` get no group word.
    void setEntries(const QList<NavigationEntry> &entries);
    void setBadge(const QString &pageId, const Badge &badge);
    /// The row of a page, or -1.
    int rowOf(const QString &pageId) const;
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row {
        QString pageId; ///< empty: a group word
        QString title;
        QString icon;
        Badge badge;
    };
    QList<Row> m_rows;
};

} // namespace vestibule
