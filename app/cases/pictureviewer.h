#pragma once

#include "core/cases/attachment.h"

#include <QDialog>
#include <QPixmap>

#include <vector>

namespace vestibule {

class Button;
class PlainLabel;
struct PageContext;

/// Shows the pictures of a case one at a time, as large as the dialog lets them. Left and Right turn pages.
class PictureViewer : public QDialog
{
    Q_OBJECT
public:
    PictureViewer(const PageContext &context, std::vector<Attachment> pictures,
                  QWidget *parent = nullptr);
    void showPicture(const AttachmentId &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void turn(int step);
    void load();
    /// In the picture's place; empty: the picture is there.
    void say(const QString &sentence);
    QRect stage() const;

    const PageContext &m_context;
    std::vector<Attachment> m_pictures;
    size_t m_current = 0;
    QPixmap m_pixmap;
    QString m_sentence; ///< what stands in the picture's place
    PlainLabel *m_caption;
    Button *m_previous;
    Button *m_next;
};

} // namespace vestibule
