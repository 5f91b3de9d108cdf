#pragma once

#include "app/widgets/tokens.h"

#include <QWidget>

class QHBoxLayout;

namespace vestibule {

class Button;
class PlainLabel;

/// Something the page must say: a title with an icon, a sentence, and buttons below that mend it.
class Banner : public QWidget
{
    Q_OBJECT
public:
    explicit Banner(ToneKind tone, const QString &title = {}, const QString &sentence = {},
                    QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &sentence);
    void setTone(ToneKind tone);
    Button *addButton(const QString &text);
    /// Adds a button beside the words, for banners as wide as the window.
    Button *addSideButton(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ToneKind m_tone;
    PlainLabel *m_title;
    PlainLabel *m_sentence;
    QHBoxLayout *m_buttons;
    QHBoxLayout *m_side;
};

} // namespace vestibule
