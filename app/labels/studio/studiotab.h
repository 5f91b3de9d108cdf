#pragma once

#include "app/frame/pagetab.h"
#include "app/labels/studio/studiopanel.h"

#include <QTimer>

namespace vestibule {

class LabelPreviews;
class LabelSaving;
class SheetPane;
class StudioList;
struct PageContext;
struct SheetOrder;

/// Labels for devices and spaces: chosen at the left, looked at on their sheet, printed or saved at the right.
class StudioTab : public PageTab
{
    Q_OBJECT
public:
    /// `context` must outlive the tab.
    explicit StudioTab(const PageContext &context, QWidget *parent = nullptr);

    void activated() override;
    /// "need", "old", or ids of devices (or of spaces) with commas between.
    void openSubject(const QString &subject) override;

    void saveTo(const QString &path);

private:
    void build();
    void connectParts();
    void connectJobs();
    void reload();
    void showReading(const Result<StudioReading> &reading);
    /// What is ticked goes onto the sheet; pictures follow soon.
    void showJob();
    void drawSheet();
    void showDrawn(int first, const std::vector<PreviewLabel> &labels);
    void showFinding(const std::vector<PreviewLabel> &labels, bool isOfAll);
    void checkAll();
    void takeChecked(int first, const std::vector<PreviewLabel> &labels);
    void makeLarger();
    void askForFile();
    void print();
    /// Before the first labels: their address must last.
    void warnOfAddress(const QString &verb, std::function<void()> go);
    void showFailure(const Error &error);
    [[nodiscard]] std::vector<LabelWish> wishes() const;
    [[nodiscard]] SheetOrder order() const;

    const PageContext &m_context;
    StudioList *m_list;
    SheetPane *m_sheet;
    StudioPanel *m_panel;
    LabelPreviews *m_previews;
    LabelPreviews *m_check;
    LabelSaving *m_saving;
    std::vector<PreviewLabel> m_drawn; ///< of the sheet that is shown
    std::vector<LabelContent> m_bad; ///< a few of those that the check refused
    StudioPanel::Finding m_checked;
    QString m_baseAddress;
    bool m_isChecking = false;
    bool m_isWarned = false;
    QTimer m_reload;
    QTimer m_draw;
};

} // namespace vestibule
