#pragma once

#include "app/frame/pagetab.h"
#include "app/labels/wall/wallrows.h"

#include <QTimer>

class QMimeData;
class QProgressBar;
class QStackedWidget;

namespace vestibule {

class Banner;
class Button;
class FileDropArea;
class PhotoReader;
class PhotoView;
class PlainLabel;
class WallFindings;
struct PageContext;

/// Photos of walls with labels: which of them read, whose they are, and which are missing.
class WallTab : public PageTab
{
    Q_OBJECT
public:
    /// `context` must outlive the tab.
    explicit WallTab(const PageContext &context, QWidget *parent = nullptr);

    void activated() override;
    /// Reads the files at these paths, beside what is there.
    void addFiles(const QStringList &paths);
    [[nodiscard]] PhotoReader *reader() const { return m_reader; }

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    static constexpr size_t mostPhotos = 12;

    void build();
    QWidget *makeTools();
    QWidget *makeStart();
    QWidget *makeProgress();
    void connectReader();
    void connectFindings();
    void add(std::vector<PhotoSource> sources);
    void take(const QMimeData *contents);
    void paste();
    void startOver();
    void lookUp();
    void showPhotos();
    void showMarks();
    void turnTo(int photo);
    void tellFailure(const QString &title, const QString &sentence);
    void openChosen();
    void printChosen();
    void affixChosen();
    void tellAffixed(const std::vector<LabelCodeId> &ids);

    const PageContext &m_context;
    PhotoReader *m_reader;
    std::vector<WallPhoto> m_photos;
    int m_current = 0;
    int m_round = 0; ///< of look-ups, so that late answers are left
    std::optional<LabelPlace> m_place; ///< that somebody chose
    QStringList m_failures; ///< since the last photos were added
    PlainLabel *m_name;
    Button *m_previous;
    Button *m_next;
    Button *m_open;
    Button *m_paste;
    Button *m_over;
    Banner *m_problem;
    QWidget *m_progressRow;
    PlainLabel *m_progressWords;
    QProgressBar *m_progress;
    FileDropArea *m_drop;
    PhotoView *m_view;
    QStackedWidget *m_stack;
    WallFindings *m_findings;
    QTimer m_lookUp;
};

} // namespace vestibule
