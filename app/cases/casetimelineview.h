#pragma once

#include "app/cases/timelineline.h"

class QVBoxLayout;

namespace vestibule {

class Button;
struct CaseFile;
struct PageContext;

/// The timeline of a case under its heading, with its pictures as thumbnails.
class CaseTimelineView : public QWidget
{
    Q_OBJECT
public:
    explicit CaseTimelineView(const PageContext &context, QWidget *parent = nullptr);
    /// Only lines that are new or different are made anew.
    void setFile(const CaseFile &file);

private:
    TimelineLine *makeLine(const TimelineText &text);
    void openViewer(const AttachmentId &first);

    const PageContext &m_context;
    Button *m_pictures;
    QVBoxLayout *m_column;
    std::vector<TimelineText> m_texts;
    QList<TimelineLine *> m_lines;
    std::vector<Attachment> m_ready; ///< pictures that can be shown
};

} // namespace vestibule
