#include "tests/app/gallery/codepictures.h"

#include "app/frame/mainwindow.h"
#include "tests/app/gallery/picture.h"

#include <QAbstractButton>
#include <QDialog>
#include <QListView>

namespace vestibule {
using namespace Qt::StringLiterals;

void saveCodePictures(MainWindow &window, const QDir &folder, bool isDark)
{
    const auto saveDialog = [&](const QString &name) {
        auto *dialog = window.findChild<QDialog *>(name);
        savePicture(*dialog, folder, name, isDark);
        dialog->reject();
        settle();
    };
    window.openPage(u"labels"_s, u"codes:all"_s);
    savePicture(window, folder, u"codes"_s, isDark);
    auto *codes = window.findChild<QListView *>(u"codeRows"_s);
    codes->setCurrentIndex(codes->model()->index(8, 0));
    savePicture(window, folder, u"codes-selected"_s, isDark);
    window.findChild<QAbstractButton *>(u"replaceSelected"_s)->click();
    saveDialog(u"replaceDialog"_s);
    window.openPage(u"labels"_s, u"codes:link/00012"_s);
    saveDialog(u"linkDialog"_s);
    window.openPage(u"labels"_s, u"codes:blank-batch"_s);
    saveDialog(u"makeCodesDialog"_s);
    window.openPage(u"labels"_s, u"codes:address"_s);
    settle();
    saveDialog(u"addressDialog"_s);
    window.openPage(u"labels"_s, u"codes:pair"_s);
    settle();
    saveDialog(u"pairDialog"_s);
    window.openPage(u"labels"_s, u"codes:scans"_s);
    settle();
    saveDialog(u"scanLog"_s);
    window.openPage(u"labels"_s, u"codes:old"_s);
    savePicture(window, folder, u"codes-old"_s, isDark);
    window.openPage(u"labels"_s, u"codes:ended"_s);
    savePicture(window, folder, u"codes-empty"_s, isDark);
}

} // namespace vestibule
