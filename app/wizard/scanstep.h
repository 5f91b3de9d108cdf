#pragma once

#include "app/wizard/wizardstep.h"

#include <QTimer>

namespace vestibule {

class Banner;
class Card;
class QrView;

/// Waits for the first scan by a real phone, and helps when none comes.
class ScanStep : public WizardStep
{
    Q_OBJECT
public:
    ScanStep(const PageContext &context, ShellContext &shell);
    void enter(const Progress &progress) override;
    void leave() override;
    void submit() override;
    QString verb() const override;

private:
    void look();
    void showReached();

    QrView *m_qr;
    PlainLabel *m_address;
    PlainLabel *m_pin;
    Banner *m_state;
    Card *m_checklist;
    QTimer m_timer;
};

} // namespace vestibule
