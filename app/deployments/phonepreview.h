#pragma once

#include "app/deployments/phonecontent.h"

#include <QWidget>

namespace vestibule {

/// A drawing of a phone with a page of the portal on it, in the brand's colours as phones get them.
class PhonePreview : public QWidget
{
    Q_OBJECT
public:
    enum class Screen { Pin, Device, Report, Done };

    explicit PhonePreview(QWidget *parent = nullptr);
    void setContent(const PhoneContent &content);
    void setScreen(Screen screen);
    const PhoneContent &content() const { return m_content; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PhoneContent m_content;
    Screen m_screen = Screen::Device;
};

} // namespace vestibule
