#pragma once

#include <QWidget>

namespace vestibule {

class Button;
class PlainLabel;

/// The 56 px bar at the foot of a form, there only while something is unsaved. Put it into its layout
/// before the first `showChanged`, else it opens as a window.
class SaveBar : public QWidget
{
    Q_OBJECT
public:
    explicit SaveBar(QWidget *parent = nullptr);

    /// Shows the bar with what changed: "Welcome text changed, not saved yet".
    void showChanged(const QString &sentence);
    /// Why it can't be saved; Save is off until the next `showChanged`.
    void showProblem(const QString &sentence);
    /// While saving: both buttons off.
    void setBusy(bool isBusy);
    /// Everything is saved or discarded: hides the bar.
    void clear();

Q_SIGNALS:
    void saveRequested();
    void discardRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void show(const QString &sentence, bool isProblem);

    bool m_isProblem = false;
    PlainLabel *m_sentence;
    Button *m_discard;
    Button *m_save;
};

} // namespace vestibule
