#include "app/widgets/dialogparts.h"

#include "app/widgets/button.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/tokens.h"

#include <QCoreApplication>
#include <QDialog>
#include <QHBoxLayout>

namespace vestibule {

QVBoxLayout *dialogparts::column(QDialog *dialog, PlainLabel *heading)
{
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(px(24), px(24), px(24), px(20));
    layout->setSpacing(px(12));
    layout->addWidget(heading);
    return layout;
}

QHBoxLayout *dialogparts::foot(QDialog *dialog, std::initializer_list<QWidget *> actions,
                               QWidget *aside)
{
    auto *cancel = new Button(QCoreApplication::translate("Dialog", "Cancel"));
    // Enter in a field is for the action.
    cancel->setAutoDefault(false);
    QObject::connect(cancel, &Button::clicked, dialog, &QDialog::reject);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    if (aside)
        buttons->addWidget(aside, 1);
    else
        buttons->addStretch(1);
    buttons->addWidget(cancel);
    for (QWidget *action : actions)
        buttons->addWidget(action);
    return buttons;
}

} // namespace vestibule
