#pragma once

#include "app/cases/casespage.h"
#include "app/widgets/button.h"
#include "tests/support/consoleshop.h"

#include <QDialog>
#include <QListView>
#include <QMenu>
#include <QTest>

namespace vestibule {

/// The page in a window of the size that most people have.
struct OpenCases : ConsoleShop {
    OpenCases()
    {
        page.resize(1216, 900);
        page.show();
        page.activateWindow();
        isActive = QTest::qWaitForWindowActive(&page);
        page.activated();
    }

    template<class T>
    T *find(const QString &name)
    {
        return page.findChild<T *>(name);
    }
    /// A dialog's part; dialogs are children of the page's window.
    template<class T>
    T *inDialog(const QString &dialog, const QString &name)
    {
        auto *found = page.findChild<QDialog *>(dialog);
        return found == nullptr ? nullptr : found->findChild<T *>(name);
    }
    QListView *list() { return find<QListView>(QStringLiteral("caseList")); }
    int rows() { return list()->model()->rowCount(); }
    QString title(int row) { return list()->model()->index(row, 0).data().toString(); }
    CaseStatus statusOf(const CaseId &id) { return cases.find(id)->status; }
    void clickButton(const QString &name) { find<Button>(name)->click(); }
    void chooseFromMenu(const QString &menuName, const QString &text)
    {
        auto *menu = page.findChild<QMenu *>(menuName);
        QVERIFY(menu != nullptr);
        for (QAction *action : menu->actions()) {
            if (action->text() == text) {
                action->trigger();
                menu->close();
                return;
            }
        }
        QFAIL(qPrintable(text));
    }

    bool isActive = false;
    CasesPage page{context};
};

} // namespace vestibule
