#include "app/labels/cards/pincardpart.h"

#include "app/widgets/button.h"
#include "app/widgets/plainlabel.h"

#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

PinCardPart::PinCardPart(QWidget *parent) : QWidget(parent)
{
    auto *card = new Button(tr("PIN card…"), Button::Kind::Small, u"lock"_s);
    card->setObjectName(u"pinCard"_s);
    connect(card, &Button::clicked, this, &PinCardPart::requested);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(12), px(16), px(16));
    column->setSpacing(px(8));
    column->addWidget(new PlainLabel(tr("For the entrance: how to report, and the PIN of a "
                                        "deployment."),
                                     TextStyle::Small, TextInk::Secondary, PlainLabel::Wrap::Yes));
    column->addWidget(card, 0, Qt::AlignLeft);
}

} // namespace vestibule
