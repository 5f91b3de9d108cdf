#pragma once

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>
#include <QTranslator>

#include <kainjow/mustache.hpp>

#include <memory>

namespace vestibule {

/// The portal's words, numbers and times in one language. Nothing changes once it is made, so all
/// portal threads share one per language; it is never installed in the application.
class PortalTexts
{
public:
    /// `language` is one of portalLanguages(), for example "de".
    explicit PortalTexts(const QString &language);
    ~PortalTexts();
    Q_DISABLE_COPY_MOVE(PortalTexts)

    [[nodiscard]] const QString &language() const { return m_language; }
    [[nodiscard]] bool isRightToLeft() const;

    /// `source`, marked by QT_TRANSLATE_NOOP("portal", …), in this language.
    [[nodiscard]] QString text(const char *source) const;
    /// The form of `source`, marked by QT_TRANSLATE_N_NOOP("portal", …), that fits `count`; %n
    /// becomes the number.
    [[nodiscard]] QString text(const char *source, int count) const;
    /// `count` as a word at the beginning of a sentence up to nine ("Two"), in digits above.
    [[nodiscard]] QString countWord(int count) const;

    /// For example "10:31".
    [[nodiscard]] QString timeOfDay(const QDateTime &time, const QTimeZone &zone) const;
    /// "today, 10:31", "yesterday, 21:40", "14 Nov", or "14 Nov 2025" when the year isn't that of
    /// `now`.
    [[nodiscard]] QString when(const QDateTime &time, const QDateTime &now,
                               const QTimeZone &zone) const;
    /// As in a timeline: the time of day alone when it was today, else date and time, "14 Nov,
    /// 10:31".
    [[nodiscard]] QString moment(const QDateTime &time, const QDateTime &now,
                                 const QTimeZone &zone) const;

    /// The texts that templates ask for as `t_<key>`.
    [[nodiscard]] const kainjow::mustache::data &templateData() const { return m_templateData; }

private:
    [[nodiscard]] QString date(const QDate &date, const QDate &today) const;

    QString m_language;
    QLocale m_locale;
    std::unique_ptr<QTranslator> m_translator;
    kainjow::mustache::data m_templateData = kainjow::mustache::data::type::object;
};

} // namespace vestibule
