#pragma once

#include <QWidget>

namespace vestibule {

/// Leads from the labels' designs to the PIN card. It isn't among them: a card shows one deployment's PIN, which no
/// label ever does.
class PinCardPart : public QWidget
{
    Q_OBJECT
public:
    explicit PinCardPart(QWidget *parent = nullptr);

Q_SIGNALS:
    void requested();
};

} // namespace vestibule
