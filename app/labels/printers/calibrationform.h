#pragma once

#include "core/base/result.h"
#include "core/labels/printing/printerprofile.h"

#include <QWidget>

#include <array>

class QDoubleSpinBox;
class QStackedWidget;

namespace vestibule {

class CalibrationDrawing;
class PlainLabel;
class SegmentedControl;

/// What was measured on a calibration page, or the five numbers of a profile themselves; and what follows from them.
class CalibrationForm : public QWidget
{
    Q_OBJECT
public:
    explicit CalibrationForm(const QSizeF &page, QWidget *parent = nullptr);

    /// The numbers of a profile that is in force, to be changed by hand.
    void showKnown(const PrinterProfile &profile);
    /// Errors: as checkProfile().
    [[nodiscard]] Result<PrinterProfile> profile() const;

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeMeasuring();
    QWidget *makeNumbers();
    QDoubleSpinBox *number(const QString &name, double from, double to, double step, int decimals,
                           const QString &unit);
    void setNumbers(const PrinterProfile &profile);
    [[nodiscard]] MeasuredCrosses measured() const;
    void showMeaning();

    QSizeF m_page;
    SegmentedControl *m_kind;
    QStackedWidget *m_stack;
    CalibrationDrawing *m_drawing;
    std::array<QDoubleSpinBox *, 6> m_crosses; ///< A left, A top, B left, …
    QDoubleSpinBox *m_right = nullptr;
    QDoubleSpinBox *m_down = nullptr;
    QDoubleSpinBox *m_wide = nullptr;
    QDoubleSpinBox *m_high = nullptr;
    QDoubleSpinBox *m_turn = nullptr;
    PlainLabel *m_meaning;
};

/// "Everything is printed 1.2 mm further left and 0.4 mm further down, …"
[[nodiscard]] QString profileSentence(const PrinterProfile &profile);

} // namespace vestibule
