#pragma once

#include "core/cases/attachment.h"

#include <QAbstractButton>
#include <QPixmap>

namespace vestibule {

struct PageContext;

/// A picture of a case, 72 px square; a click opens it. While it is being prepared, or when it can't be shown, it says so.
class PictureThumb : public QAbstractButton
{
    Q_OBJECT
public:
    PictureThumb(const PageContext &context, const Attachment &picture, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void load();
    void setFailed();

    const PageContext &m_context;
    Attachment m_picture;
    QPixmap m_pixmap;
};

} // namespace vestibule
