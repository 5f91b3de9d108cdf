#pragma once

#include "app/labels/cards/pincardcontent.h"
#include "app/printing/paperdialog.h"
#include "core/labels/cards/pincardsheet.h"

#include <QTimer>

class QLineEdit;

namespace vestibule {

class CheckBox;
class ComboBox;
class FormRow;
class LabelSheetView;
class PlainLabel;
struct PageContext;

/// Asks whose PIN card it shall be and what it carries, shows it, and saves or prints it.
class PinCardDialog : public PaperDialog
{
    Q_OBJECT
public:
    /// `sites`: one, or those among which to choose; not empty. `context` must outlive the dialog.
    PinCardDialog(const PageContext &context, std::vector<Deployment> sites,
                  QWidget *parent = nullptr);
    void saveTo(const QString &path) override;

    /// Opens it over `window` for any deployment; says so where there is none yet. `toast` hears what came of it.
    static void openForAny(const PageContext &context, QWidget *window,
                           std::function<void(const ToastMessage &)> toast);

protected:
    void print() override;
    QString fileName() const override;

private:
    using Ready = std::function<void(const PinCardSheet &)>;
    void build();
    void showSite();
    void validate();
    void showCard();
    [[nodiscard]] const Deployment &site() const;
    [[nodiscard]] PinCardWifi wifi() const;
    [[nodiscard]] PinCardPaper paper() const;
    /// Reads what the card needs, draws and checks it, and goes on with it.
    void prepare(Ready ready);
    void fail(const Error &error);

    const PageContext &m_context;
    std::vector<Deployment> m_sites;
    ComboBox *m_site;
    CheckBox *m_withWifi;
    QLineEdit *m_wifiName;
    QLineEdit *m_password;
    FormRow *m_nameRow;
    FormRow *m_passwordRow;
    ComboBox *m_paper;
    PlainLabel *m_paperFacts;
    PlainLabel *m_problem; ///< why there is no picture
    LabelSheetView *m_picture;
    QTimer m_draw;
    bool m_isBusy = false; ///< a card is being made
    int m_round = 0; ///< of pictures, so that late ones are left
};

} // namespace vestibule
