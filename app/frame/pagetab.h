#pragma once

#include "app/widgets/toast.h"

#include <QWidget>

namespace vestibule {

/// What fills a TabbedPage while its word in the header is chosen. It is made when it is first opened.
class PageTab : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// It is seen now, or another one instead of it.
    virtual void activated() { }
    virtual void deactivated() { }
    /// Shows one thing of this tab. Called after `activated`.
    virtual void openSubject(const QString &subject) { Q_UNUSED(subject) }
    virtual bool hasUnsavedChanges() const { return false; }

Q_SIGNALS:
    /// As those of Page.
    void navigationRequested(const QString &pageId, const QString &subject);
    void toastRequested(const vestibule::ToastMessage &message);
};

} // namespace vestibule
