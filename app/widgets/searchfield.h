#pragma once

#include <QLineEdit>

namespace vestibule {

/// A one-line field with a magnifier; Escape empties it. `searchChanged` follows typing.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(const QString &placeholder, QWidget *parent = nullptr);

Q_SIGNALS:
    void searchChanged(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

/// The field at the top of a page that opens the command palette. It looks like a field and acts like a button.
class PaletteField : public QWidget
{
    Q_OBJECT
public:
    explicit PaletteField(QWidget *parent = nullptr);
    QSize sizeHint() const override;

Q_SIGNALS:
    void activated();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace vestibule
