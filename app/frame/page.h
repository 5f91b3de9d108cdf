#pragma once

#include "app/frame/command.h"
#include "app/widgets/button.h"
#include "app/widgets/toast.h"

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QVBoxLayout;

namespace vestibule {

class PaletteField;
class PlainLabel;

/// One page of the console: the 64 px header it owns, and its body below. A page shows and asks; it decides
/// nothing. It is made when it is first opened and lives until the window goes.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(QWidget *parent = nullptr);

    void setTitle(const QString &title);
    QString title() const;
    /// One muted sentence beside the title: "12 open, 3 of them waiting".
    void setSubtitle(const QString &sentence);
    /// A hairline below the header: on list pages, not on Overview.
    void setHeaderLine(bool isShown);

    /// Adds a button at the right of the header. The first Primary one is the page's filled button.
    Button *addHeaderButton(const QString &text, Button::Kind kind = Button::Kind::Normal,
                            const QString &icon = {});
    void addHeaderWidget(QWidget *widget);

    /// What fills the page below the header. The page takes it over.
    void setBody(QWidget *body);

    /// The window shows this page now, or another one instead of it.
    virtual void activated() { }
    virtual void deactivated() { }
    /// Somebody else works here now: what was read for the one before is read again.
    virtual void operatorChanged() { }
    /// Shows one thing of this page, for example the case with this id. Called after `activated`.
    virtual void openSubject(const QString &subject) { Q_UNUSED(subject) }
    /// What this page offers in the command palette while it is open.
    virtual QList<Command> commands() const { return {}; }
    /// True while something typed would be lost; the window asks before it closes.
    virtual bool hasUnsavedChanges() const { return false; }

Q_SIGNALS:
    /// Ask the window: open another page (`subject` may be empty), show a toast, open the palette.
    void navigationRequested(const QString &pageId, const QString &subject);
    void toastRequested(const vestibule::ToastMessage &message);
    void paletteRequested();

private:
    QWidget *m_header;
    QHBoxLayout *m_headerActions;
    QVBoxLayout *m_layout;
    QWidget *m_headerLine;
    PlainLabel *m_title;
    PlainLabel *m_subtitle;
    QWidget *m_body = nullptr;
};

} // namespace vestibule
