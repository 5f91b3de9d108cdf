#pragma once

#include "app/widgets/tokens.h"

#include <QWidget>

namespace vestibule {

/// A person as initials in a disc of 24 (or 32) pixels; without a name the dashed ring that says nobody.
class Avatar : public QWidget
{
    Q_OBJECT
public:
    explicit Avatar(int diameter = 24, QWidget *parent = nullptr);
    /// The hue follows `id`, so that a person keeps it when renamed.
    void setPerson(const QString &name, const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    QString m_id;
};

/// A rounded tile with an icon, 32 pixels; in trouble it takes a tone.
class Tile : public QWidget
{
    Q_OBJECT
public:
    explicit Tile(const QString &icon, int side = 32, QWidget *parent = nullptr);
    void setTone(ToneKind tone);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    ToneKind m_tone = ToneKind::Neutral;
};

} // namespace vestibule
