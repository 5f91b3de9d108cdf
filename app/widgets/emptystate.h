#pragma once

#include <QWidget>

namespace vestibule {

class Button;
class PlainLabel;

/// What stands where a list would be: why there is nothing, and the first step.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    /// `explanation` is one or two whole sentences. Without `step` there is no button.
    EmptyState(const QString &icon, const QString &title, const QString &explanation,
               const QString &step = {}, QWidget *parent = nullptr);

    void setTexts(const QString &title, const QString &explanation);
    /// Names the first step anew, where there is one; empty: there is none now.
    void setStep(const QString &step);

Q_SIGNALS:
    void stepRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QWidget *m_tile;
    PlainLabel *m_title;
    PlainLabel *m_explanation;
    Button *m_step = nullptr;
};

} // namespace vestibule
