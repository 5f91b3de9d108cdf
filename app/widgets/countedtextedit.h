#pragma once

#include <QPlainTextEdit>

namespace vestibule {

class PlainLabel;

/// A plain-text field of several lines. Tab leaves it. With a limit it counts ("85 of 280"); too long a text is kept and
/// shown in red, `isTooLong` says so.
class CountedTextEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit CountedTextEdit(const QString &accessibleName, int limit = 0,
                             QWidget *parent = nullptr);

    /// Put it where the counter shall stand, for example at the right of the line above. Null without limit.
    PlainLabel *counter() const { return m_counter; }
    bool isTooLong() const;
    /// Height in lines of text.
    void setVisibleLines(int lines);

Q_SIGNALS:
    /// Ctrl+Enter was pressed.
    void submitRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void count();

    int m_limit;
    PlainLabel *m_counter = nullptr;
};

} // namespace vestibule
