#pragma once

#include "app/wizard/wizardstep.h"

namespace vestibule {

class ComboBox;
struct CommandLine;

/// Chooses the address under which phones reach the portal, and switches it on.
class AddressStep : public WizardStep
{
    Q_OBJECT
public:
    AddressStep(const PageContext &context, ShellContext &shell);
    void enter(const Progress &progress) override;
    void submit() override;
    QString verb() const override;

private:
    const CommandLine &line() const;
    void showPort(const Progress &progress);
    void showPreview();
    void onSettled();
    void onFailed(const Error &error);

    ComboBox *m_address;
    QLineEdit *m_port;
    FormRow *m_portRow;
    PlainLabel *m_preview;
    bool m_isWaiting = false;
};

} // namespace vestibule
