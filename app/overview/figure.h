#pragma once

#include "app/widgets/tokens.h"

#include <QWidget>

namespace vestibule {

class PlainLabel;

/// A number with its name above and a remark below; a hairline at its left.
class Figure : public QWidget
{
    Q_OBJECT
public:
    explicit Figure(const QString &name, QWidget *parent = nullptr);
    void setValue(const QString &value, const QString &remark, TextInk ink = TextInk::Muted);

private:
    QString m_name;
    PlainLabel *m_value;
    PlainLabel *m_remark;
};

} // namespace vestibule
