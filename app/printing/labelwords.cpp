#include "app/printing/labelwords.h"

#include <QCoreApplication>

namespace vestibule {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vestibule::Label)
};

} // namespace

LabelWords labelWords()
{
    return {Words::tr("No. %1"), Words::tr("Problem?\nScan to report it.")};
}

} // namespace vestibule
