#pragma once

#include "app/wizard/progress.h"

#include <QDialog>

#include <vector>

class QStackedWidget;

namespace vestibule {

class Button;
class Stepper;
class WizardStep;
struct PageContext;
struct ShellContext;

/// The set-up on the first start: from a name to the first scan by a real phone. It can be left at any time; every
/// step is stored when it is done, and it goes on at the first one that isn't.
class Wizard : public QDialog
{
    Q_OBJECT
public:
    Wizard(const PageContext &context, ShellContext &shell, QWidget *parent = nullptr);

    [[nodiscard]] int currentStep() const { return m_current; }
    [[nodiscard]] WizardStep *step(int index) const;

Q_SIGNALS:
    /// Asks the window for a page, when the set-up is finished.
    void pageRequested(const QString &pageId, const QString &subject);

private:
    void showStep(int index);
    void resume();
    void onDone();
    void setBusy(bool isBusy);
    template<class Then>
    void read(Then then);

    const PageContext &m_context;
    ShellContext &m_shell;
    Stepper *m_stepper;
    QStackedWidget *m_stack;
    std::vector<WizardStep *> m_steps;
    Button *m_back;
    Button *m_next;
    int m_current = -1;
};

} // namespace vestibule
