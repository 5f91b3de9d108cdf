#include "app/frame/railcorner.h"

#include "app/widgets/icons.h"
#include "app/widgets/painters.h"
#include "app/widgets/plaintip.h"

#include <QMenu>
#include <QPainter>
#include <QPainterPath>

namespace vestibule {
using namespace Qt::StringLiterals;

RailCorner::RailCorner(Kind kind, QWidget *parent) : QAbstractButton(parent), m_kind(kind)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::NoFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &RailCorner::openMenu);
}

void RailCorner::setTexts(const QString &title, const QString &second)
{
    setText(title);
    m_second = second;
    setAccessibleName(QString(title + u", "_s + second));
    update();
}

void RailCorner::setAvatarId(const QString &id)
{
    m_avatarId = id;
    update();
}

void RailCorner::setLogo(const QPixmap &logo)
{
    m_logo = logo;
    update();
}

void RailCorner::setMenu(QMenu *menu)
{
    m_menu = menu;
    setFocusPolicy(menu == nullptr ? Qt::NoFocus : Qt::TabFocus);
    update();
}

void RailCorner::setCollapsed(bool isCollapsed)
{
    m_isCollapsed = isCollapsed;
    setToolTip(plainTip(isCollapsed ? text() : QString()));
    update();
}

QSize RailCorner::sizeHint() const
{
    return {px(64), px(m_kind == Kind::Workspace ? 64 : 50)};
}

void RailCorner::openMenu()
{
    if (m_menu == nullptr)
        return;
    const QSize size = m_menu->sizeHint();
    const QPoint below(px(12), m_kind == Kind::Workspace ? height() - px(8) : -size.height());
    m_menu->popup(mapToGlobal(below));
}

void RailCorner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const Colours &now = coloursFor(palette());
    const bool isWorkspace = m_kind == Kind::Workspace;
    if (m_menu != nullptr && underMouse())
        paintBox(painter, rect().adjusted(8, isWorkspace ? 8 : 2, -9, isWorkspace ? -8 : -2), 6,
                 now.railHover);
    const int side = px(28);
    const int left = m_isCollapsed ? (width() - 1 - side) / 2 : px(isWorkspace ? 16 : 14);
    const int top = isWorkspace ? px(18) : (height() - side) / 2 - 1;
    const QRect mark(left, top, side, side);
    if (!isWorkspace)
        paintAvatar(painter, mark, text(), m_avatarId, now);
    else if (m_logo.isNull())
        painter.drawPixmap(mark, iconPixmap(u"brand"_s, now.accent, side, devicePixelRatioF()));
    else
        painter.drawPixmap(mark, m_logo);
    if (m_isCollapsed)
        return;
    const int textLeft = px(isWorkspace ? 54 : 52);
    const QRect words(textLeft, 0, width() - textLeft - px(40), px(16));
    paintText(painter, words.translated(0, top - px(1)), text(),
              isWorkspace ? TextStyle::Section : TextStyle::BodyStrong, now.text);
    paintText(painter, words.translated(0, top + px(14)), m_second, TextStyle::Small,
              now.textMuted);
    if (m_menu != nullptr)
        paintIcon(painter, QRect(width() - px(33), mark.y(), px(16), mark.height()),
                  isWorkspace ? u"chevron-down"_s : u"dots"_s, now.textSecondary,
                  px(isWorkspace ? 14 : 16));
}

} // namespace vestibule
