#include "exampleviews.h"
#include "portalserver/text/csrfmarker.h"
#include "portalserver/text/icons.h"
#include "portalserver/text/portallanguages.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

const QString hostile
    = u"\"'><script>alert(1)</script><img src=x onerror=alert(1)>{{title}}{{{title}}}@@csrf@@&amp;"_s;

QByteArray resource(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qsizetype matchesOf(const QString &pattern, const QByteArray &text)
{
    const QRegularExpression expression(pattern,
                                        QRegularExpression::CaseInsensitiveOption
                                            | QRegularExpression::DotMatchesEverythingOption);
    auto matches = expression.globalMatch(QString::fromUtf8(text));
    qsizetype count = 0;
    for (; matches.hasNext(); matches.next())
        ++count;
    return count;
}

} // namespace

class TestPortalPages : public QObject
{
    Q_OBJECT

private:
    const PageTemplates m_page;
    const PortalLanguages m_languages;

    /// Every page in every language, as `html` with a telling name.
    void addPages(const QString &text = {})
    {
        QTest::addColumn<QByteArray>("html");
        for (const Language &language : portalLanguages()) {
            for (const ExamplePage &example : examplePages(text)) {
                QTest::newRow(qPrintable(example.name + u' ' + language.tag))
                    << example.render(m_page, m_languages.texts(language.tag));
            }
        }
    }

private Q_SLOTS:
    void everyPageIsWholeAndAccessible_data() { addPages(); }
    void everyPageIsWholeAndAccessible()
    {
        QFETCH(QByteArray, html);
        QVERIFY(html.startsWith("<!doctype html><html lang=\""));
        QVERIFY(html.endsWith("</html>"));
        QCOMPARE(matchesOf(u"<h1[ >]"_s, html), 1);
        QCOMPARE(matchesOf(u"<main[ >]"_s, html), 1);
        QCOMPARE(matchesOf(u"<header[ >]"_s, html), 1);
        QCOMPARE(matchesOf(u"<footer[ >]"_s, html), 1);
        QCOMPARE(matchesOf(u"<html lang=\"(en|de)\" dir=\"ltr\">"_s, html), 1);
        QVERIFY2(!html.contains("{{") && !html.contains("}}"), "a tag was left over");
        QCOMPARE(matchesOf(u"\\b(for|aria-describedby)=\"\""_s, html), 0);
    }

    void noPageHasInlineStyleOrScript_data() { addPages(); }
    void noPageHasInlineStyleOrScript()
    {
        QFETCH(QByteArray, html);
        QCOMPARE(matchesOf(u"<style"_s, html), 0);
        QCOMPARE(matchesOf(u"<script(?![^>]*\\bsrc=)"_s, html), 0);
        QCOMPARE(matchesOf(u"<[^>]*\\s(style|on[a-z]+)\\s*="_s, html), 0);
        QCOMPARE(matchesOf(u"javascript:|data:"_s, html), 0);
    }

    void everyIdIsUniqueAndEveryReferenceHasOne_data() { addPages(); }
    void everyIdIsUniqueAndEveryReferenceHasOne()
    {
        QFETCH(QByteArray, html);
        const QString page = QString::fromUtf8(html);
        const auto captured = [&page](const QString &pattern) {
            QStringList found;
            auto matches = QRegularExpression(pattern).globalMatch(page);
            while (matches.hasNext())
                found += matches.next().captured(1).split(u' ', Qt::SkipEmptyParts);
            return found;
        };
        QStringList ids = captured(u"\\bid=\"([^\"]*)\""_s);
        QCOMPARE(ids.removeDuplicates(), 0);
        for (const QString &id : captured(u"\\b(?:for|aria-describedby)=\"([^\"]*)\""_s))
            QVERIFY2(ids.contains(id), qPrintable(id));
        for (const QString &id : captured(u"href=\"#([^\"]*)\""_s))
            QVERIFY2(ids.contains(id), qPrintable(id));
    }

    void hostileTextsStayText_data() { addPages(hostile); }
    void hostileTextsStayText()
    {
        QFETCH(QByteArray, html);
        QVERIFY(html.contains("&lt;script&gt;"));
        QCOMPARE(matchesOf(u"<script(?![^>]*\\bsrc=)"_s, html), 0);
        QCOMPARE(matchesOf(u"<img src=x"_s, html), 0);
        QCOMPARE(matchesOf(u"<[^>\"]*(\"[^\"]*\"[^>\"]*)*\\sonerror="_s, html), 0);
        // Only markers that are whole attribute values are ours.
        QCOMPARE(html.count("@@csrf@@"), html.count("value=\"@@csrf@@\""));
        QVERIFY(!html.contains("&amp;amp;amp;"));
    }

    void everyPostFormCarriesTheMarker_data() { addPages(); }
    void everyPostFormCarriesTheMarker()
    {
        QFETCH(QByteArray, html);
        QCOMPARE(matchesOf(u"<form[^>]*method=\"post\""_s, html), html.count("name=\"csrf\""));
        const MarkedPage page(html);
        QCOMPARE(page.markerPositions().size(), html.count("name=\"csrf\""));
        const QByteArray spliced = page.withToken("AbC-_9");
        QVERIFY(!spliced.contains(csrfMarker));
        QCOMPARE(spliced, QByteArray(html).replace(csrfMarker, "AbC-_9"));
    }

    void unescapedTagsSayThatTheyHoldMarkup()
    {
        const QDir pages(u":/portal/pages"_s);
        QVERIFY(!pages.entryList().isEmpty());
        for (const QString &file : pages.entryList()) {
            const QByteArray text = PageTemplates::templateText(
                QString(file).remove(u".mustache"_s));
            QCOMPARE(matchesOf(u"\\{\\{\\{(?![a-z_]+_html\\}\\}\\})"_s, text), 0);
            QCOMPARE(matchesOf(u"\\{\\{&"_s, text), 0);
            QCOMPARE(matchesOf(u"\\{\\{>"_s, text), 0);
            // Words come from the texts, so between tags stands nothing but punctuation.
            QString words = QString::fromUtf8(text);
            words.remove(QRegularExpression(u"\\{\\{\\{?[^}]*\\}?\\}\\}"_s));
            words.remove(QRegularExpression(u"<[^>]*>"_s));
            QVERIFY2(!words.contains(QRegularExpression(u"[A-Za-z]"_s)), qPrintable(words));
        }
    }

    void everyInputThatTheInterfaceNamesIsThere()
    {
        const PortalTexts &texts = m_languages.texts(u"en"_s);
        QByteArray all;
        for (const ExamplePage &example : examplePages())
            all += example.render(m_page, texts);
        for (const char *name :
             {"pin", "code", "title", "description", "reporter_name", "reporter_email",
              "reporter_phone", "photo", "template", "submission_key", "csrf", "kept_photo"})
            QVERIFY2(all.contains(QByteArray(QByteArray("name=\"") + name + '"')), name);
    }

    void theStyleSheetAndFirstPageAreSmall()
    {
        const QByteArray css = resource(u":/portal/portal.css"_s);
        const QByteArray script = resource(u":/portal/portal.js"_s);
        QVERIFY(!css.isEmpty());
        QVERIFY2(css.size() <= 8192, qPrintable(QString::number(css.size())));
        QVERIFY(!css.contains("url("));
        QVERIFY(!css.contains("@import"));
        const QByteArray html = examplePages().first().render(m_page, m_languages.texts(u"en"_s));
        // qCompress adds 4 bytes to zlib's, which is within a few bytes of gzip.
        const qsizetype sent = qCompress(css, 9).size() + qCompress(script, 9).size()
            + qCompress(html, 9).size();
        QVERIFY2(sent <= 12'000, qPrintable(QString::number(sent)));
    }

    void unknownIconsFallBack()
    {
        QVERIFY(portalIcon(u"truck"_s, u"circle"_s) != portalIcon(u"circle"_s, u"circle"_s));
        QCOMPARE(portalIcon(u"../pages/pin"_s, u"circle"_s), portalIcon(u"circle"_s, u"box"_s));
        for (const QString &name : portalIconNames()) {
            const QByteArray svg = portalIcon(name, {}).bytes();
            QVERIFY2(svg.startsWith("<svg ") && svg.endsWith("</svg>"), qPrintable(name));
            QVERIFY2(svg.contains("aria-hidden=\"true\""), qPrintable(name));
        }
    }

    void phoneNumbersBecomeAddresses_data()
    {
        QTest::addColumn<QString>("phone");
        QTest::addColumn<QString>("url");
        QTest::newRow("spaces") << u"01632 960 410"_s << u"tel:01632960410"_s;
        QTest::newRow("abroad") << u"+49 (0) 30/12-3"_s << u"tel:+49030123"_s;
        QTest::newRow("a plus in the middle") << u"1+2"_s << u"tel:12"_s;
        QTest::newRow("hostile") << u"javascript:alert(1)"_s << u"tel:1"_s;
    }
    void phoneNumbersBecomeAddresses()
    {
        QFETCH(QString, phone);
        QTEST(phoneUrl(phone), "url");
    }

    void sentencesTakeTheirArgumentsAsTheyAre()
    {
        QCOMPARE(htmlSentence(u"*Now:* %1 <b> %2"_s,
                              {Html::escaped(u"a*b %2 <i>"_s), Html::escaped(u"c"_s)})
                     .bytes(),
                 QByteArray("<b>Now:</b> a*b %2 &lt;i&gt; &lt;b&gt; c"));
    }
};

QTEST_GUILESS_MAIN(TestPortalPages)
#include "tst_portalpages.moc"
