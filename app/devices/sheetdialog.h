#pragma once

#include "app/devices/labeljob.h"
#include "app/widgets/toast.h"

#include <QDialog>

class QProgressBar;
class QSpinBox;

namespace vestibule {

class Button;
class ComboBox;
class FormRow;
class LabelSaving;
class PlainLabel;
struct PageContext;

/// Puts labels of several devices onto sheets: which paper, from which position on, as a PDF or to a printer.
class SheetDialog : public QDialog
{
    Q_OBJECT
public:
    SheetDialog(const PageContext &context, std::vector<LabelWish> wishes,
                QWidget *parent = nullptr);
    void saveTo(const QString &path);

Q_SIGNALS:
    void toastRequested(const vestibule::ToastMessage &message);

private:
    void build();
    void showStock();
    void chooseFile();
    void setBusy(bool isBusy);

    std::vector<LabelWish> m_wishes;
    LabelSaving *m_saving;
    ComboBox *m_stock;
    QSpinBox *m_position;
    FormRow *m_positionRow;
    PlainLabel *m_summary;
    QProgressBar *m_progress;
    Button *m_save;
    Button *m_print;
};

} // namespace vestibule
