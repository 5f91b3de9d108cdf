#pragma once

#include "tests/portal/phone.h"

#include <QUrlQuery>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace vestibule {

/// The body of a report on the form that the phone has open.
inline QByteArray reportForm(const Phone &phone, const QString &title)
{
    using namespace Qt::StringLiterals;
    QUrlQuery form;
    for (const char *name : {"csrf", "submission_key"})
        form.addQueryItem(
            QString::fromLatin1(name),
            QString::fromLatin1(QUrl::toPercentEncoding(QString::fromLatin1(phone.hidden(name)))));
    form.addQueryItem(u"title"_s, title);
    form.addQueryItem(u"description"_s, u"It stands in the lane."_s);
    form.addQueryItem(u"reporter_name"_s, u"Kim"_s);
    form.addQueryItem(u"reporter_phone"_s, u"01632 960 001"_s);
    return form.toString(QUrl::FullyEncoded).toLatin1();
}

/// Milliseconds from the portal's answers to the rows.
inline void printTimes(const QString &where, std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    std::printf("answer to row, %-12s %zu reports: median %.1f, p99 %.1f, longest %.1f ms"
                " (target 100 ms)\n",
                qPrintable(where), times.size(), times.at(times.size() / 2),
                times.at(times.size() * 99 / 100), times.back());
}

} // namespace vestibule
