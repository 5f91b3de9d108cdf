#pragma once

#include <QList>
#include <QWidget>

namespace vestibule {

/// One bar: the word below it and its value (0 or more).
struct Bar {
    QString label;
    int value = 0;
    bool isCurrent = false; ///< the week we are in
    friend bool operator==(const Bar &, const Bar &) = default;
};

/// Bars over time. Numbers stand on the highest and the current bar; every value is in its tooltip.
class BarChart : public QWidget
{
    Q_OBJECT
public:
    explicit BarChart(const QString &accessibleName, QWidget *parent = nullptr);
    void setBars(const QList<Bar> &bars);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    int highest() const;
    QRectF barRect(qsizetype index) const;

    QList<Bar> m_bars;
};

} // namespace vestibule
