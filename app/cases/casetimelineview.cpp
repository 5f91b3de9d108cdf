#include "app/cases/casetimelineview.h"

#include "app/cases/picturethumb.h"
#include "app/cases/pictureviewer.h"
#include "app/cases/timelinetexts.h"
#include "app/pagecontext.h"
#include "app/widgets/button.h"
#include "app/widgets/plainlabel.h"
#include "core/base/clock.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

CaseTimelineView::CaseTimelineView(const PageContext &context, QWidget *parent)
    : QWidget(parent),
      m_context(context),
      m_pictures(new Button({}, Button::Kind::Link, u"picture"_s)),
      m_column(new QVBoxLayout)
{
    m_pictures->setObjectName(u"casePictures"_s);
    m_pictures->setFlush(Qt::RightEdge);
    connect(m_pictures, &Button::clicked, this, [this] { openViewer({}); });
    auto *head = new QHBoxLayout;
    head->addWidget(new PlainLabel(tr("Timeline"), TextStyle::Section));
    head->addStretch(1);
    head->addWidget(m_pictures);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(px(8));
    layout->addLayout(head);
    m_column->setSpacing(0);
    layout->addLayout(m_column);
}

void CaseTimelineView::setFile(const CaseFile &file)
{
    m_ready.clear();
    for (const Attachment &picture : file.pictures) {
        if (picture.state == Attachment::State::Ready)
            m_ready.push_back(picture);
    }
    m_pictures->setVisible(!m_ready.empty());
    m_pictures->setText(m_ready.size() == 1 ? tr("1 picture")
                                            : tr("%n pictures", nullptr, int(m_ready.size())));
    const std::vector<TimelineText> texts = timelineTexts(file, m_context.clock.now());
    size_t same = 0;
    while (same < texts.size() && same < m_texts.size() && texts[same] == m_texts[same])
        ++same;
    while (m_lines.size() > int(same)) {
        TimelineLine *line = m_lines.takeLast();
        m_column->removeWidget(line);
        line->hide();
        line->deleteLater();
    }
    m_texts = texts;
    for (size_t i = same; i < texts.size(); ++i) {
        TimelineLine *line = makeLine(texts[i]);
        m_lines.append(line);
        m_column->addWidget(line);
    }
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        m_lines.at(i)->setEnds(i == 0, i == m_lines.size() - 1);
}

TimelineLine *CaseTimelineView::makeLine(const TimelineText &text)
{
    auto *line = new TimelineLine(text);
    line->setObjectName(u"timelineLine"_s);
    for (const Attachment &picture : text.pictures) {
        auto *thumb = new PictureThumb(m_context, picture);
        connect(thumb, &PictureThumb::clicked, this, [this, id = picture.id] { openViewer(id); });
        line->addBelow(thumb);
    }
    return line;
}

void CaseTimelineView::openViewer(const AttachmentId &first)
{
    if (m_ready.empty())
        return;
    auto *viewer = new PictureViewer(m_context, m_ready, window());
    if (!first.isNull())
        viewer->showPicture(first);
    viewer->open();
}

} // namespace vestibule
