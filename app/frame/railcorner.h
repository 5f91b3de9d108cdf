#pragma once

#include <QAbstractButton>
#include <QPixmap>

class QMenu;

namespace vestibule {

/// The two-line block at the top (workspace) and at the foot (operator) of the rail; opens a menu when it has one.
class RailCorner : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Kind { Workspace, Operator };
    explicit RailCorner(Kind kind, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &second);
    void setAvatarId(const QString &id);
    void setLogo(const QPixmap &logo);
    void setMenu(QMenu *menu);
    void setCollapsed(bool isCollapsed);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void openMenu();

    Kind m_kind;
    QString m_second;
    QString m_avatarId;
    QPixmap m_logo;
    QMenu *m_menu = nullptr;
    bool m_isCollapsed = false;
};

} // namespace vestibule
