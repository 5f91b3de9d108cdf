#include "core/connectors/problems/problemtable.h"

#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

class TestProblemTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCodeHasItsRowAndItsWords()
    {
        QCOMPARE(problemTable().size(), std::size_t(ProblemCode::ProtocolError) + 1);
        for (std::size_t i = 0; i < problemTable().size(); ++i) {
            const ProblemEntry &entry = problemTable()[i];
            QCOMPARE(std::size_t(entry.code), i);
            QCOMPARE(problemCodeFromName(QLatin1StringView(entry.name)), entry.code);
            QVERIFY(QLatin1StringView(entry.sentence).contains("%1"_L1));
            const auto steps = problemRemedy({entry.code, {}, {}, {}});
            QVERIFY(!steps.isEmpty() && steps.size() <= 5);
        }
        QCOMPARE(problemCodeFromName(u"rain"_s), std::nullopt);
    }

    void theSentenceNamesTheDeviceAndWhatItIsAbout()
    {
        const Problem refused{ProblemCode::PinRejected, u"no_zeros"_s, {}, {}};
        QCOMPARE(problemSentence(refused, u"Front door"_s),
                 u"Front door doesn't take this code: no_zeros."_s);
        const Problem silent{ProblemCode::PinRejected, {}, {}, {}};
        QCOMPARE(problemSentence(silent, u"Front door"_s),
                 u"Front door doesn't take this code: it didn't say what."_s);
    }

    void aNameWithPlaceholdersStaysAsItIs()
    {
        const Problem refused{ProblemCode::PinRejected, u"no_zeros"_s, {}, {}};
        QCOMPARE(problemSentence(refused, u"%2 %1"_s),
                 u"%2 %1 doesn't take this code: no_zeros."_s);
    }
};

QTEST_GUILESS_MAIN(TestProblemTable)
#include "tst_problemtable.moc"
