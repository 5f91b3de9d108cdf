#include "app/deployments/spacetreeview.h"
#include "core/sites/spaceservice.h"
#include "tests/app/opendeployments.h"

#include <QMenu>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

/// "Hall" with the spaces Washroom 1.07, Aisle B, and Bay 1 in Aisle B.
struct OpenSpaces : OpenDeployments {
    OpenSpaces()
    {
        aisle = put(u"Aisle B"_s, {});
        bay = put(u"Bay 1"_s, aisle);
    }
    SpaceId put(const QString &name, const SpaceId &parent)
    {
        Space wished;
        wished.deployment = hall;
        wished.name = name;
        wished.parent = parent;
        return services.spaces.create(wished, Actor::system())->id;
    }
    SpaceTreeView *tree() const { return find<SpaceTreeView>(u"spaceTree"_s); }
    /// Chooses the space with this name once the tree shows it.
    bool choose(const QString &name)
    {
        return QTest::qWaitFor([this, name] {
            const auto items = tree()->findItems(name, Qt::MatchExactly | Qt::MatchRecursive);
            if (items.size() != 1)
                return false;
            tree()->setCurrentItem(items.first());
            return true;
        });
    }
    Space stored(const SpaceId &id) { return *services.spaces.find(id); }
    /// Opens the menu of the button and takes its line `words`.
    bool take(const QString &button, const QString &words)
    {
        find<Button>(button)->click();
        for (QMenu *menu : page.findChildren<QMenu *>()) {
            for (QAction *action : menu->actions()) {
                if (action->text() != words || !action->isEnabled())
                    continue;
                action->trigger();
                menu->close();
                return true;
            }
        }
        return false;
    }

    SpaceId aisle;
    SpaceId bay;
};

} // namespace

class TestSpacesTab : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shows_the_tree_and_follows_it()
    {
        OpenSpaces open;
        QTRY_COMPARE(open.tree()->topLevelItemCount(), 2);
        QTRY_COMPARE(open.tree()->topLevelItem(1)->child(0)->text(0), u"Bay 1"_s);
        open.put(u"Aisle C"_s, {});
        QTRY_COMPARE(open.tree()->topLevelItemCount(), 3);
    }

    void adds_a_space_inside_the_chosen_one()
    {
        OpenSpaces open;
        QVERIFY(open.choose(u"Bay 1"_s));
        QVERIFY(open.take(u"addSpace"_s, u"Floor"_s));
        QTRY_COMPARE(open.services.spaces.tree(open.hall)->size(), size_t(4));
        const auto all = open.services.spaces.tree(open.hall);
        QCOMPARE(all->back().parent, open.bay);
        QCOMPARE(all->back().kind, Space::Kind::Floor);
    }

    void renames_in_place()
    {
        OpenSpaces open;
        QVERIFY(open.choose(u"Aisle B"_s));
        open.tree()->currentItem()->setText(0, u"Aisle Z"_s);
        QTRY_COMPARE(open.stored(open.aisle).name, u"Aisle Z"_s);
        QTRY_COMPARE(open.tree()->currentItem()->text(0), u"Aisle Z"_s);
    }

    void keeps_the_stored_name_when_the_typed_one_is_refused()
    {
        OpenSpaces open;
        QVERIFY(open.choose(u"Aisle B"_s));
        open.tree()->currentItem()->setText(0, QString());
        QTRY_VERIFY(open.tells(u"The space wasn't renamed"_s));
        QCOMPARE(open.tree()->currentItem()->text(0), u"Aisle B"_s);
    }

    void moves_among_its_siblings()
    {
        OpenSpaces open;
        QVERIFY(open.choose(u"Aisle B"_s));
        QVERIFY(!open.find<Button>(u"moveSpaceDown"_s)->isEnabled());
        open.find<Button>(u"moveSpaceUp"_s)->click();
        QTRY_COMPARE(open.tree()->topLevelItem(0)->text(0), u"Aisle B"_s);
        QCOMPARE(open.services.spaces.tree(open.hall)->front().id, open.aisle);
    }

    void moves_to_another_parent_by_menu()
    {
        OpenSpaces open;
        QVERIFY(open.choose(u"Bay 1"_s));
        QVERIFY(open.take(u"moveSpaceTo"_s, u"Washroom 1.07"_s));
        QTRY_VERIFY(open.stored(open.bay).parent == open.space);
        QVERIFY(open.choose(u"Bay 1"_s));
        QVERIFY(open.take(u"moveSpaceTo"_s, u"To the top"_s));
        QTRY_VERIFY(open.stored(open.bay).parent.isNull());
    }

    void offers_no_place_inside_the_space_itself()
    {
        OpenSpaces open;
        QVERIFY(open.choose(u"Aisle B"_s));
        QVERIFY(!open.take(u"moveSpaceTo"_s, u"Aisle B › Bay 1"_s));
        QVERIFY(!open.take(u"moveSpaceTo"_s, u"To the top"_s));
    }

    void moves_where_it_is_dropped()
    {
        OpenSpaces open;
        QVERIFY(open.choose(u"Bay 1"_s));
        Q_EMIT open.tree()->dropped(open.bay, open.space, 0);
        QTRY_VERIFY(open.stored(open.bay).parent == open.space);
    }

    void removes_only_what_nothing_hangs_on()
    {
        OpenSpaces open;
        QVERIFY(open.choose(u"Aisle B"_s));
        open.find<Button>(u"removeSpace"_s)->click();
        QVERIFY(open.answer(u"Remove space"_s));
        QTRY_VERIFY(open.tells(u"The space wasn't removed"_s));
        QVERIFY(open.services.spaces.find(open.aisle).has_value());
        QVERIFY(open.choose(u"Bay 1"_s));
        open.find<Button>(u"removeSpace"_s)->click();
        QVERIFY(open.answer(u"Remove space"_s));
        QTRY_VERIFY(!open.services.spaces.find(open.bay).has_value());
    }
};

QTEST_MAIN(TestSpacesTab)
#include "tst_spaces_tab.moc"
