#pragma once

#include "core/labels/design/labeldesign.h"
#include "core/labels/stock/labelstock.h"

#include <QImage>
#include <QWidget>

class QButtonGroup;
class QGridLayout;

namespace vestibule {

/// The designs as small pictures of how they look on the chosen stock; one is taken. Arrow keys move the choice.
class DesignPicker : public QWidget
{
    Q_OBJECT
public:
    explicit DesignPicker(QWidget *parent = nullptr);

    void setDesigns(std::vector<LabelDesign> designs);
    /// One that isn't there is left.
    void choose(const QString &id);
    /// Draws the pictures anew, on a pool thread. A design without room on the stock can't be taken.
    void setStock(const LabelStock &stock);
    [[nodiscard]] LabelDesign current() const;

Q_SIGNALS:
    void designChosen();

private:
    void drawPictures();

    std::vector<LabelDesign> m_designs;
    LabelStock m_stock;
    QString m_current;
    QGridLayout *m_grid;
    QButtonGroup *m_group;
    int m_round = 0; ///< of pictures, so that late ones are left
};

} // namespace vestibule
