#pragma once

#include <QDateTime>
#include <QString>
#include <QTimeZone>

namespace vestibule {

/// Somebody to call: "Hall office, 06:00 to 22:00" and "01632 960 410". Left out when `phone` is
/// empty.
struct ContactLine {
    QString label;
    QString phone;
    friend bool operator==(const ContactLine &, const ContactLine &) = default;
};

/// What every page shows around its content. All of it may be empty, as on a page for an unknown
/// address.
struct FrameView {
    QString brandName; ///< "Halden Logistics"
    QString placeName; ///< the deployment: "Warehouse North"
    QString logoUrl; ///< shown on a white tile, square; empty: no tile

    QString cssUrl; ///< of portal.css
    QString brandCssUrl; ///< of the text from brandCss(), for the default brand too
    QString scriptUrl; ///< of portal.js; empty: none

    /// Path without query that shows this page again by GET: the language switch adds `?lang=`.
    /// Empty: no switch. After a POST it is the form's own page.
    QString languageUrl;

    ContactLine contact; ///< by day
    ContactLine outOfHours;
    QString callLabel; ///< the call button's words in the page's language: "Call the hall office";
        ///< empty: "Call us"
    QString contactNote; ///< further ways to reach somebody, plain text, lines kept
    QString emergencyNumber; ///< "112"; empty: the sentence is left out

    QDateTime now; ///< for "today" and "yesterday"; a cached page is good until midnight in `zone`
    QTimeZone zone = QTimeZone::utc(); ///< of the deployment
};

} // namespace vestibule
