#pragma once

#include <QWidget>

namespace vestibule {

class Button;
class PlainLabel;

/// Below the list when several devices are selected: how many, and what can be done with all of them.
class DeviceBulkBar : public QWidget
{
    Q_OBJECT
public:
    explicit DeviceBulkBar(QWidget *parent = nullptr);
    /// Shown from two on.
    void setCount(int selected);

Q_SIGNALS:
    void printRequested();
    void archiveRequested();
    void clearRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PlainLabel *m_count;
};

} // namespace vestibule
