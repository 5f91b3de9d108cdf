#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;

namespace vestibule {

/// A row of choices of which one is taken. Arrow keys move the choice, Tab leaves the row.
/// Use `TabStrip` for the parts of a page and `SegmentedControl` for a setting.
class ChoiceBar : public QWidget
{
    Q_OBJECT
public:
    void setItems(const QStringList &items);
    int count() const;
    QString itemText(int index) const;
    /// A count stands behind the word; -1 shows none.
    void setItemCount(int index, int count);

    int currentIndex() const;
    /// Emits `currentChanged` only when the choice is another one.
    void setCurrentIndex(int index);

Q_SIGNALS:
    void currentChanged(int index);

protected:
    enum class Look { Tab, Segment };
    ChoiceBar(Look look, const QStringList &items, QWidget *parent);

private:
    Look m_look;
    QHBoxLayout *m_layout;
    QButtonGroup *m_group;
};

/// The 40 px strip at the top of a pane.
class TabStrip : public ChoiceBar
{
    Q_OBJECT
public:
    explicit TabStrip(const QStringList &items = {}, QWidget *parent = nullptr)
        : ChoiceBar(Look::Tab, items, parent)
    { }
};

/// The 32 px switch between a few words.
class SegmentedControl : public ChoiceBar
{
    Q_OBJECT
public:
    explicit SegmentedControl(const QStringList &items = {}, QWidget *parent = nullptr)
        : ChoiceBar(Look::Segment, items, parent)
    { }

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace vestibule
