#include "app/frame/helptext.h"
#include "app/navigation.h"
#include "tests/app/consolefixture.h"

#include <QDirIterator>
#include <QRegularExpression>

using namespace vestibule;
using namespace Qt::StringLiterals;

class TestNavigation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const ConsoleFixture it;
        for (const NavigationEntry &entry : navigation(*it.context))
            m_pages.append(entry.id);
    }

    void everyPageThatTheSourcesNameIsThere()
    {
        static const QRegularExpression calls(
            u"(?:navigationRequested|openPage|setBadge|raiseWindow)\\(\\s*u\"([a-z]+)\"_s"_s);
        // A line that needs attention: …, the verb of its button, the page.
        static const QRegularExpression lines(
            u"tr\\(\"[^\"]*\"\\)(?:\\.arg\\(\\w+\\))?,\\s*u\"([a-z]+)\"_s,\\s*"_s);
        int found = 0;
        QDirIterator files(QStringLiteral(VESTIBULE_SOURCES "/app"), {u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            const bool isAttention = file.fileName().endsWith(u"/attention.cpp"_s);
            auto matches = (isAttention ? lines : calls).globalMatch(text);
            while (matches.hasNext()) {
                ++found;
                const QString page = matches.next().captured(1);
                QVERIFY2(m_pages.contains(page), qPrintable(file.fileName() + u": "_s + page));
            }
        }
        QVERIFY2(found > 20, qPrintable(QString::number(found)));
    }

    void everyPageHasHelpInEveryLanguage()
    {
        for (const QString &page : std::as_const(m_pages)) {
            const QString english = readHelp(page, u"en_GB"_s);
            const QString german = readHelp(page, u"de_AT"_s);
            QVERIFY2(!english.isEmpty() && !german.isEmpty() && english != german,
                     qPrintable(page));
            QCOMPARE(readHelp(page, u"pt_PT"_s), english);
            // What it is for, what people do there, what to do when something looks wrong.
            for (const QString &text : {english, german}) {
                const QList<HelpBlock> blocks = parseHelp(text);
                QCOMPARE(blocks.at(0).kind, HelpBlock::Kind::Title);
                QCOMPARE(blocks.at(1).kind, HelpBlock::Kind::Paragraph);
                const auto of = [&blocks](HelpBlock::Kind kind) {
                    return std::count_if(blocks.begin(), blocks.end(),
                                         [kind](const auto &block) { return block.kind == kind; });
                };
                QVERIFY(of(HelpBlock::Kind::Section) >= 2);
                QVERIFY(of(HelpBlock::Kind::ListItem) >= 5);
            }
            QCOMPARE(parseHelp(english).size(), parseHelp(german).size());
        }
    }

private:
    QStringList m_pages;
};

QTEST_MAIN(TestNavigation)
#include "tst_navigation.moc"
