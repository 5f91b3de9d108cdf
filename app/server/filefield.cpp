#include "app/server/filefield.h"

#include "app/widgets/button.h"
#include "app/widgets/tokens.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>

namespace vestibule {
using namespace Qt::StringLiterals;

FileField::FileField(QLineEdit *path, const QString &title, QWidget *parent) : QWidget(parent)
{
    auto *choose = new Button(tr("Choose …"), Button::Kind::Normal);
    choose->setAccessibleName(title);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(px(8));
    layout->addWidget(path, 1);
    layout->addWidget(choose);
    connect(choose, &Button::clicked, this, [this, path, title] {
        auto *dialog = new QFileDialog(this, title, {}, u"PEM (*.pem *.crt *.key)"_s);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, path, &QLineEdit::setText);
        dialog->open();
    });
}

} // namespace vestibule
