// Drives the real import of a table of devices, and prints how long it takes and how long the window did not answer
// meanwhile: importing [rows]. Every hundredth row is broken.
#include "app/devices/devicespage.h"
#include "app/devices/import/importdialog.h"
#include "app/widgets/plainlabel.h"
#include "core/sites/deviceservice.h"
#include "tests/bench/windowbeat.h"
#include "tests/support/openpage.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 10 * 60 * 1000; // ms

class Run
{
public:
    explicit Run(int rows) : m_rows(rows)
    {
        QFile file(m_folder.filePath(u"devices.csv"_s));
        if (!file.open(QIODevice::WriteOnly))
            return;
        file.write("name,serial,model,place,tags\n");
        for (int row = 0; row < rows; ++row) {
            const QByteArray number = QByteArray::number(row);
            file.write((row % 100 == 7 ? QByteArray() : "AGV " + number) + ",SN-" + number
                       + ",MiR250,\"Hall 3, aisle B\",agv\n");
        }
    }

    void go()
    {
        QPointer<ImportDialog> dialog = begin();
        part(u"reading %1 rows and judging them"_s.arg(m_rows), [&] { return isReady(dialog); });
        int imported = 0;
        ToastMessage toast;
        QObject::connect(dialog, &ImportDialog::toastRequested, dialog,
                         [&toast](const ToastMessage &message) { toast = message; });
        const int before = count();
        dialog->findChild<Button *>(u"runImport"_s)->click();
        part(u"importing"_s, [&] { return toast.undo != nullptr; });
        imported = count() - before;
        QPointer<ImportDialog> again = begin();
        part(u"the same table again"_s, [&] { return isJudged(again); });
        std::printf("%d devices; the second time %s\n", imported,
                    isReady(again) ? "some are new" : "none is new");
        again->reject();
        toast.undo();
        part(u"undo"_s, [&] { return count() == before; });
        m_beat.print(50);
    }

private:
    ImportDialog *begin()
    {
        auto *dialog = new ImportDialog(m_open.context, m_open.hall, &m_open.page);
        dialog->open(m_folder.filePath(u"devices.csv"_s));
        return dialog;
    }
    static bool isReady(const ImportDialog *dialog)
    {
        return dialog->findChild<Button *>(u"runImport"_s)->isEnabled();
    }
    static bool isJudged(const ImportDialog *dialog)
    {
        return !dialog->findChild<PlainLabel *>(u"importSummary"_s)->text().isEmpty();
    }
    int count()
    {
        DeviceQuery query;
        query.deployment = m_open.hall;
        return m_open.services.devices.count(query).value_or(-1);
    }
    template<class Condition>
    void part(const QString &name, Condition isDone)
    {
        QElapsedTimer time;
        time.start();
        m_beat.begin(name);
        const bool isThere = QTest::qWaitFor(isDone, patience);
        std::printf("%-44s %6.2f s%s\n", qPrintable(name), double(time.elapsed()) / 1000,
                    isThere ? "" : ", not done");
    }

    int m_rows;
    QTemporaryDir m_folder;
    OpenPage<DevicesPage> m_open;
    WindowBeat m_beat;
};

} // namespace

int main(int argc, char *argv[])
{
    QApplication qt(argc, argv);
    Run(QApplication::arguments().value(1, u"10000"_s).toInt()).go();
    return 0;
}
