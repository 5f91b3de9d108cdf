#pragma once

#include "app/labels/codes/codereading.h"
#include "app/widgets/pane.h"

class QListView;
class QStandardItemModel;

namespace vestibule {

class BarChart;
class Button;
class ComboBox;
class PlainLabel;

/// The left column of the Codes tab: the site, the lists with their counts, and how often labels were scanned.
class CodeLists : public Pane
{
    Q_OBJECT
public:
    explicit CodeLists(QWidget *parent = nullptr);

    [[nodiscard]] LabelList list() const;
    void setList(LabelList list);
    [[nodiscard]] DeploymentId site() const;
    void show(const CodeReading &reading);
    /// Of the site, or of one device, whose name then stands above.
    void showScans(const ScanReading &reading, const QString &name);

Q_SIGNALS:
    void changed();
    /// The scans behind the chart.
    void scansRequested();

private:
    void build();
    void showSites(const CodeReading &reading);

    ComboBox *m_site;
    QStandardItemModel *m_model;
    QListView *m_lists;
    PlainLabel *m_scansOf;
    BarChart *m_chart;
    PlainLabel *m_most;
    Button *m_all;
};

} // namespace vestibule
