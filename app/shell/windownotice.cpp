#include "app/shell/windownotice.h"

#include "app/widgets/button.h"

#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

WindowNotice::WindowNotice(ToneKind tone, const QString &title, const QString &sentence,
                           const QString &verb, QWidget *parent)
    : QWidget(parent)
{
    auto *banner = new Banner(tone, title, sentence);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(24), px(12), px(24), 0);
    layout->addWidget(banner);
    if (!verb.isEmpty()) {
        Button *button = banner->addSideButton(verb);
        button->setObjectName(u"noticeButton"_s);
        connect(button, &Button::clicked, this, &WindowNotice::activated);
    }
}

} // namespace vestibule
