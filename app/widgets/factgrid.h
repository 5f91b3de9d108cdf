#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QGridLayout;

namespace vestibule {

/// Names and values in two columns: "Device  Scrubber 3   Type  Anomaly". Values are plain text.
class FactGrid : public QWidget
{
    Q_OBJECT
public:
    struct Fact {
        QString name;
        QString value;
    };

    /// `pairs` facts stand side by side.
    explicit FactGrid(int pairs = 2, QWidget *parent = nullptr);
    void setFacts(const QList<Fact> &facts);

private:
    int m_pairs;
    QGridLayout *m_grid;
};

} // namespace vestibule
