#pragma once

#include "app/frame/pagetab.h"
#include "app/labels/studio/labelpreviews.h"
#include "app/labels/studio/studiopanel.h"

#include <QTimer>

namespace vestibule {

class LabelPreviews;
class LabelPrinting;
class SheetPane;
class StudioList;
struct PageContext;

/// Labels for devices, spaces and blank codes: chosen at the left, looked at on their sheet, printed or saved at the right.
class StudioTab : public PageTab
{
    Q_OBJECT
public:
    /// `context` must outlive the tab.
    explicit StudioTab(const PageContext &context, QWidget *parent = nullptr);

    void activated() override;
    /// "need", "old", or ids of devices, of spaces or of blank codes with commas between.
    void openSubject(const QString &subject) override;

    /// Saves what is chosen as a PDF or ZPL file.
    void saveTo(const QString &path, PrintTarget::Kind kind = PrintTarget::Kind::PdfFile);

private:
    void build();
    void connectParts();
    void connectPanel();
    void connectJobs();
    void reload();
    void readCalibration();
    void showReading(const Result<StudioReading> &reading);
    /// What is ticked goes onto the sheet; pictures follow soon.
    void showJob();
    void drawSheet();
    void showDrawn(int first, const std::vector<PreviewLabel> &labels);
    /// Each label as often as it has copies on the sheet.
    void showPictures();
    void showFinding(const std::vector<PreviewLabel> &labels, bool isOfAll);
    void checkAll();
    void takeChecked(int first, const std::vector<PreviewLabel> &labels);
    void showStep(LabelPrinting::Step step, int done, int total);
    void makeLarger();
    void askForFile(PrintTarget::Kind kind);
    void print();
    void putOut(const PrintTarget &target);
    /// Before the first labels: their address must last.
    void showFailure(const Error &error);
    void editPrinter(const LabelPrinter &printer);
    void calibrate();
    [[nodiscard]] std::vector<LabelWish> sortedWishes() const;
    [[nodiscard]] int pieces() const;

    const PageContext &m_context;
    StudioList *m_list;
    SheetPane *m_sheet;
    StudioPanel *m_panel;
    LabelPreviews *m_previews;
    LabelPreviews *m_check;
    LabelPrinting *m_printing;
    std::vector<LabelWish> m_wishes; ///< in the order of printing
    std::vector<LabelSheet> m_sheets; ///< begun ones
    std::vector<PreviewLabel> m_drawn; ///< of the sheet that is shown
    int m_firstDrawn = 0; ///< among the wishes
    std::vector<LabelContent> m_bad; ///< a few of those that the check refused
    StudioFoot::Finding m_checked;
    bool m_isChecking = false;
    QTimer m_reload;
    QTimer m_draw;
};

} // namespace vestibule
