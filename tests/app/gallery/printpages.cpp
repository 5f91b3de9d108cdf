#include "tests/app/gallery/printpages.h"

#include "app/frame/mainwindow.h"
#include "app/labels/printers/calibrationdialog.h"
#include "app/labels/printers/labelprinterdialog.h"
#include "app/widgets/choicebar.h"
#include "core/engine/services.h"
#include "core/labels/codes/labelbatches.h"
#include "core/labels/design/designservice.h"
#include "core/labels/printing/labelprinters.h"
#include "core/labels/printing/labelsheets.h"
#include "core/labels/printing/printerprofiles.h"
#include "core/labels/stock/stockjson.h"
#include "core/labels/studio/labelpress.h"
#include "core/labels/studio/labelstudio.h"
#include "core/sites/deviceservice.h"
#include "tests/app/gallery/demosite.h"
#include "tests/app/gallery/picture.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QListView>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// A job of `count` labels that ended as `error` says.
void putJob(Services &services, const DemoSite &site, size_t count, const PrintTarget &target,
            const LabelSheetId &sheet, const std::optional<Error> &error)
{
    const Actor by = Actor::byOperator(site.marta);
    const auto devices = services.devices.list({});
    std::vector<LabelWish> wishes;
    for (size_t i = 0; i < count && i < devices->size(); ++i)
        wishes.push_back({devices->at(i).device.id, {}});
    const auto labels = services.studio.prepare(wishes, {u"No. %1"_s, u"Problem?"_s},
                                                site.portal.baseAddress, by);
    PrintPlan plan;
    plan.stock = *builtInStock(target.kind == PrintTarget::Kind::ZplSocket ? u"zebra-2x1in"_s
                                                                           : u"avery-l7160"_s);
    plan.target = target;
    plan.sheet = sheet;
    const auto ready = services.press.begin(plan, *labels, by);
    PrintRun::Outcome outcome;
    outcome.out = error ? 4 : int(count);
    outcome.error = error;
    std::ignore = services.press.conclude(ready->job, outcome, by);
}

/// Two models with designs of their own, and blank codes.
void putDesigns(Services &services, const DemoSite &site)
{
    const Actor by = Actor::byOperator(site.marta);
    const auto devices = services.devices.list({});
    const QStringList models{u"KONE MonoSpace"_s, u"MiR250"_s};
    for (size_t i = 0; i < 4 && i < devices->size(); ++i) {
        Device device = devices->at(i).device;
        device.model = models.at(qsizetype(i % 2));
        std::ignore = services.devices.update(device, by);
    }
    std::ignore = services.designs.setDefault(models.front(), u"branded"_s, by);
    std::ignore = services.designs.setDefault(models.back(), u"code-above"_s, by);
    std::ignore = services.labelBatches.makeBlank(u"Spare, spring"_s, site.hall, 24,
                                                  site.portal.baseAddress, by);
}

void putPrints(Services &services, const DemoSite &site)
{
    if (!services.sheets.all()->empty())
        return;
    putDesigns(services, site);
    const Actor by = Actor::byOperator(site.marta);
    std::ignore = services.labelPrinters.put({u"192.168.1.50"_s, {}, 203, {}}, by);
    PrinterProfile profile;
    profile.offset = {-0.8, 0.4};
    profile.scaleX = 1.003;
    std::ignore = services.printerProfiles.set(u"192.168.1.50:9100"_s, {}, profile, by);
    const LabelStock large = *builtInStock(u"avery-l7163"_s);
    const auto box = services.sheets.open(large, u"Box 3"_s, by);
    std::ignore = services.sheets.take(box->id, {1, 2, 3, 8}, {}, by);
    const LabelStock usual = *builtInStock(u"avery-l7160"_s);
    const auto sheet = services.sheets.open(usual, {}, by);
    std::ignore = services.sheets.take(sheet->id, {1, 2, 3, 4}, {}, by);
    const PrintTarget pdf{PrintTarget::Kind::PdfFile, u"Labels.pdf"_s};
    putJob(services, site, 6, pdf, {}, {});
    putJob(services, site, 5, {PrintTarget::Kind::Printer, u"Office laser"_s}, {},
           Error{ErrorCode::Unavailable, u"cancelled"_s, u"job"_s});
    putJob(services, site, 9, {PrintTarget::Kind::ZplSocket, u"192.168.1.50:9100"_s}, {},
           Error{ErrorCode::Unavailable, u"connection lost"_s, u"printer"_s});
}

void saveDialogs(MainWindow &window, DemoSite &site, const QDir &folder, bool isDark)
{
    const PrinterChoice printer{{PrintTarget::Kind::Printer, u"Office laser"_s}, 300, {}};
    for (const bool isMeasuring : {true, false}) {
        auto *dialog = new CalibrationDialog(site.context, *builtInStock(u"avery-l7160"_s), printer,
                                             &window);
        dialog->open();
        dialog->findChild<ChoiceBar *>(u"calibrationKind"_s)->setCurrentIndex(isMeasuring ? 0 : 1);
        savePicture(*dialog, folder, isMeasuring ? u"calibrate"_s : u"calibrate-numbers"_s, isDark);
        dialog->reject();
    }
    auto *dialog = new LabelPrinterDialog(site.context, {}, &window);
    dialog->open();
    savePicture(*dialog, folder, u"label-printer"_s, isDark);
    dialog->reject();
    settle();
}

} // namespace

void savePrinting(MainWindow &window, DemoSite &site, const QDir &folder, bool isDark)
{
    Services services(*site.database, site.hub, site.vault, site.clock);
    putPrints(services, site);
    window.openPage(u"labels"_s, u"studio:need"_s);
    settle();
    auto *stock = window.findChild<QComboBox *>(u"studioStock"_s);
    stock->setCurrentIndex(stock->findData(u"avery-l7160"_s));
    savePicture(window, folder, u"studio"_s, isDark);
    const int before = stock->currentIndex();
    stock->setCurrentIndex(stock->findData(u"zebra-2x1in"_s));
    settle();
    savePicture(window, folder, u"studio-roll"_s, isDark);
    stock->setCurrentIndex(before);
    window.findChild<ChoiceBar *>(u"studioKind"_s)->setCurrentIndex(2);
    settle();
    window.findChild<QAbstractButton *>(u"studioAll"_s)->click();
    settle();
    savePicture(window, folder, u"studio-blank"_s, isDark);
    window.openPage(u"labels"_s, u"pin-card"_s);
    settle();
    auto *card = window.findChild<QDialog *>(u"pinCardDialog"_s);
    savePicture(*card, folder, u"pin-card"_s, isDark);
    auto *paper = card->findChild<QComboBox *>(u"pinCardPaper"_s);
    paper->setCurrentIndex(2);
    settle();
    savePicture(*card, folder, u"pin-card-marks"_s, isDark);
    card->reject();
    window.openPage(u"labels"_s, u"sheets:"_s);
    settle();
    savePicture(window, folder, u"sheets"_s, isDark);
    window.openPage(u"labels"_s, u"history:"_s);
    settle();
    savePicture(window, folder, u"history"_s, isDark);
    saveDialogs(window, site, folder, isDark);
}

} // namespace vestibule
