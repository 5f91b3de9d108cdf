#include "app/widgets/messagedialog.h"

#include "app/widgets/avatar.h"
#include "app/widgets/plainlabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

QString iconFor(ToneKind tone)
{
    const bool isTrouble = tone == ToneKind::Warning || tone == ToneKind::Danger;
    return isTrouble ? u"warning"_s : u"info"_s;
}

} // namespace

MessageDialog::MessageDialog(const MessageText &message, QWidget *parent)
    : QDialog(parent),
      m_buttons(new QHBoxLayout)
{
    setObjectName(u"messageDialog"_s);
    setWindowTitle(message.title);
    setAccessibleName(message.title);
    setAccessibleDescription(message.text);
    setAttribute(Qt::WA_DeleteOnClose);

    auto *tile = new Tile(iconFor(message.tone));
    tile->setTone(message.tone);
    auto *words = new QVBoxLayout;
    words->setSpacing(px(6));
    words->addWidget(
        new PlainLabel(message.title, TextStyle::Heading, TextInk::Primary, PlainLabel::Wrap::Yes));
    words->addWidget(
        new PlainLabel(message.text, TextStyle::Body, TextInk::Secondary, PlainLabel::Wrap::Yes));
    words->addStretch();
    auto *top = new QHBoxLayout;
    top->setSpacing(px(16));
    top->addWidget(tile, 0, Qt::AlignTop);
    top->addLayout(words, 1);

    m_buttons->setSpacing(px(8));
    if (!message.details.isEmpty()) {
        auto *copy = new Button(tr("Copy details"), Button::Kind::Link, u"copy"_s);
        copy->setObjectName(u"copyDetails"_s);
        connect(copy, &Button::clicked, this,
                [details = message.details] { QGuiApplication::clipboard()->setText(details); });
        m_buttons->addWidget(copy);
    }
    m_buttons->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(24), px(24), px(24), px(20));
    layout->setSpacing(px(20));
    layout->addLayout(top, 1);
    layout->addLayout(m_buttons);
    setMinimumWidth(px(440));
    setMaximumWidth(px(560));
    connect(this, &QDialog::finished, this, [this] {
        const std::function<void()> answer = std::exchange(m_answer, {});
        if (answer)
            answer();
    });
}

Button *MessageDialog::addAnswer(const QString &verb, Button::Kind kind,
                                 std::function<void()> action)
{
    auto *button = new Button(verb, kind);
    m_buttons->addWidget(button);
    if (kind == Button::Kind::Primary)
        button->setDefault(true);
    connect(button, &Button::clicked, this, [this, action = std::move(action)] {
        m_answer = action;
        accept();
    });
    return button;
}

MessageDialog *MessageDialog::ask(QWidget *parent, const MessageText &message, const QString &verb,
                                  bool isDestructive, std::function<void()> onVerb)
{
    auto *dialog = new MessageDialog(message, parent);
    auto *cancel = dialog->addAnswer(tr("Cancel"), Button::Kind::Normal);
    cancel->setObjectName(u"cancel"_s);
    auto *action = dialog->addAnswer(
        verb, isDestructive ? Button::Kind::Danger : Button::Kind::Primary, std::move(onVerb));
    action->setObjectName(u"verb"_s);
    if (isDestructive)
        cancel->setFocus();
    dialog->open();
    return dialog;
}

MessageDialog *MessageDialog::tell(QWidget *parent, const MessageText &message)
{
    auto *dialog = new MessageDialog(message, parent);
    dialog->addAnswer(tr("Close"), Button::Kind::Primary)->setObjectName(u"close"_s);
    dialog->open();
    return dialog;
}

} // namespace vestibule
