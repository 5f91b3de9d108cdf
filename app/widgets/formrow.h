#pragma once

#include <QWidget>

namespace vestibule {

class PlainLabel;

/// A field with its name above, a hint below, and in the hint's place the error sentence that says how to mend it.
class FormRow : public QWidget
{
    Q_OBJECT
public:
    /// Takes over `field`. The name becomes the field's accessible name.
    FormRow(const QString &name, QWidget *field, const QString &hint = {},
            QWidget *parent = nullptr);

    /// An empty sentence takes the error away.
    void setError(const QString &sentence);
    bool hasError() const;
    void setHint(const QString &hint);
    QWidget *field() const { return m_field; }

private:
    void showFoot();

    QWidget *m_field;
    PlainLabel *m_foot;
    QString m_hint;
    QString m_error;
};

/// A line of a card: title and explanation at the left, a switch or button at the right.
class SettingRow : public QWidget
{
    Q_OBJECT
public:
    SettingRow(const QString &title, const QString &explanation, QWidget *control,
               QWidget *parent = nullptr);
    void setExplanation(const QString &explanation);

private:
    PlainLabel *m_explanation;
};

} // namespace vestibule
