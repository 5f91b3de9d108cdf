#include "app/cases/pictureviewer.h"

#include "app/frame/storedpicture.h"
#include "app/pagecontext.h"
#include "app/widgets/button.h"
#include "app/widgets/painters.h"
#include "app/widgets/plainlabel.h"
#include "core/engine/desk.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int footHeight = 48;

} // namespace

PictureViewer::PictureViewer(const PageContext &context, std::vector<Attachment> pictures,
                             QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_pictures(std::move(pictures)),
      m_caption(new PlainLabel({}, TextStyle::Small, TextInk::Muted)),
      m_previous(new Button(tr("Previous picture"), Button::Kind::Icon, u"chevron-left"_s)),
      m_next(new Button(tr("Next picture"), Button::Kind::Icon, u"chevron-right"_s))
{
    setObjectName(u"pictureViewer"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Pictures of the case"));
    m_caption->setObjectName(u"pictureCaption"_s);
    m_previous->setObjectName(u"previousPicture"_s);
    m_next->setObjectName(u"nextPicture"_s);
    connect(m_previous, &Button::clicked, this, [this] { turn(-1); });
    connect(m_next, &Button::clicked, this, [this] { turn(1); });
    // Not by key presses: a button that has the focus takes the arrow keys for itself.
    connect(new QShortcut(Qt::Key_Left, this), &QShortcut::activated, this, [this] { turn(-1); });
    connect(new QShortcut(Qt::Key_Right, this), &QShortcut::activated, this, [this] { turn(1); });
    auto *close = new Button(tr("Close"), Button::Kind::Normal);
    close->setDefault(true);
    connect(close, &Button::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(px(8));
    foot->addWidget(m_previous);
    foot->addWidget(m_next);
    foot->addWidget(m_caption, 1);
    foot->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(16), px(16), px(16), px(8));
    layout->addStretch(1);
    layout->addLayout(foot);
    const QSize room = parent != nullptr ? parent->window()->size() : QSize(px(900), px(640));
    resize(room * 4 / 5);
    load();
}

void PictureViewer::showPicture(const AttachmentId &id)
{
    for (size_t i = 0; i < m_pictures.size(); ++i) {
        if (m_pictures[i].id == id)
            m_current = i;
    }
    load();
}

void PictureViewer::turn(int step)
{
    const int next = int(m_current) + step;
    if (next < 0 || next >= int(m_pictures.size()))
        return;
    m_current = size_t(next);
    load();
}

void PictureViewer::load()
{
    const Attachment &picture = m_pictures.at(m_current);
    m_previous->setEnabled(m_current > 0);
    m_next->setEnabled(m_current + 1 < m_pictures.size());
    m_caption->setText(
        tr("%1 of %2 · %3").arg(m_current + 1).arg(m_pictures.size()).arg(picture.fileName));
    m_pixmap = {};
    say(tr("The picture is being read …"));
    m_context.desk.ask(
        this, [id = picture.id](Services &services) { return readPicture(services, id, {}); },
        [this, id = picture.id](const Result<QImage> &read) {
            if (!(m_pictures.at(m_current).id == id))
                return;
            if (read)
                m_pixmap = QPixmap::fromImage(*read);
            say(read ? QString() : tr("The picture could not be read."));
        });
}

void PictureViewer::say(const QString &sentence)
{
    m_sentence = sentence;
    setAccessibleDescription(sentence.isEmpty() ? m_caption->text() : sentence);
    update();
}

QRect PictureViewer::stage() const
{
    return rect().adjusted(px(16), px(16), -px(16), -px(footHeight + 16));
}

void PictureViewer::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &now = coloursFor(palette());
    painter.fillRect(rect(), now.surface);
    paintBox(painter, stage(), 8, now.sunken);
    if (m_pixmap.isNull()) {
        paintText(painter, stage(), m_sentence, TextStyle::Body, now.textSecondary,
                  Qt::AlignCenter);
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QSize size = m_pixmap.size().boundedTo(stage().size() * devicePixelRatio());
    QRect target(QPoint(),
                 m_pixmap.size().scaled(size.boundedTo(stage().size()), Qt::KeepAspectRatio));
    target.moveCenter(stage().center());
    painter.drawPixmap(target, m_pixmap);
}

} // namespace vestibule
