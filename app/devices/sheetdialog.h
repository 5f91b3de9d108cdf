#pragma once

#include "app/devices/labeljob.h"
#include "app/devices/paperdialog.h"

class QProgressBar;
class QSpinBox;

namespace vestibule {

class ComboBox;
class FormRow;
class LabelSaving;
class PlainLabel;
struct PageContext;

/// Puts labels of several devices onto sheets: which paper, from which position on, as a PDF or to a printer.
class SheetDialog : public PaperDialog
{
    Q_OBJECT
public:
    SheetDialog(const PageContext &context, std::vector<LabelWish> wishes,
                QWidget *parent = nullptr);
    void saveTo(const QString &path) override;

protected:
    void print() override;
    QString fileName() const override;
    void cancel() override;

private:
    void build();
    void showProgress(int done, int total);
    void showStock();
    void setBusy(bool isBusy);

    std::vector<LabelWish> m_wishes;
    LabelSaving *m_saving;
    ComboBox *m_stock;
    QSpinBox *m_position;
    FormRow *m_positionRow;
    PlainLabel *m_summary;
    QProgressBar *m_progress;
};

} // namespace vestibule
