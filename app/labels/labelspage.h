#pragma once

#include "app/frame/tabbedpage.h"

namespace vestibule {

struct PageContext;

/// Labels: what is to be printed and how, what lies ready for it, and what was printed.
class LabelsPage : public TabbedPage
{
    Q_OBJECT
public:
    /// `context` must outlive the page.
    explicit LabelsPage(const PageContext &context, QWidget *parent = nullptr);

    QList<Command> commands() const override;
    /// As TabbedPage; "own-stock:" opens the dialog of own stocks above the tab that is shown, with the id of one or of
    /// the stock that a new one begins with behind it.
    void openSubject(const QString &subject) override;

private:
    /// They show the PIN and the Wi-Fi password, as the page of deployments does.
    [[nodiscard]] bool makesPinCards() const;

    const PageContext &m_context;
};

} // namespace vestibule
