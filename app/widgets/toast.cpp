#include "app/widgets/toast.h"

#include "app/widgets/button.h"
#include "app/widgets/painters.h"
#include "app/widgets/plainlabel.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>
#include <chrono>

namespace vestibule {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Toast::Toast(QWidget *parent)
    : QWidget(parent),
      m_sentence(new PlainLabel({}, TextStyle::BodyStrong)),
      m_undo(new Button(tr("Undo"), Button::Kind::Link, u"undo"_s))
{
    setObjectName(u"toast"_s);
    m_undo->setObjectName(u"toastUndo"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(16), px(6), px(10), px(6));
    row->setSpacing(px(12));
    row->addWidget(m_sentence);
    row->addWidget(m_undo);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        if (m_undo->hasFocus())
            m_timer.start(4s);
        else
            hide();
    });
    connect(m_undo, &Button::clicked, this, [this] {
        hide();
        const std::function<void()> action = std::exchange(m_action, {});
        if (action)
            action();
    });
    parent->installEventFilter(this);
    hide();
}

void Toast::showMessage(const ToastMessage &message)
{
    m_action = message.undo;
    m_sentence->setText(message.sentence);
    m_undo->setVisible(bool(m_action));
    setAccessibleName(message.sentence);
    place();
    show();
    raise();
    m_timer.start(m_action ? 10s : 5s);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::place()
{
    const QWidget *host = parentWidget();
    const int most = host->width() - px(48);
    const int height = px(44);
    layout()->activate();
    const int width = std::min(sizeHint().width() + px(8), most);
    setGeometry((host->width() - width) / 2, host->height() - height - px(20), width, height);
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent *event)
{
    m_timer.stop();
    QWidget::enterEvent(event);
}

void Toast::leaveEvent(QEvent *event)
{
    m_timer.start(4s);
    QWidget::leaveEvent(event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &now = coloursFor(palette());
    paintBox(painter, rect(), 8, now.raised, now.borderStrong);
}

} // namespace vestibule
