#include "app/frame/tabbedpage.h"
#include "app/widgets/choicebar.h"

#include <QSignalSpy>
#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

/// Writes down what it is told.
class DiaryTab : public PageTab
{
public:
    DiaryTab(const QString &name, QStringList &diary) : m_name(name), m_diary(diary)
    {
        m_diary.append(m_name + u" made"_s);
    }
    void activated() override { m_diary.append(m_name + u" seen"_s); }
    void deactivated() override { m_diary.append(m_name + u" left"_s); }
    void openSubject(const QString &subject) override { m_diary.append(m_name + u' ' + subject); }
    bool hasUnsavedChanges() const override { return m_name == u"two"_s; }

private:
    QString m_name;
    QStringList &m_diary;
};

class TwoTabs : public TabbedPage
{
public:
    TwoTabs()
    {
        for (const QString &id : {u"one"_s, u"two"_s})
            addTab(id, id.toUpper(), [this, id] { return std::make_unique<DiaryTab>(id, diary); });
        start();
    }
    QStringList written() { return std::exchange(diary, {}); }

    QStringList diary;
};

} // namespace

class TestTabbedPage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tabs_are_made_when_they_are_first_opened()
    {
        TwoTabs page;
        QCOMPARE(page.written(), QStringList{u"one made"_s});
        QVERIFY(page.tab(u"two"_s) == nullptr);
        page.activated();
        page.findChild<ChoiceBar *>(u"pageTabs"_s)->setCurrentIndex(1);
        QCOMPARE(page.written(),
                 (QStringList{u"one seen"_s, u"two made"_s, u"one left"_s, u"two seen"_s}));
        page.deactivated();
        QCOMPARE(page.written(), QStringList{u"two left"_s});
    }

    void a_subject_names_its_tab()
    {
        TwoTabs page;
        page.activated();
        page.written();
        page.openSubject(u"two:7"_s);
        QCOMPARE(page.written().last(), u"two 7"_s);
        QCOMPARE(page.findChild<ChoiceBar *>(u"pageTabs"_s)->currentIndex(), 1);
        page.openSubject(u"need"_s);
        QCOMPARE(page.written().last(), u"one need"_s);
        page.openSubject(u"two:"_s);
        QCOMPARE(page.written().last(), u"two seen"_s);
    }

    void what_a_tab_asks_the_page_asks()
    {
        TwoTabs page;
        QSignalSpy asked(&page, &Page::navigationRequested);
        Q_EMIT page.tab(u"one"_s)->navigationRequested(u"devices"_s, {});
        QCOMPARE(asked.count(), 1);
        QVERIFY(!page.hasUnsavedChanges());
        page.openSubject(u"two:"_s);
        QVERIFY(page.hasUnsavedChanges());
    }
};

QTEST_MAIN(TestTabbedPage)
#include "tst_tabbedpage.moc"
