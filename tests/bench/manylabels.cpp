// Writes labels of devices on Avery L7160 into a PDF, as Studio and the command line do, each checked:
// manylabels FILE LABELS. Prints by how many MiB the memory's peak grew, and the seconds that it took, from what stands
// on the labels to the whole file.
#include "core/labels/codes/labelcode.h"
#include "core/labels/stock/stockjson.h"
#include "core/labels/studio/labelpress.h"

#include <QGuiApplication>

#include <chrono>
#include <cstdio>
#include <sys/resource.h>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

/// The fields that the peers print, too.
LabelDesign design()
{
    LabelDesign design = standardDesign();
    design.logo = LabelDesign::Logo::None;
    design.lines = {{u"{device}"_s, 17, 7, 2, true, false, false, 0},
                    {u"{deployment}"_s, 8, 6, 2, false, false, false, 0},
                    {u"{number}"_s, 6.5, 6, 1, false, false, true, 0},
                    {u"{code}"_s, 6.5, 6, 1, true, true, true, 0}};
    return design;
}

LabelContent contentOf(qint64 number)
{
    const QString code = u"7K3M9P2Q%1"_s.arg(number, 5, 10, QLatin1Char('0'));
    LabelContent content;
    content.address = symbolText(u"http://192.168.10.25:8080"_s, code);
    content.name = u"AGV %1"_s.arg(number);
    content.deployment = u"Halden North"_s;
    content.number = u"No. "_s + labelNumberText(number);
    content.code = groupedCode(code);
    return content;
}

ReadyPrint printOf(int labels, const QString &path)
{
    ReadyPrint print;
    print.target = {PrintTarget::Kind::PdfFile, path};
    print.order.stock = *builtInStock(u"avery-l7160"_s);
    print.order.design = DesignChoice::always(design());
    for (int number = 1; number <= labels; ++number)
        print.order.labels.push_back({LabelCodeId::make(), number, contentOf(number)});
    print.pieces = *piecesOf(print.order);
    return print;
}

double peakMebibytes()
{
    rusage used = {};
    getrusage(RUSAGE_SELF, &used);
    return double(used.ru_maxrss) / 1024;
}

} // namespace

int main(int count, char *words[])
{
    const QGuiApplication application(count, words);
    const QStringList arguments = QGuiApplication::arguments();
    if (arguments.size() != 3)
        return 2;
    const ReadyPrint print = printOf(arguments.at(2).toInt(), arguments.at(1));
    const double before = peakMebibytes();
    const auto begin = std::chrono::steady_clock::now();
    const PrintRun::Outcome outcome = runPrint(print, {}, {});
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begin;
    if (outcome.error) {
        std::fprintf(stderr, "%s\n", qPrintable(outcome.error->detail));
        return 1;
    }
    std::printf("%.1f %.3f\n", peakMebibytes() - before, took.count());
    return 0;
}
