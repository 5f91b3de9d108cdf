#pragma once

#include "app/widgets/tokens.h"
#include "core/cases/attachment.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QVBoxLayout;

namespace vestibule {

/// What one line of a timeline says.
struct TimelineText {
    enum class Look {
        Line, ///< something happened: an icon and a sentence
        Reply, ///< words that the reporter reads or wrote, in a bordered box
        Note, ///< words for colleagues only, in an amber box
    };

    QString id;
    Look look = Look::Line;
    QString icon; ///< without a person
    QString personName;
    QString personId;
    ToneKind tone = ToneKind::Neutral;
    QString title; ///< the sentence, or who wrote
    QString kind; ///< beside who wrote: "Internal note"
    QString text; ///< what was written
    QString time;
    std::vector<Attachment> pictures;
    friend bool operator==(const TimelineText &, const TimelineText &) = default;
};

/// One line of a timeline: a 24 px node on a line that runs through, and words beside it.
class TimelineLine : public QWidget
{
    Q_OBJECT
public:
    explicit TimelineLine(const TimelineText &text, QWidget *parent = nullptr);

    void setEnds(bool isFirst, bool isLast);
    /// Stands below the words, for example pictures.
    void addBelow(QWidget *widget);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void buildLine(QVBoxLayout *column);
    void buildBox(QVBoxLayout *column);
    QRect nodeRect() const;

    TimelineText m_text;
    QWidget *m_body;
    QHBoxLayout *m_below = nullptr;
    bool m_isFirst = false;
    bool m_isLast = false;
};

} // namespace vestibule
