#pragma once

#include "app/widgets/tokens.h"

#include <QLabel>

class QTextLayout;

namespace vestibule {

/// The one label class. It shows plain text only, whatever is in it: what people typed is never taken for markup.
/// One line is elided at the right (the whole text is then the tooltip); `Wrap::Yes` breaks it into lines at 130 % line height.
class PlainLabel : public QLabel
{
    Q_OBJECT
public:
    enum class Wrap { No, Yes };

    explicit PlainLabel(const QString &text = {}, TextStyle style = TextStyle::Body,
                        TextInk ink = TextInk::Primary, Wrap wrap = Wrap::No,
                        QWidget *parent = nullptr);

    void setStyle(TextStyle style);
    void setInk(TextInk ink);
    TextInk ink() const { return m_ink; }
    /// A one-line label asks for the width of its whole text, at least `characters` wide (0: as little as it gets).
    void setMinimumCharacters(int characters);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return m_wrap == Wrap::Yes; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    QSize layOut(QTextLayout &layout, int width) const;
    bool isElided() const;

    TextStyle m_style;
    TextInk m_ink;
    Wrap m_wrap;
    int m_minimumCharacters = 0;
};

} // namespace vestibule
