#include "app/labels/stocks/stockwords.h"

#include "app/labels/stocks/lengthbox.h"

#include <QCoreApplication>

namespace vestibule::stockwords {
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vestibule::LabelStock)
};

} // namespace

QStringList kindNames()
{
    return {Words::tr("Sheet of labels"), Words::tr("Roll, one label after the other"),
            Words::tr("Endless band that the printer cuts"), Words::tr("Plain paper, cut by hand")};
}

QStringList materialNames()
{
    return {Words::tr("Paper"), Words::tr("Thermal paper"), Words::tr("White film"),
            Words::tr("Silver polyester"), Words::tr("Tamper-proof film")};
}

QString length(double millimetres, bool isInch)
{
    const QString number = LengthBox::numberText(millimetres, isInch);
    return isInch ? Words::tr("%1 in").arg(number) : Words::tr("%1 mm").arg(number);
}

QString faultSentence(const StockFault &fault, bool isInch)
{
    const QString by = length(fault.millimetres, isInch);
    switch (fault.kind) {
    case StockFault::Kind::NoLabels:
        return Words::tr("A page has at least one column and one row, and at most 1,000 labels.");
    case StockFault::Kind::NoSize:
        return Words::tr("A label is at least %1 wide and high, a page at most %2.")
            .arg(length(8, isInch), length(1500, isInch));
    case StockFault::Kind::Overlap:
        return Words::tr("The labels lie over each other by %1. Make the pitch larger or the "
                         "labels smaller.")
            .arg(by);
    case StockFault::Kind::BeyondPage:
        return Words::tr("The labels reach over the page's edge by %1. Move the first label, or "
                         "look at size, pitch and page again.")
            .arg(by);
    case StockFault::Kind::Uneven:
        return Words::tr("Opposite margins of the page differ by %1. On real sheets they are "
                         "alike: measure the first label and the pitch again.")
            .arg(by);
    case StockFault::Kind::NoPrintableArea:
        return Words::tr("The margins where the printer can't reach leave nothing of the label.");
    }
    return {};
}

QString refusal(const RefusedStock &refused)
{
    switch (refused.reason) {
    case RefusedStock::Reason::NotRectangular:
        return Words::tr("Its labels aren't rectangles.");
    case RefusedStock::Reason::SeveralGrids:
        return Words::tr("It has several grids of labels on a page.");
    case RefusedStock::Reason::Continuous:
        return Words::tr("It is a form without pages.");
    case RefusedStock::Reason::UnknownPage:
        return Words::tr("The table doesn't say how large its page is.");
    case RefusedStock::Reason::Unreadable:
        return Words::tr("A number in the table makes no sense.");
    case RefusedStock::Reason::Impossible:
        return faultSentence(refused.fault, false);
    }
    return {};
}

} // namespace vestibule::stockwords
