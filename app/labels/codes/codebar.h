#pragma once

#include "core/labels/codes/labellists.h"

#include <QWidget>

namespace vestibule {

class Button;
class PlainLabel;

/// The bar below the codes: what can be done with those that are selected, or how far the work is.
class CodeBar : public QWidget
{
    Q_OBJECT
public:
    explicit CodeBar(QWidget *parent = nullptr);

    void setSelection(const std::vector<LabelListRow> &rows);
    /// How many of all are shown, while nothing is selected.
    void setShown(int shown, int fitting);
    void setProgress(int done, int total);
    /// Shows the selection again.
    void endProgress();

Q_SIGNALS:
    void makeRequested();
    void printRequested();
    void linkRequested();
    void replaceRequested();
    void revokeRequested();
    void clearRequested();
    void cancelRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showState();

    PlainLabel *m_words;
    Button *m_make;
    Button *m_print;
    Button *m_link;
    Button *m_replace;
    Button *m_revoke;
    Button *m_clear;
    Button *m_cancel;
    std::vector<LabelListRow> m_rows;
    QString m_shown;
    QString m_progress;
};

} // namespace vestibule
