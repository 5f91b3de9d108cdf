#pragma once

#include "app/pagecontext.h"
#include "app/shellcontext.h"
#include "app/wizard/progress.h"
#include "core/base/error.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace vestibule {

class FormRow;
class PlainLabel;

/// One page of the set-up. It checks what was typed, stores it, and says when it is done; a wrong value stays, with a
/// sentence that says how to mend it.
class WizardStep : public QWidget
{
    Q_OBJECT
public:
    WizardStep(const QString &title, const QString &explanation, const PageContext &context,
               ShellContext &shell);

    /// Shown with what the store holds now.
    virtual void enter(const Progress &progress) { m_progress = progress; }
    virtual void leave() { }
    /// Stores what was typed: done() follows, or an error is shown.
    virtual void submit() = 0;
    /// The word on the button that goes on.
    virtual QString verb() const;
    /// An error that belongs to no field.
    void showError(const Error &error);

Q_SIGNALS:
    void done();
    /// While something slow goes on nothing can be pressed twice.
    void busyChanged(bool isBusy);

protected:
    QVBoxLayout *body() const { return m_body; }
    const PageContext &context() const { return m_context; }
    ShellContext &shell() const { return m_shell; }
    const Progress &progress() const { return m_progress; }
    /// Keeps what is typed in `field` until the set-up is finished, also over a restart.
    void keepDraft(QLineEdit *field, const QString &name);
    void showSentence(const QString &sentence);
    void clearError();

private:
    const PageContext &m_context;
    ShellContext &m_shell;
    Progress m_progress;
    QVBoxLayout *m_body;
    PlainLabel *m_error;
};

} // namespace vestibule
