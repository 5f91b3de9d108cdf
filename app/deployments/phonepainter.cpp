#include "app/deployments/phonepainter.h"

#include "app/devices/siteicon.h"
#include "app/widgets/icons.h"
#include "app/widgets/painters.h"

#include <QPainter>

namespace vestibule {
using namespace Qt::StringLiterals;

void PhonePainter::paint(PhonePreview::Screen page)
{
    m_painter.fillRect(m_screen, m_ink.card);
    head();
    if (!m_content.isPortalOn)
        return offPage();
    switch (page) {
    case PhonePreview::Screen::Pin:
        return pinPage();
    case PhonePreview::Screen::Device:
        return devicePage();
    case PhonePreview::Screen::Report:
        return reportPage();
    case PhonePreview::Screen::Done:
        return donePage();
    }
}

void PhonePainter::pinPage()
{
    words(m_content.headline, TextStyle::Title, m_ink.text, 2, px(6));
    words(m_content.welcome, TextStyle::Body, m_ink.text, 5, px(14));
    words(m_content.enterPin, TextStyle::BodyStrong, m_ink.text, 1, px(2), QFont::DemiBold);
    words(m_content.pinHint, TextStyle::Small, m_ink.muted, 2, px(6));
    paintBox(m_painter, QRectF(m_left, m_y, m_width, px(48)), px(9), m_ink.card, m_ink.muted);
    m_y += px(60);
    button(m_content.continueWord);
    contact();
}

void PhonePainter::devicePage()
{
    const QRect tile(m_left, m_y, px(54), px(54));
    paintBox(m_painter, tile, px(10), m_ink.tint);
    paintSiteIcon(m_painter, tile, m_content.deviceIcon, u"cube"_s, m_ink.link, px(28));
    const int textLeft = tile.right() + px(12);
    const int width = m_left + m_width - textLeft;
    paintText(m_painter, QRect(textLeft, m_y + px(6), width, px(24)), m_content.device,
              TextStyle::Heading, m_ink.text);
    paintText(m_painter, QRect(textLeft, m_y + px(30), width, px(18)), m_content.devicePlace,
              TextStyle::Small, m_ink.muted);
    m_y = tile.bottom() + px(16);
    if (m_content.showsOpenCases)
        openCase();
    words(m_content.instructions, TextStyle::Small, m_ink.text, 4, px(10));
    words(m_content.whatIsWrong, TextStyle::Section, m_ink.text, 1, px(8));
    tiles();
    contact();
}

void PhonePainter::openCase()
{
    const QRect box(m_left, m_y, m_width, px(56));
    paintBox(m_painter, box, px(8), m_ink.card, m_ink.line);
    paintIcon(m_painter, QRect(box.left() + px(10), box.top(), px(16), box.height()),
              u"half-disc"_s, m_ink.link, px(14));
    QFont font = textFont(TextStyle::Small);
    const int pill = QFontMetrics(font).horizontalAdvance(m_content.meToo) + px(20);
    const QRect pillBox(box.right() - px(10) - pill, box.center().y() - px(14), pill, px(28));
    paintBox(m_painter, pillBox, px(14), m_ink.tint);
    paintText(m_painter, pillBox, m_content.meToo, TextStyle::Small, m_ink.link, Qt::AlignCenter);
    const int textLeft = box.left() + px(34);
    const int width = pillBox.left() - px(8) - textLeft;
    paintText(m_painter, QRect(textLeft, box.top() + px(9), width, px(20)), m_content.reportTitle,
              TextStyle::BodyStrong, m_ink.text);
    paintText(m_painter, QRect(textLeft, box.top() + px(29), width, px(18)),
              u"%1, %2"_s.arg(m_content.caseNumber, m_content.caseStatus), TextStyle::Small,
              m_ink.muted);
    m_y = box.bottom() + px(16);
}

void PhonePainter::tiles()
{
    const int gap = px(10);
    const int width = (m_width - gap) / 2;
    const int height = px(72);
    int index = 0;
    for (const PhoneContent::Tile &tile : m_content.tiles) {
        const QRect box(m_left + (index % 2) * (width + gap), m_y + (index / 2) * (height + gap),
                        width, height);
        if (box.bottom() > m_screen.bottom() - px(18))
            break;
        paintBox(m_painter, box, px(9), m_ink.page, m_ink.line);
        paintSiteIcon(m_painter, QRect(box.left() + px(10), box.top() + px(11), px(20), px(20)),
                      tile.icon, u"note"_s, m_ink.link, px(20));
        paintText(m_painter, box.adjusted(px(10), px(40), -px(6), -px(8)), tile.title,
                  TextStyle::Small, m_ink.text);
        ++index;
    }
    m_y += ((index + 1) / 2) * (height + gap) + px(6);
}

void PhonePainter::reportPage()
{
    words(m_content.reportTitle, TextStyle::Title, m_ink.text, 2, px(10));
    field(m_content.reportHint, px(76));
    const QRect photo(m_left, m_y, m_width, px(38));
    paintBox(m_painter, photo, px(8), m_ink.tint);
    paintIcon(m_painter, QRect(photo.left() + px(12), photo.top(), px(18), photo.height()),
              u"camera"_s, m_ink.link, px(16));
    paintText(m_painter, photo.adjusted(px(38), 0, -px(8), 0), m_content.photo,
              TextStyle::BodyStrong, m_ink.link);
    m_y = photo.bottom() + px(14);
    field(m_content.yourName, px(36));
    field(m_content.reach, px(36));
    button(m_content.send);
}

void PhonePainter::donePage()
{
    paintIcon(m_painter, QRect(m_left, m_y, px(34), px(34)), u"tick-disc"_s, m_ink.link, px(32));
    m_y += px(46);
    words(m_content.thanks, TextStyle::Title, m_ink.text, 3, px(12));
    words(m_content.numberLabel, TextStyle::Small, m_ink.muted, 1, px(2));
    words(m_content.caseNumber, TextStyle::Heading, m_ink.text, 1, px(16));
    if (!m_content.nextSteps.isEmpty()) {
        words(m_content.nextTitle, TextStyle::Section, m_ink.text, 1, px(6));
        int number = 1;
        for (const QString &step : m_content.nextSteps)
            words(u"%1.  %2"_s.arg(number++).arg(step), TextStyle::Small, m_ink.text, 3, px(4));
    }
    m_y += px(10);
    contact();
}

void PhonePainter::offPage()
{
    words(m_content.offTitle, TextStyle::Title, m_ink.text, 3, px(10));
    words(m_content.offText, TextStyle::Body, m_ink.muted, 3, px(18));
    contact();
}

void PhonePainter::contact()
{
    const int needed = px(26) + px(18) * int(m_content.contactLines.size());
    if (m_content.contactLines.isEmpty() || m_y + needed > m_screen.bottom() - px(16))
        return;
    m_painter.fillRect(QRect(m_left, m_y, m_width, 1), m_ink.line);
    m_y += px(8);
    words(m_content.needPerson, TextStyle::BodyStrong, m_ink.text, 1, px(2), QFont::DemiBold);
    for (const QString &line : m_content.contactLines)
        words(line, TextStyle::Small, m_ink.muted, 1, px(1));
}

} // namespace vestibule
