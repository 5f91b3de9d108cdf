#include "app/widgets/avatar.h"

#include "app/widgets/painters.h"

#include <QPainter>

namespace vestibule {

Avatar::Avatar(int diameter, QWidget *parent) : QWidget(parent)
{
    setFixedSize(px(diameter), px(diameter));
    setPerson({}, {});
}

void Avatar::setPerson(const QString &name, const QString &id)
{
    m_name = name;
    m_id = id;
    setAccessibleName(name.isEmpty() ? tr("Nobody") : name);
    update();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintAvatar(painter, rect(), m_name, m_id, coloursFor(palette()));
}

Tile::Tile(const QString &icon, int side, QWidget *parent) : QWidget(parent), m_icon(icon)
{
    setFixedSize(px(side), px(side));
}

void Tile::setTone(ToneKind tone)
{
    m_tone = tone;
    update();
}

void Tile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintTile(painter, rect(), m_icon, m_tone, coloursFor(palette()));
}

} // namespace vestibule
