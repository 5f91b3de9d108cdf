#pragma once

#include "app/widgets/banner.h"

namespace vestibule {

/// A banner across the window with one button: this is a demo, the set-up isn't finished, the portal doesn't listen.
class WindowNotice : public QWidget
{
    Q_OBJECT
public:
    WindowNotice(ToneKind tone, const QString &title, const QString &sentence, const QString &verb,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    void activated();
};

} // namespace vestibule
