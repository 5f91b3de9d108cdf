#pragma once

#include "app/printing/labelprinting.h"

#include <QWidget>

class QProgressBar;

namespace vestibule {

class Banner;
class Button;
class PlainLabel;

/// The foot of the studio's right column: what the check says, and the buttons that put labels out.
class StudioFoot : public QWidget
{
    Q_OBJECT
public:
    /// What the check found so far.
    struct Finding {
        int good = 0;
        int bad = 0;
        QString sentence; ///< about the first bad one
        bool isOfAll = true; ///< else of the sheet that is shown
        friend bool operator==(const Finding &, const Finding &) = default;
    };
    /// What the buttons can do.
    struct Means {
        int pieces = 0;
        bool hasPrinter = false;
        bool isForLabelPrinters = false; ///< the stock has one label a page
        bool isMismatch = false; ///< the printer takes no such stock
    };

    explicit StudioFoot(QWidget *parent = nullptr);

    void setFinding(const Finding &finding);
    void setMeans(const Means &means);
    void setProgress(const QString &words, int done, int total);
    /// A job runs: the buttons wait, but for Cancel.
    void setBusy(bool isBusy);

Q_SIGNALS:
    void largerRequested();
    void checkRequested();
    void printRequested();
    void saveRequested(vestibule::PrintTarget::Kind kind);
    void cancelRequested();

private:
    void build();
    void showButtons();

    Banner *m_verdict;
    Button *m_larger;
    Button *m_check;
    PlainLabel *m_words;
    QProgressBar *m_progress;
    Button *m_print;
    Button *m_savePdf;
    Button *m_saveZpl;
    Button *m_cancel;
    Means m_means;
    bool m_isBusy = false;
};

} // namespace vestibule
