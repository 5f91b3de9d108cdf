#include "app/widgets/focusring.h"

#include "app/widgets/tokens.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QFocusEvent>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>

namespace vestibule {

namespace {

constexpr int distance = 2;
constexpr int thickness = 2;
constexpr int controlRadius = 6;

bool isTextField(const QWidget *widget)
{
    return qobject_cast<const QLineEdit *>(widget) != nullptr
        || qobject_cast<const QPlainTextEdit *>(widget) != nullptr
        || qobject_cast<const QAbstractSpinBox *>(widget) != nullptr;
}

bool isKeyboardReason(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
        || reason == Qt::ShortcutFocusReason;
}

} // namespace

FocusRing::FocusRing(QWidget *window) : QWidget(window)
{
    setObjectName(QStringLiteral("focusRing"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
    qApp->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this,
            [this](QWidget *, QWidget *now) { follow(now); });
}

void FocusRing::follow(QWidget *focused)
{
    m_watched.clear();
    m_focused = focused;
    m_target = nullptr;
    if (focused == nullptr || focused->window() != window()) {
        hide();
        return;
    }
    if (qobject_cast<QAbstractItemView *>(focused) != nullptr) {
        setKeyboardFocus(focused, m_isByKeyboard);
        hide();
        return;
    }
    if (!m_isByKeyboard && !isTextField(focused)) {
        hide();
        return;
    }
    m_target = focused;
    watchParents();
    place();
}

void FocusRing::setKeyboardFocus(QWidget *view, bool isOn)
{
    if (view->property("keyboardFocus").toBool() == isOn)
        return;
    view->setProperty("keyboardFocus", isOn);
    static_cast<QAbstractItemView *>(view)->viewport()->update();
}

void FocusRing::watchParents()
{
    m_watched.clear();
    for (QWidget *widget = m_target; widget != nullptr; widget = widget->parentWidget()) {
        m_watched.append(widget);
        if (widget == window())
            break;
    }
}

void FocusRing::place()
{
    if (m_target == nullptr || !m_target->isVisible()) {
        hide();
        return;
    }
    const int reach = distance + thickness;
    QRect ring(m_target->mapTo(window(), QPoint()), m_target->size());
    ring.adjust(-reach, -reach, reach, reach);
    QRect clip = window()->rect();
    for (QWidget *widget = m_target->parentWidget(); widget != nullptr && widget != window();
         widget = widget->parentWidget()) {
        const bool isViewport = qobject_cast<QAbstractScrollArea *>(widget->parentWidget())
            != nullptr;
        if (isViewport)
            clip &= QRect(widget->mapTo(window(), QPoint()), widget->size());
    }
    const QRect shown = ring & clip;
    m_ring = ring.translated(-shown.topLeft());
    setGeometry(shown);
    setVisible(!shown.isEmpty());
    raise();
    update();
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress: {
        m_isByKeyboard = true;
        auto *view = qobject_cast<QAbstractItemView *>(watched);
        if (view != nullptr && view == m_focused)
            setKeyboardFocus(view, true);
        break;
    }
    case QEvent::MouseButtonPress: {
        m_isByKeyboard = false;
        auto *view = qobject_cast<QAbstractItemView *>(watched->parent());
        if (view != nullptr)
            setKeyboardFocus(view, false);
        break;
    }
    case QEvent::FocusIn:
        if (isKeyboardReason(static_cast<QFocusEvent *>(event)->reason()))
            m_isByKeyboard = true;
        break;
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::Show:
    case QEvent::Hide:
        if (m_watched.contains(watched))
            place();
        break;
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::paintEvent(QPaintEvent *)
{
    if (m_target == nullptr)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QVariant own = m_target->property("focusRadius");
    const qreal radius = (own.isValid() ? own.toInt() : controlRadius) + 3;
    painter.setPen(QPen(coloursFor(palette()).focus, thickness));
    painter.drawRoundedRect(QRectF(m_ring).adjusted(1, 1, -1, -1), radius, radius);
}

} // namespace vestibule
