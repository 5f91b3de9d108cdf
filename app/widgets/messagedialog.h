#pragma once

#include "app/widgets/button.h"
#include "app/widgets/tokens.h"

#include <QDialog>

#include <functional>

class QHBoxLayout;

namespace vestibule {

/// What a dialog says: what happened, why, what to do now. `details` are for support and hold no secrets.
struct MessageText {
    QString title;
    QString text;
    ToneKind tone = ToneKind::Neutral;
    QString details; ///< with them there is a "Copy details" button
};

/// A dialog in plain text with verbs on its buttons. It is opened, never executed: the answer comes as a call.
class MessageDialog : public QDialog
{
    Q_OBJECT
public:
    explicit MessageDialog(const MessageText &message, QWidget *parent = nullptr);

    /// Adds a button at the right; `action` runs after the dialog closed. A Primary button is the default for Enter.
    Button *addAnswer(const QString &verb, Button::Kind kind, std::function<void()> action = {});

    /// Opens a dialog with "Cancel" and the verb; `isDestructive` paints the verb in the danger colour.
    static MessageDialog *ask(QWidget *parent, const MessageText &message, const QString &verb,
                              bool isDestructive, std::function<void()> onVerb);
    /// Opens a dialog with "Close" only.
    static MessageDialog *tell(QWidget *parent, const MessageText &message);

private:
    QHBoxLayout *m_buttons;
    std::function<void()> m_answer;
};

} // namespace vestibule
