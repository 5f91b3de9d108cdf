// Saves pictures of Server, Settings and every step of the set-up: shellgallery <folder> [width height
// [translation.qm]].
#include "app/server/serverpage.h"
#include "app/settings/settingspage.h"
#include "app/widgets/button.h"
#include "app/wizard/wizard.h"
#include "tests/app/consolefixture.h"
#include "tests/app/gallery/picture.h"

#include <QDir>
#include <QLineEdit>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

void walkTheWizard(ConsoleFixture &console, const QDir &folder, bool isDark)
{
    Wizard wizard(*console.context, *console.shell);
    wizard.show();
    settle();
    const QList<std::pair<QString, QString>> typed[] = {
        {{u"yourName"_s, u"Marta Lindqvist"_s}, {u"yourPassword"_s, u"blue crane"_s}},
        {{u"siteName"_s, u"Hall North"_s}},
        {},
        {{u"deviceName"_s, u"Scrubber 3"_s}, {u"devicePlace"_s, u"Bay 12"_s}},
        {},
        {}};
    int step = 0;
    for (const auto &fields : typed) {
        (void)QTest::qWaitFor([&wizard, step] { return wizard.currentStep() == step; });
        ++step;
        for (const auto &[field, text] : fields) {
            auto *edit = wizard.findChild<QLineEdit *>(field);
            edit->clear();
            QTest::keyClicks(edit, text);
        }
        savePicture(wizard, folder, u"wizard-%1"_s.arg(wizard.currentStep() + 1), isDark);
        if (wizard.currentStep() + 1 < Progress::stepCount)
            wizard.findChild<Button *>(u"next"_s)->click();
        settle();
    }
}

} // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_SCALE_FACTOR", "2");
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const QDir folder(arguments.value(1, u"."_s));
    const int rail = 224;
    const QSize size(arguments.value(2, u"1440"_s).toInt() - rail,
                     arguments.value(3, u"900"_s).toInt());
    QTranslator translator;
    speak(translator, arguments.value(4));
    folder.mkpath(u"."_s);
    for (const bool isDark : {false, true}) {
        ConsoleFixture::theme().setAppearance(isDark ? Appearance::Dark : Appearance::Light);
        ConsoleFixture::theme().apply();
        {
            ConsoleFixture fresh(true);
            walkTheWizard(fresh, folder, isDark);
        }
        ConsoleFixture console(true);
        console.addSite();
        ServerPage server(*console.context);
        server.resize(size);
        server.show();
        server.activated();
        savePicture(server, folder, u"server"_s, isDark);
        server.deactivated();
        SettingsPage settings(*console.context);
        settings.resize(size);
        settings.show();
        settings.activated();
        savePicture(settings, folder, u"settings"_s, isDark);
        settings.findChild<Button *>(u"changeWorkspace"_s)->click();
        savePicture(*settings.findChild<QDialog *>(u"workspaceDialog"_s), folder, u"workspace"_s,
                    isDark);
    }
    return 0;
}
