#pragma once

#include "core/labels/design/designchoice.h"
#include "core/labels/stock/labelstock.h"

#include <QImage>
#include <QWidget>

class QButtonGroup;
class QGridLayout;

namespace vestibule {

class PlainLabel;

/// The designs as small pictures of how they look on the chosen stock; one is taken, or each label gets that of its
/// device's model, and a sentence says which those are. Arrow keys move the choice.
class DesignPicker : public QWidget
{
    Q_OBJECT
public:
    explicit DesignPicker(QWidget *parent = nullptr);

    void setDesigns(const std::vector<LabelDesign> &designs, const DesignChoice &byModel);
    /// A design's id, or DesignChoice::byModelId. One that isn't there is left.
    void choose(const QString &id);
    /// Draws the pictures anew, on a pool thread. A design without room on the stock can't be taken.
    void setStock(const LabelStock &stock);
    [[nodiscard]] DesignChoice current() const;
    /// How far phones read a usual label in the current choice on this stock; 0: not known.
    [[nodiscard]] double readableMetres() const;

Q_SIGNALS:
    void designChosen();
    /// Pictures and distances are those of the stock now.
    void drawn();

private:
    void drawPictures();
    void showMeaning();

    std::vector<DesignChoice> m_choices; ///< by model, then each design
    std::vector<double> m_metres; ///< of each choice
    LabelStock m_stock;
    QString m_current;
    QGridLayout *m_grid;
    PlainLabel *m_meaning;
    QButtonGroup *m_group;
    int m_round = 0; ///< of pictures, so that late ones are left
};

} // namespace vestibule
