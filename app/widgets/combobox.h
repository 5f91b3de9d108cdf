#pragma once

#include <QComboBox>

namespace vestibule {

/// Our combo box: field look, own arrow, and for people an avatar before the name.
class ComboBox : public QComboBox
{
    Q_OBJECT
public:
    /// Item data: the person's id (QString); an avatar with the item's initials is then drawn.
    static constexpr int avatarRole = Qt::UserRole + 900;

    explicit ComboBox(const QString &accessibleName, QWidget *parent = nullptr);

    /// Adds a person; an empty id is "Nobody" with the dashed ring.
    void addPerson(const QString &name, const QString &id);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace vestibule
