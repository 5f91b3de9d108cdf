#include "portalserver/text/portallanguages.h"
#include "portalserver/text/templatetexts.h"

#include <QDir>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

/// One message of a .ts file.
struct Message {
    QString source;
    QStringList translations;
    bool isFinished = true;
};

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<Message> messages;
    QXmlStreamReader xml(&file);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"source"_s) {
            messages += Message{xml.readElementText(), {}, true};
        } else if (xml.name() == u"translation"_s) {
            messages.last().isFinished = !xml.attributes().hasAttribute(u"type"_s);
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
                if (!line.trimmed().isEmpty())
                    messages.last().translations += line.trimmed();
            }
        }
    }
    return messages;
}

QStringList placesOf(const QString &text)
{
    QStringList places;
    auto matches = QRegularExpression(u"%\\d"_s).globalMatch(text);
    while (matches.hasNext())
        places += matches.next().captured();
    places.sort();
    return places;
}

const QTimeZone berlin("Europe/Berlin");

} // namespace

class TestPortalTexts : public QObject
{
    Q_OBJECT

private:
    const PortalLanguages m_languages;

private Q_SLOTS:
    void everyTranslationIsALanguageOfThePortal()
    {
        QStringList tags;
        for (const Language &language : portalLanguages())
            tags.append(language.tag);
        QStringList files = QDir(QStringLiteral(TRANSLATIONS_FOLDER)).entryList({u"portal_*.ts"_s});
        QVERIFY(!files.isEmpty());
        for (const QString &file : files)
            QVERIFY2(tags.contains(file.sliced(7).chopped(3)), qPrintable(file));
        QCOMPARE(tags.size(), files.size());
        QVERIFY(portalLanguages().contains(Language{u"de"_s, u"Deutsch"_s}));
        QCOMPARE(portalLanguages().first(), (Language{u"en"_s, u"English"_s}));
    }

    void everyLanguageIsFinished_data()
    {
        QTest::addColumn<QString>("tag");
        for (const Language &language : portalLanguages())
            QTest::newRow(qPrintable(language.name)) << language.tag;
    }
    void everyLanguageIsFinished()
    {
        QFETCH(QString, tag);
        const QString path = QStringLiteral(TRANSLATIONS_FOLDER "/portal_") + tag + u".ts"_s;
        const QList<Message> messages = messagesOf(path);
        QVERIFY(!messages.isEmpty());
        for (const Message &message : messages) {
            QVERIFY2(message.isFinished, qPrintable(message.source));
            QVERIFY2(!message.translations.isEmpty(), qPrintable(message.source));
            for (const QString &translation : message.translations) {
                QCOMPARE(placesOf(translation), placesOf(message.source));
                QCOMPARE(translation.count(u'*'), message.source.count(u'*'));
                QVERIFY2(!translation.contains(u"{{"_s), qPrintable(translation));
                QVERIFY2(!translation.contains(u'!'), qPrintable(translation));
            }
        }
    }

    void everyTemplateTextIsTranslated()
    {
        const PortalTexts &german = m_languages.texts(u"de"_s);
        const QList<Message> messages = messagesOf(
            QStringLiteral(TRANSLATIONS_FOLDER "/portal_de.ts"));
        QSet<QString> known;
        for (const Message &message : messages)
            known += message.source;
        for (const TemplateText &entry : templateTexts()) {
            QVERIFY2(known.contains(QString::fromUtf8(entry.source)), entry.key);
            const auto *shown = german.templateData().get(std::string("t_") + entry.key);
            QVERIFY2(shown && shown->is_string() && !shown->string_value().empty(), entry.key);
        }
    }

    void numbersChooseTheRightForm()
    {
        const PortalTexts &english = m_languages.texts(u"en"_s);
        const PortalTexts &german = m_languages.texts(u"de"_s);
        QCOMPARE(english.text("You have %n tries left.", 1), u"You have 1 try left."_s);
        QCOMPARE(english.text("You have %n tries left.", 3), u"You have 3 tries left."_s);
        QCOMPARE(german.text("You have %n tries left.", 1), u"Sie haben noch 1 Versuch."_s);
        QCOMPARE(german.text("You have %n tries left.", 3), u"Sie haben noch 3 Versuche."_s);
        QCOMPARE(english.countWord(2), u"Two"_s);
        QCOMPARE(german.countWord(2), u"Zwei"_s);
        QCOMPARE(english.countWord(12), u"12"_s);
        QCOMPARE(english.text("Nobody translated this"), u"Nobody translated this"_s);
    }

    void theLanguageFitsTheRequest_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QString>("cookie");
        QTest::addColumn<QByteArray>("accept");
        QTest::addColumn<QString>("fallback");
        QTest::addColumn<QString>("expected");
        const QString none;
        QTest::newRow("nothing said") << none << none << QByteArray() << none << u"en"_s;
        QTest::newRow("the deployment's own") << none << none << QByteArray() << u"de"_s << u"de"_s;
        QTest::newRow("German") << none << none << QByteArray("de") << none << u"de"_s;
        QTest::newRow("Austria") << none << none << QByteArray("de-AT,fr;q=0.9") << none << u"de"_s;
        QTest::newRow("the better of two")
            << none << none << QByteArray("de;q=0.5, en;q=0.8") << none << u"en"_s;
        QTest::newRow("the first of equals")
            << none << none << QByteArray("de, en") << none << u"de"_s;
        QTest::newRow("only strangers")
            << none << none << QByteArray("fr, nl;q=0.8") << u"de"_s << u"de"_s;
        QTest::newRow("a stranger first")
            << none << none << QByteArray("fr, de;q=0.2") << none << u"de"_s;
        QTest::newRow("refused by zero")
            << none << none << QByteArray("de;q=0, fr") << none << u"en"_s;
        QTest::newRow("anything") << none << none << QByteArray("*") << u"de"_s << u"en"_s;
        QTest::newRow("nonsense") << none << none << QByteArray(";;q=,,=;q=7,de;x=1") << none
                                  << u"en"_s;
        QTest::newRow("upper case")
            << none << none << QByteArray("DE-ch ; q=1.0") << none << u"de"_s;
        QTest::newRow("very long") << none << none << QByteArray(9000, ',') << none << u"en"_s;
        QTest::newRow("the cookie wins") << none << u"de"_s << QByteArray("en") << none << u"de"_s;
        QTest::newRow("the switch wins")
            << u"en"_s << u"de"_s << QByteArray("de") << u"de"_s << u"en"_s;
        QTest::newRow("a switch to nowhere")
            << u"../x"_s << u"tlh"_s << QByteArray("de") << none << u"de"_s;
    }
    void theLanguageFitsTheRequest()
    {
        QFETCH(QString, query);
        QFETCH(QString, cookie);
        QFETCH(QByteArray, accept);
        QFETCH(QString, fallback);
        QTEST(choosePortalLanguage(query, cookie, accept, fallback), "expected");
    }

    void timesReadAsPeopleSayThem_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QDateTime>("time");
        QTest::addColumn<QString>("when");
        QTest::addColumn<QString>("moment");
        const auto utc = [](int year, int month, int day, int hour, int minute) {
            return QDateTime(QDate(year, month, day), QTime(hour, minute), Qt::UTC);
        };
        const auto today = utc(2026, 11, 20, 9, 31);
        QTest::newRow("today") << u"en"_s << today << u"today, 10:31"_s << u"10:31"_s;
        QTest::newRow("today in German") << u"de"_s << today << u"heute, 10:31"_s << u"10:31"_s;
        // 23:30 UTC on the 19th is already the 20th in Berlin.
        QTest::newRow("just after midnight")
            << u"en"_s << utc(2026, 11, 19, 23, 30) << u"today, 00:30"_s << u"00:30"_s;
        QTest::newRow("yesterday")
            << u"en"_s << utc(2026, 11, 19, 20, 40) << u"yesterday, 21:40"_s << u"19 Nov, 21:40"_s;
        QTest::newRow("yesterday in German")
            << u"de"_s << utc(2026, 11, 19, 20, 40) << u"gestern, 21:40"_s << u"19. Nov., 21:40"_s;
        QTest::newRow("days ago") << u"en"_s << utc(2026, 11, 14, 9, 0) << u"14 Nov"_s
                                  << u"14 Nov, 10:00"_s;
        QTest::newRow("days ago in German")
            << u"de"_s << utc(2026, 11, 14, 9, 0) << u"14. Nov."_s << u"14. Nov., 10:00"_s;
        QTest::newRow("in summer time")
            << u"en"_s << utc(2026, 7, 2, 9, 0) << u"2 Jul"_s << u"2 Jul, 11:00"_s;
        QTest::newRow("last year")
            << u"en"_s << utc(2025, 11, 14, 9, 0) << u"14 Nov 2025"_s << u"14 Nov 2025, 10:00"_s;
    }
    void timesReadAsPeopleSayThem()
    {
        QFETCH(QString, language);
        QFETCH(QDateTime, time);
        const QDateTime now(QDate(2026, 11, 20), QTime(10, 0), Qt::UTC);
        const PortalTexts &texts = m_languages.texts(language);
        QTEST(texts.when(time, now, berlin), "when");
        QTEST(texts.moment(time, now, berlin), "moment");
    }

    void anUnknownLanguageGetsTheFirst()
    {
        QCOMPARE(m_languages.texts(u"tlh"_s).language(), u"en"_s);
        QVERIFY(!m_languages.texts(u"de"_s).isRightToLeft());
    }
};

QTEST_GUILESS_MAIN(TestPortalTexts)
#include "tst_portaltexts.moc"
