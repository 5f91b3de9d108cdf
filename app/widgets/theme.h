#pragma once

#include "app/widgets/tokens.h"

#include <QObject>

class QApplication;

namespace vestibule {

/// Which appearance the user asked for.
enum class Appearance { FollowSystem, Light, Dark };

/// Dresses the application: Fusion, palette, style sheet and font from the tokens, switched at run time.
/// There is one, made by the application object; widgets take their colours from their palette, not from here.
class Theme : public QObject
{
    Q_OBJECT
public:
    /// Remembers the desktop's own palette and font before anything is changed: a font larger than 13 px enlarges every
    /// size, up to twice. Call `apply` afterwards.
    explicit Theme(QApplication &application, QObject *parent = nullptr);

    void setAppearance(Appearance appearance);
    Appearance appearance() const { return m_appearance; }
    /// What the desktop wants now, for whoever follows it.
    void setSystemDark(bool isDark);
    /// Whether the desktop's own palette is dark, below ours.
    bool isSystemPaletteDark() const;

    /// Raises quiet control borders to a contrast of 3:1.
    void setHighContrast(bool isOn);

    bool isDark() const;
    const Colours &currentColours() const;

    /// Puts palette, font and style sheet onto the application and repaints everything.
    void apply();

    /// Dresses windows that are made later.
    bool eventFilter(QObject *watched, QEvent *event) override;

    static QPalette paletteFor(const Colours &colours);
    /// `sheet` with @roles replaced by colours and @12px by scaled sizes.
    static QString resolveStyleSheet(QString sheet, const Colours &colours);

Q_SIGNALS:
    void changed();

private:
    QApplication &m_application;
    QString m_sheet;
    Appearance m_appearance = Appearance::FollowSystem;
    bool m_isSystemDark = false;
    bool m_isHighContrast = false;
    qreal m_fontScale;
};

} // namespace vestibule
