#pragma once

#include "core/cases/case.h"

#include <QUrl>
#include <QWidget>

namespace vestibule {

class Avatar;
class Button;
class PlainLabel;

/// Who reported a case and how to reach them: call, write, copy.
class ReporterCard : public QWidget
{
    Q_OBJECT
public:
    explicit ReporterCard(QWidget *parent = nullptr);
    void setCase(const Case &record);

    /// tel: with digits and a leading plus only; invalid when there is no digit.
    static QUrl callUrl(const QString &phone);
    /// mailto: with the case's number and title as subject; whatever stands in the values stays one value.
    static QUrl writeUrl(const Case &record);

Q_SIGNALS:
    void openRequested(const QUrl &address);
    void copyRequested(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Button *addButton(const QString &objectName, const QString &text, const QString &icon);

    Case m_case;
    Avatar *m_avatar;
    PlainLabel *m_name;
    PlainLabel *m_contact;
    Button *m_call;
    Button *m_write;
    Button *m_copy;
};

} // namespace vestibule
