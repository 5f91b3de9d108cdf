#include "app/widgets/choicebar.h"

#include "app/widgets/painters.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace vestibule {

namespace {

/// One word of the row.
class ChoiceButton : public QAbstractButton
{
public:
    ChoiceButton(const QString &text, bool isTab, QWidget *parent)
        : QAbstractButton(parent),
          m_isTab(isTab)
    {
        setText(text);
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(isTab ? QSizePolicy::Fixed : QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    void setCount(int count)
    {
        m_count = count;
        updateGeometry();
        update();
    }

    QSize sizeHint() const override
    {
        const QFontMetrics metrics(textFont(textStyle()));
        const int words = metrics.horizontalAdvance(text()) + countWidth(metrics);
        return m_isTab ? QSize(words + px(4), px(40))
                       : QSize(metrics.horizontalAdvance(text()) + px(22), px(28));
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Colours &now = coloursFor(palette());
        const bool isStrong = isChecked() || (isEnabled() && underMouse());
        const QColor ink = !isEnabled() ? now.textDisabled
            : isStrong                  ? now.text
                                        : now.textSecondary;
        if (!m_isTab) {
            if (isChecked())
                paintBox(painter, rect(), 5, now.thumb, now.borderStrong);
            paintText(painter, rect(), text(), textStyle(), ink, Qt::AlignCenter);
            return;
        }
        const QRect words = rect().adjusted(px(2), 0, 0, -px(2));
        paintText(painter, words, text(), TextStyle::BodyStrong, ink);
        if (m_count >= 0)
            paintText(painter, words.adjusted(0, 0, -px(2), 0), QString::number(m_count),
                      TextStyle::BodyStrong, ink, Qt::AlignRight | Qt::AlignVCenter);
        if (isChecked())
            painter.fillRect(0, height() - 2, width(), 2, now.accent);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        const bool isBack = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
        const bool isForward = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
        if (!isBack && !isForward) {
            QAbstractButton::keyPressEvent(event);
            return;
        }
        const QList<QAbstractButton *> buttons = group()->buttons();
        const qsizetype next = buttons.indexOf(this) + (isForward ? 1 : -1);
        if (next < 0 || next >= buttons.size())
            return;
        buttons.at(next)->setFocus(Qt::TabFocusReason);
        buttons.at(next)->click();
    }

private:
    TextStyle textStyle() const { return m_isTab ? TextStyle::BodyStrong : TextStyle::Chip; }

    int countWidth(const QFontMetrics &metrics) const
    {
        return m_count < 0 ? 0 : metrics.horizontalAdvance(QString::number(m_count)) + px(8);
    }

    bool m_isTab;
    int m_count = -1;
};

} // namespace

ChoiceBar::ChoiceBar(Look look, const QStringList &items, QWidget *parent)
    : QWidget(parent),
      m_look(look),
      m_layout(new QHBoxLayout(this)),
      m_group(new QButtonGroup(this))
{
    const bool isTab = look == Look::Tab;
    m_layout->setContentsMargins(isTab ? QMargins() : QMargins(2, 2, 2, 2));
    m_layout->setSpacing(isTab ? px(20) : 0);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool isChecked) {
        auto *button = m_group->button(id);
        button->setFocusPolicy(isChecked ? Qt::StrongFocus : Qt::ClickFocus);
        if (isChecked)
            Q_EMIT currentChanged(id);
    });
    setItems(items);
}

void ChoiceBar::setItems(const QStringList &items)
{
    const QSignalBlocker blocker(m_group);
    const QList<QAbstractButton *> old = m_group->buttons();
    for (QAbstractButton *button : old) {
        m_group->removeButton(button);
        delete button;
    }
    for (qsizetype i = 0; i < items.size(); ++i) {
        auto *button = new ChoiceButton(items.at(i), m_look == Look::Tab, this);
        button->setAccessibleName(items.at(i));
        button->setFocusPolicy(i == 0 ? Qt::StrongFocus : Qt::ClickFocus);
        m_group->addButton(button, int(i));
        m_layout->addWidget(button);
        button->setChecked(i == 0);
    }
}

int ChoiceBar::count() const
{
    return int(m_group->buttons().size());
}

QString ChoiceBar::itemText(int index) const
{
    const QAbstractButton *button = m_group->button(index);
    return button == nullptr ? QString() : button->text();
}

void ChoiceBar::setItemCount(int index, int count)
{
    if (QAbstractButton *button = m_group->button(index))
        static_cast<ChoiceButton *>(button)->setCount(count);
}

int ChoiceBar::currentIndex() const
{
    return m_group->checkedId();
}

void ChoiceBar::setCurrentIndex(int index)
{
    if (QAbstractButton *button = m_group->button(index))
        button->setChecked(true);
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), 6, coloursFor(palette()).track);
}

} // namespace vestibule
