#include "portalserver/text/portaltexts.h"

#include "portalserver/text/templatetexts.h"

#include <QLoggingCategory>

#include <array>

namespace vestibule {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(logTexts, "vestibule.portal.texts")

namespace {

constexpr std::array<const char *, 9> countWords{
    QT_TRANSLATE_NOOP("portal", "One"),   QT_TRANSLATE_NOOP("portal", "Two"),
    QT_TRANSLATE_NOOP("portal", "Three"), QT_TRANSLATE_NOOP("portal", "Four"),
    QT_TRANSLATE_NOOP("portal", "Five"),  QT_TRANSLATE_NOOP("portal", "Six"),
    QT_TRANSLATE_NOOP("portal", "Seven"), QT_TRANSLATE_NOOP("portal", "Eight"),
    QT_TRANSLATE_NOOP("portal", "Nine"),
};

} // namespace

PortalTexts::PortalTexts(const QString &language)
    : m_language(language),
      m_locale(language == u"en"_s ? QLocale(u"en_GB"_s) : QLocale(language)),
      m_translator(std::make_unique<QTranslator>())
{
    if (!m_translator->load(u":/portal/translations/portal_"_s + language + u".qm"_s))
        qCWarning(logTexts, "no texts for language %s", qPrintable(language));
    for (const TemplateText &entry : templateTexts())
        m_templateData.set(std::string("t_") + entry.key, text(entry.source).toStdString());
}

PortalTexts::~PortalTexts() = default;

bool PortalTexts::isRightToLeft() const
{
    return m_locale.textDirection() == Qt::RightToLeft;
}

QString PortalTexts::text(const char *source) const
{
    const QString translated = m_translator->translate("portal", source);
    return translated.isEmpty() ? QString::fromUtf8(source) : translated;
}

QString PortalTexts::text(const char *source, int count) const
{
    QString translated = m_translator->translate("portal", source, nullptr, count);
    if (translated.isEmpty())
        translated = QString::fromUtf8(source);
    return translated.replace(u"%n"_s, m_locale.toString(count));
}

QString PortalTexts::countWord(int count) const
{
    if (count < 1 || count > static_cast<int>(countWords.size()))
        return m_locale.toString(count);
    return text(countWords.at(static_cast<std::size_t>(count) - 1));
}

QString PortalTexts::timeOfDay(const QDateTime &time, const QTimeZone &zone) const
{
    //: Time of day, as Qt writes it: HH is the hour from 00 to 23, mm the minute.
    return m_locale.toString(time.toTimeZone(zone).time(),
                             text(QT_TRANSLATE_NOOP("portal", "HH:mm")));
}

QString PortalTexts::date(const QDate &date, const QDate &today) const
{
    const QString format = date.year() == today.year()
        ? text(QT_TRANSLATE_NOOP("portal", "d MMM"))
        : text(QT_TRANSLATE_NOOP("portal", "d MMM yyyy"));
    return m_locale.toString(date, format);
}

QString PortalTexts::when(const QDateTime &time, const QDateTime &now, const QTimeZone &zone) const
{
    const QDate day = time.toTimeZone(zone).date();
    const QDate today = now.toTimeZone(zone).date();
    if (day == today)
        return text(QT_TRANSLATE_NOOP("portal", "today, %1")).arg(timeOfDay(time, zone));
    if (day == today.addDays(-1))
        return text(QT_TRANSLATE_NOOP("portal", "yesterday, %1")).arg(timeOfDay(time, zone));
    return date(day, today);
}

QString PortalTexts::moment(const QDateTime &time, const QDateTime &now,
                            const QTimeZone &zone) const
{
    const QDate day = time.toTimeZone(zone).date();
    const QDate today = now.toTimeZone(zone).date();
    if (day == today)
        return timeOfDay(time, zone);
    return text(QT_TRANSLATE_NOOP("portal", "%1, %2")).arg(date(day, today), timeOfDay(time, zone));
}

} // namespace vestibule
