#pragma once

#include "app/labels/designs/designreading.h"

#include <QDialog>

#include <functional>

namespace vestibule {

class CheckBox;

/// Says of which device models the labels have a design by default.
class ModelsDialog : public QDialog
{
    Q_OBJECT
public:
    /// `taken` is called with the models whose default changes, an empty design for none.
    ModelsDialog(const LabelDesign &design, const DesignReading &reading,
                 std::function<void(const std::vector<ModelDefault> &)> taken,
                 QWidget *parent = nullptr);

private:
    void build(const DesignReading &reading);
    void take();

    LabelDesign m_design;
    std::vector<ModelDefault> m_models;
    std::vector<CheckBox *> m_boxes;
    std::function<void(const std::vector<ModelDefault> &)> m_taken;
};

} // namespace vestibule
