#pragma once

#include "app/labels/studio/studiorows.h"
#include "app/widgets/pane.h"

#include <array>

class QListView;
class QStackedWidget;

namespace vestibule {

class Banner;
class Button;
class EmptyState;
class PlainLabel;
class SearchField;
class SegmentedControl;
class StudioModel;
class TickBox;

/// The studio's left column: which devices, spaces or blank codes get a label.
class StudioList : public Pane
{
    Q_OBJECT
public:
    /// `opensDeployments`: whether the page can be opened where spaces are added.
    explicit StudioList(bool opensDeployments, QWidget *parent = nullptr);

    void show(const StudioReading &reading);
    void showProblem(const QString &title, const QString &sentence);
    /// What is ticked of the list that is shown.
    [[nodiscard]] std::vector<StudioRow> ticked() const;
    [[nodiscard]] int tickedCount() const;
    /// Ticks the devices, spaces or blank codes with these ids, as soon as they are there.
    void tickThese(const QStringList &ids);
    /// Ticks what has no label or one that leads nowhere.
    void tickNeedy();
    void tickOldAddress();

Q_SIGNALS:
    void tickedChanged();
    /// Where what is listed comes from.
    void navigationRequested(const QString &page, const QString &subject);

private:
    void build();
    void showKind();
    void showCounts();
    void showEmpty();
    [[nodiscard]] StudioModel *model() const;
    [[nodiscard]] std::array<StudioModel *, 3> models() const
    {
        return {m_devices, m_spaces, m_blanks};
    }

    bool m_opensDeployments;
    StudioModel *m_devices;
    StudioModel *m_spaces;
    StudioModel *m_blanks;
    SegmentedControl *m_kind;
    SearchField *m_search;
    TickBox *m_all;
    PlainLabel *m_count;
    Button *m_need;
    Banner *m_oldAddress;
    QStackedWidget *m_stack;
    QListView *m_list;
    EmptyState *m_empty;
    QStringList m_wanted;
    int m_allDevices = 0; ///< listed or not
    int m_allBlanks = 0;
    bool m_isNeedyWanted = false;
    bool m_isOldWanted = false;
    bool m_isRead = false;
};

} // namespace vestibule
