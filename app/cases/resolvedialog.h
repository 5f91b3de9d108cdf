#pragma once

#include <QDialog>

namespace vestibule {

class Button;
class CountedTextEdit;
class PlainLabel;
class Switch;

/// Asks what was done before cases are resolved, and whether the reporter shall read it. Stays open until it worked, so
/// that nothing typed is lost.
class ResolveDialog : public QDialog
{
    Q_OBJECT
public:
    /// `subject` says what is resolved: a number and title, or how many.
    ResolveDialog(const QString &subject, const QString &solution, QWidget *parent = nullptr);

    QString solution() const;
    bool tellsReporter() const;
    void setBusy(bool isBusy);
    void setProblem(const QString &sentence);

Q_SIGNALS:
    void resolveRequested();

private:
    void showState();

    bool m_isBusy = false;
    CountedTextEdit *m_solution;
    Switch *m_tell;
    PlainLabel *m_problem;
    Button *m_resolve;
};

} // namespace vestibule
