#pragma once

#include "app/widgets/tokens.h"

#include <QWidget>

namespace vestibule {

/// A plain ground for a part of the window.
class Pane : public QWidget
{
    Q_OBJECT
public:
    enum class Ground { Window, Surface, Sunken, Rail };
    explicit Pane(Ground ground, QWidget *parent = nullptr) : QWidget(parent), m_ground(ground) { }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Ground m_ground;
};

} // namespace vestibule
