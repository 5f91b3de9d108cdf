#pragma once

#include <QAbstractButton>
#include <QImage>

#include <vector>

namespace vestibule {

/// A choice of design: a little label, or several one behind the other, above its name.
class DesignTile : public QAbstractButton
{
    Q_OBJECT
public:
    explicit DesignTile(const QString &name, QWidget *parent = nullptr);
    /// The first lies on top.
    void setPictures(std::vector<QImage> pictures);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<QImage> m_pictures;
};

} // namespace vestibule
