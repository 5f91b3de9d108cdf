#include "app/widgets/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontInfo>
#include <QPixmapCache>
#include <QRegularExpression>
#include <QStyle>
#include <QStyleFactory>
#include <QWidget>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// What sizes are given for.
constexpr double ourFontPixels = 13;

} // namespace

Theme::Theme(QApplication &application, QObject *parent)
    : QObject(parent),
      m_application(application),
      m_isSystemDark(QApplication::palette().color(QPalette::Window).lightness() < 128),
      m_fontScale(std::clamp(QFontInfo(QApplication::font()).pixelSize() / ourFontPixels, 1.0, 2.0))
{
    m_application.installEventFilter(this);
}

void Theme::setAppearance(Appearance appearance)
{
    if (m_appearance == appearance)
        return;
    m_appearance = appearance;
    apply();
}

void Theme::setSystemDark(bool isDark)
{
    if (m_isSystemDark == isDark)
        return;
    m_isSystemDark = isDark;
    if (m_appearance == Appearance::FollowSystem)
        apply();
}

bool Theme::isSystemPaletteDark() const
{
    // Qt 6.4 tells it only while there is no palette of ours.
    const QPalette ours = QApplication::palette();
    m_application.setPalette(QPalette());
    const bool isDark = QApplication::palette().color(QPalette::Window).lightness() < 128;
    m_application.setPalette(ours);
    return isDark;
}

void Theme::setHighContrast(bool isOn)
{
    if (m_isHighContrast == isOn)
        return;
    m_isHighContrast = isOn;
    apply();
}

bool Theme::isDark() const
{
    if (m_appearance == Appearance::FollowSystem)
        return m_isSystemDark;
    return m_appearance == Appearance::Dark;
}

const Colours &Theme::currentColours() const
{
    return colours(isDark(), m_isHighContrast);
}

void Theme::apply()
{
    const Colours &now = currentColours();
    if (QApplication::style() == nullptr || QApplication::style()->name() != u"fusion"_s)
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));

    QFont font;
    font.setFamilies({u"Inter"_s, u"Noto Sans"_s, u"Segoe UI"_s, u"DejaVu Sans"_s});
    font.setPixelSize(qRound(ourFontPixels * m_fontScale));
    font.setHintingPreference(QFont::PreferNoHinting);
    QApplication::setFont(font);
    QApplication::setPalette(paletteFor(now));

    QFile sheet(u":/console/console.qss"_s);
    if (sheet.open(QIODevice::ReadOnly))
        m_sheet = resolveStyleSheet(QString::fromUtf8(sheet.readAll()), now);
    // On windows, not on the application: there every step of building a page would dress its widgets anew.
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (window->parentWidget() == nullptr && window->testAttribute(Qt::WA_WState_Polished))
            window->setStyleSheet(m_sheet);
    }
    QPixmapCache::clear();
    Q_EMIT changed();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Polish && watched->isWidgetType()) {
        auto *widget = static_cast<QWidget *>(watched);
        if (widget->parentWidget() == nullptr && widget->styleSheet() != m_sheet)
            widget->setStyleSheet(m_sheet);
    }
    return QObject::eventFilter(watched, event);
}

QPalette Theme::paletteFor(const Colours &colours)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colours.window);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.field);
    palette.setColor(QPalette::AlternateBase, colours.hover);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::Button, colours.raised);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::BrightText, colours.onAccent);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.onAccent);
    palette.setColor(QPalette::PlaceholderText, colours.textMuted);
    palette.setColor(QPalette::ToolTipBase, colours.raised);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::Link, colours.accentText);
    palette.setColor(QPalette::LinkVisited, colours.accentText);
    palette.setColor(QPalette::Light, colours.surface);
    palette.setColor(QPalette::Midlight, colours.borderStrong);
    palette.setColor(QPalette::Mid, colours.border);
    palette.setColor(QPalette::Dark, colours.borderContrast);
    palette.setColor(QPalette::Shadow, colours.sunken);
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText})
        palette.setColor(QPalette::Disabled, role, colours.textDisabled);
    palette.setColor(QPalette::Disabled, QPalette::Base, colours.window);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colours.divider);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, colours.textDisabled);
    return palette;
}

QString Theme::resolveStyleSheet(QString sheet, const Colours &colours)
{
    static const QRegularExpression sizes(u"@(\\d+)px"_s);
    for (auto match = sizes.match(sheet); match.hasMatch(); match = sizes.match(sheet))
        sheet.replace(match.capturedStart(), match.capturedLength(),
                      QString::number(px(match.captured(1).toInt())) + u"px"_s);

    QList<std::pair<QString, QColor>> roles;
    for (const ColourName &entry : colourNames())
        roles.append({QString(QLatin1StringView(entry.name)), colours.*entry.member});
    roles.append({u"dangerText"_s, colours.tone(ToneKind::Danger).foreground});
    roles.append({u"dangerSolid"_s, colours.tone(ToneKind::Danger).solid});
    // Longest names first, so that @accentSoft is not taken for @accent.
    std::sort(roles.begin(), roles.end(), [](const auto &left, const auto &right) {
        return left.first.size() > right.first.size();
    });
    for (const auto &[name, colour] : std::as_const(roles))
        sheet.replace(QString(u"@"_s + name), colour.name());
    return sheet;
}

} // namespace vestibule
