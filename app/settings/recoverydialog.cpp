#include "app/settings/recoverydialog.h"

#include "app/widgets/button.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/switch.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

#include <memory>

namespace vestibule {
using namespace Qt::StringLiterals;

RecoveryDialog::RecoveryDialog(const Secret &key, QWidget *parent) : QDialog(parent), m_key(key)
{
    setObjectName(u"recoveryDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Recovery key"));
    auto *shown = new PlainLabel(key.revealText(), TextStyle::Heading, TextInk::Primary,
                                 PlainLabel::Wrap::Yes);
    shown->setObjectName(u"recoveryKey"_s);
    auto *kept = new CheckBox(tr("I have printed it or written it down"));
    kept->setObjectName(u"kept"_s);
    auto *print = new Button(tr("Print …"), Button::Kind::Normal, u"print"_s);
    auto *close = new Button(tr("Done"), Button::Kind::Primary);
    close->setObjectName(u"done"_s);
    close->setEnabled(false);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addStretch();
    buttons->addWidget(print);
    buttons->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(24), px(24), px(24), px(20));
    layout->setSpacing(px(14));
    layout->addWidget(new PlainLabel(windowTitle(), TextStyle::Heading));
    layout->addWidget(
        new PlainLabel(tr("It opens the store when the keyring, the key file or the passphrase is "
                          "lost. It is shown "
                          "this once. Keep it where you keep keys, not on this computer."),
                       TextStyle::Body, TextInk::Secondary, PlainLabel::Wrap::Yes));
    layout->addWidget(shown);
    layout->addWidget(kept);
    layout->addStretch();
    layout->addLayout(buttons);
    setMinimumWidth(px(480));
    connect(print, &Button::clicked, this, &RecoveryDialog::print);
    connect(close, &Button::clicked, this, &QDialog::accept);
    connect(kept, &CheckBox::toggled, close, &Button::setEnabled);
}

void RecoveryDialog::paintSheet(QPainter &painter, const QRectF &page, const Secret &key)
{
    const auto write = [&painter, &page](double top, double points, bool isBold,
                                         const QString &text) {
        QFont font = painter.font();
        font.setPointSizeF(points);
        font.setBold(isBold);
        painter.setFont(font);
        painter.drawText(page.adjusted(0, page.height() * top, 0, 0), Qt::TextWordWrap, text);
    };
    write(0.0, 20, true, tr("Vestibule: recovery key"));
    write(0.06, 11, false,
          tr("It opens the store when the keyring, the key file or the passphrase is lost. Type it "
             "when "
             "Vestibule asks for it at its start."));
    write(0.14, 18, true, key.revealText());
}

void RecoveryDialog::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        QPainter painter(printer.get());
        paintSheet(painter, printer->pageLayout().paintRectPixels(printer->resolution()), m_key);
    });
    dialog->open();
}

} // namespace vestibule
