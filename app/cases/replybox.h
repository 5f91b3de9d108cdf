#pragma once

#include <QWidget>

namespace vestibule {

class Button;
class CountedTextEdit;
class PlainLabel;
class SegmentedControl;

/// What an operator typed and for whom.
struct ReplyDraft {
    QString text;
    bool isNote = false;
    friend bool operator==(const ReplyDraft &, const ReplyDraft &) = default;
};

/// The foot of a case: words to the reporter, or a note for colleagues. Ctrl+Enter sends.
class ReplyBox : public QWidget
{
    Q_OBJECT
public:
    static constexpr int longestText = 4000;

    explicit ReplyBox(QWidget *parent = nullptr);

    /// Whom the reply goes to, for the placeholder; empty: unknown.
    void setReporterName(const QString &name);
    ReplyDraft draft() const;
    void setDraft(const ReplyDraft &draft);
    /// While it is being sent nothing can be typed or sent.
    void setBusy(bool isBusy);
    /// Why it could not be sent; empty takes the sentence away.
    void setProblem(const QString &sentence);
    void focusText();

Q_SIGNALS:
    void sendRequested();

private:
    void showState();

    QString m_reporterName;
    bool m_isBusy = false;
    CountedTextEdit *m_text;
    SegmentedControl *m_kind;
    PlainLabel *m_problem;
    Button *m_send;
};

} // namespace vestibule
