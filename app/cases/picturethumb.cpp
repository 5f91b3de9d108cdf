#include "app/cases/picturethumb.h"

#include "app/frame/storedpicture.h"
#include "app/pagecontext.h"
#include "app/widgets/icons.h"
#include "app/widgets/painters.h"
#include "core/engine/desk.h"

#include <QPainter>
#include <QPainterPath>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int side = 72;
/// Enough for the shorter edge at twice the pixels, whatever the picture's shape.
constexpr QSize bound(480, 480);

} // namespace

PictureThumb::PictureThumb(const PageContext &context, const Attachment &picture, QWidget *parent)
    : QAbstractButton(parent),
      m_context(context),
      m_picture(picture)
{
    setObjectName(u"pictureThumb"_s);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setEnabled(false);
    switch (picture.state) {
    case Attachment::State::Processing:
        setText(tr("This picture is being prepared"));
        break;
    case Attachment::State::Failed:
        setFailed();
        break;
    case Attachment::State::Ready:
        setText(tr("Show picture %1").arg(picture.fileName));
        load();
        break;
    }
}

void PictureThumb::setFailed()
{
    m_picture.state = Attachment::State::Failed;
    setText(tr("This picture could not be read"));
    setEnabled(false);
    update();
}

void PictureThumb::load()
{
    m_context.desk.ask(
        this, [id = m_picture.id](Services &services) { return readPicture(services, id, bound); },
        [this](const Result<QImage> &picture) {
            if (!picture) {
                setFailed();
                return;
            }
            m_pixmap = QPixmap::fromImage(*picture);
            updateGeometry();
            setEnabled(true);
            update();
        });
}

QSize PictureThumb::sizeHint() const
{
    return {px(side) + (m_pixmap.isNull() ? px(88) : 0), px(side)};
}

void PictureThumb::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const Colours &now = coloursFor(palette());
    const bool isFailed = m_picture.state == Attachment::State::Failed;
    if (m_pixmap.isNull()) {
        paintBox(painter, rect(), 6, now.sunken, now.border);
        const QColor ink = isFailed ? now.tone(ToneKind::Warning).foreground : now.textMuted;
        paintIcon(painter, QRect(0, px(10), width(), px(18)),
                  isFailed ? u"warning"_s : u"picture"_s, ink, px(16));
        painter.setFont(textFont(TextStyle::Caption));
        painter.setPen(ink);
        painter.drawText(rect().adjusted(px(8), px(30), -px(8), -px(6)),
                         Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text());
        return;
    }
    QPainterPath frame;
    frame.addRoundedRect(rect(), 6, 6);
    painter.setClipPath(frame);
    const QSize scaled = m_pixmap.size().scaled(size(), Qt::KeepAspectRatioByExpanding);
    QRect target(QPoint(), scaled);
    target.moveCenter(rect().center());
    painter.drawPixmap(target, m_pixmap);
    painter.setClipping(false);
    paintBox(painter, rect(), 6, underMouse() ? QColor(255, 255, 255, 40) : QColor(Qt::transparent),
             now.border);
}

} // namespace vestibule
