#pragma once

#include "app/widgets/toast.h"

#include <QDialog>

class QVBoxLayout;

namespace vestibule {

class Button;

/// A dialog about something that goes onto paper: a title, what its children add to `column()`, and at its foot
/// Cancel, "Print…" and "Save PDF…". Without a printer it says so.
class PaperDialog : public QDialog
{
    Q_OBJECT
public:
    /// Saves a PDF there and closes; says what is wrong otherwise.
    virtual void saveTo(const QString &path) = 0;

Q_SIGNALS:
    void toastRequested(const vestibule::ToastMessage &message);

protected:
    PaperDialog(const QString &title, const QString &heading, const QString &sentence,
                QWidget *parent);

    QVBoxLayout *column() const { return m_column; }
    Button *saveButton() const { return m_save; }
    Button *printButton() const { return m_print; }
    /// "Print…" needs a printer besides.
    void setReady(bool isReady);
    virtual void print() = 0;
    /// The name that the file dialog proposes, without its ending.
    virtual QString fileName() const = 0;
    /// Cancel was pressed.
    virtual void cancel() { reject(); }

private:
    QWidget *makeFoot();
    void chooseFile();

    Button *m_save;
    Button *m_print;
    QVBoxLayout *m_column;
};

} // namespace vestibule
