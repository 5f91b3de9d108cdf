#include "app/widgets/filedroparea.h"

#include "app/widgets/icons.h"
#include "app/widgets/painters.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

FileDropArea::FileDropArea(const QString &sentence, const QString &nameFilter, QWidget *parent)
    : QAbstractButton(parent),
      m_nameFilter(nameFilter)
{
    setText(sentence);
    setAccessibleName(sentence);
    setAcceptDrops(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &FileDropArea::openDialog);
}

QStringList FileDropArea::localFiles(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

QSize FileDropArea::sizeHint() const
{
    return {px(240), px(72)};
}

void FileDropArea::openDialog()
{
    auto *dialog = new QFileDialog(this, text(), {}, m_nameFilter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(m_isMultiple ? QFileDialog::ExistingFiles : QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::filesSelected, this, &FileDropArea::filesChosen);
    dialog->open();
}

void FileDropArea::dragEnterEvent(QDragEnterEvent *event)
{
    m_isDragged = !localFiles(event->mimeData()).isEmpty();
    if (m_isDragged)
        event->acceptProposedAction();
    update();
}

void FileDropArea::dragLeaveEvent(QDragLeaveEvent *)
{
    m_isDragged = false;
    update();
}

void FileDropArea::dropEvent(QDropEvent *event)
{
    m_isDragged = false;
    update();
    QStringList paths = localFiles(event->mimeData());
    if (paths.isEmpty())
        return;
    if (!m_isMultiple)
        paths = paths.mid(0, 1);
    event->acceptProposedAction();
    Q_EMIT filesChosen(paths);
}

void FileDropArea::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours &now = coloursFor(palette());
    QPen pen(m_isDragged ? now.accent : now.borderContrast, 1);
    pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(m_isDragged ? now.accentSoft : underMouse() ? now.hover : now.field);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    const QColor ink = m_isDragged ? now.accentText : now.textSecondary;
    const int words = QFontMetrics(textFont(TextStyle::Body)).horizontalAdvance(text());
    const int left = std::max(px(16), (width() - words - px(24)) / 2);
    paintIcon(painter, QRect(left, 0, px(16), height()), u"upload"_s, ink, px(16));
    paintText(painter, QRect(left + px(24), 0, width() - left - px(36), height()), text(),
              TextStyle::Body, ink);
}

} // namespace vestibule
