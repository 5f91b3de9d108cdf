#pragma once

#include "app/widgets/toast.h"
#include "core/base/result.h"
#include "core/labels/stock/labelstock.h"

#include <QDialog>
#include <QHash>

namespace vestibule {

class Banner;
class Button;
class ComboBox;
class StockDrawing;
class StockForm;
struct PageContext;

/// The operators' own stocks: made, changed and deleted, with a drawing that follows what is typed. What was typed stays
/// with its stock until it is saved, also while another one is looked at.
class StockDialog : public QDialog
{
    Q_OBJECT
public:
    /// Opens with own stock `id`; any other is what a new one begins with. `context` must outlive the dialog.
    StockDialog(const PageContext &context, const QString &id, QWidget *parent = nullptr);

    /// Asks before it throws away what was typed.
    void reject() override;

Q_SIGNALS:
    void toastRequested(const vestibule::ToastMessage &message);

private:
    void build();
    void reload();
    void showReading(const Result<std::vector<LabelStock>> &stocks);
    void showChoice();
    void showStock();
    void showState();
    void takeEdit();
    [[nodiscard]] LabelStock stored() const;
    [[nodiscard]] QString problem() const;
    void save();
    void takeSaved(const QString &before, const Result<LabelStock> &saved);
    void askToDelete();
    void remove(const LabelStock &stock);
    void openImport();
    void showFailure(const QString &title, const Error &error);

    const PageContext &m_context;
    std::vector<LabelStock> m_stocks; ///< all there are
    QHash<QString, LabelStock> m_drafts; ///< by stock; the new one's id is empty
    QString m_current; ///< empty: the new one
    LabelStock m_pattern; ///< what the new one begins with
    QString m_wanted;
    ComboBox *m_choice;
    StockDrawing *m_drawing;
    StockForm *m_form;
    Banner *m_verdict;
    Button *m_delete;
    Button *m_save;
};

} // namespace vestibule
