#include "app/overview/attentioncard.h"

#include "app/widgets/avatar.h"
#include "app/widgets/button.h"
#include "app/widgets/hairline.h"
#include "app/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

QWidget *lineOf(Tile *tile, const QString &title, const QString &sentence, QWidget *action)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(
        new PlainLabel(title, TextStyle::BodyStrong, TextInk::Primary, PlainLabel::Wrap::Yes));
    words->addWidget(
        new PlainLabel(sentence, TextStyle::Small, TextInk::Muted, PlainLabel::Wrap::Yes));
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, px(6), 0, px(6));
    row->setSpacing(px(12));
    row->addWidget(tile, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    if (action != nullptr)
        row->addWidget(action, 0, Qt::AlignVCenter);
    return line;
}

} // namespace

AttentionCard::AttentionCard(QWidget *parent) : Card(tr("Needs attention"), parent)
{
    setObjectName(u"attentionCard"_s);
    body()->setSpacing(px(4));
}

void AttentionCard::setItems(const std::vector<AttentionItem> &items)
{
    if (m_isFilled && items == m_items)
        return;
    m_isFilled = true;
    m_items = items;
    while (QLayoutItem *old = body()->takeAt(0)) {
        if (QWidget *widget = old->widget()) {
            // The button that led here may be among them.
            widget->hide();
            widget->deleteLater();
        }
        delete old;
    }
    setRemark(items.empty() ? QString() : QString::number(items.size()));
    if (items.empty())
        body()->addWidget(makeQuietRow());
    for (const AttentionItem &item : items) {
        if (&item != &items.front())
            body()->addWidget(new Hairline);
        body()->addWidget(makeRow(item));
    }
}

QWidget *AttentionCard::makeRow(const AttentionItem &item)
{
    auto *tile = new Tile(item.icon);
    tile->setTone(item.tone);
    auto *button = new Button(item.action, Button::Kind::Small);
    button->setObjectName(u"attention-"_s + item.id);
    button->setAccessibleDescription(item.title);
    connect(button, &Button::clicked, this, [this, page = item.pageId, subject = item.subject] {
        Q_EMIT navigationRequested(page, subject);
    });
    return lineOf(tile, item.title, item.sentence, button);
}

QWidget *AttentionCard::makeQuietRow()
{
    auto *tile = new Tile(u"tick-ring"_s);
    tile->setTone(ToneKind::Success);
    return lineOf(tile, tr("Everything is all right"),
                  tr("The portal answers, labels lead to it, and a backup is there."), nullptr);
}

} // namespace vestibule
