#include "app/devices/import/importwords.h"

#include <QCoreApplication>

namespace vestibule::importwords {
using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(vestibule::importwords)
};

QString reason(const PlannedDevice &row)
{
    switch (row.problem) {
    case PlannedDevice::Problem::NoName:
        return Words::tr("it has no name.");
    case PlannedDevice::Problem::TooLong:
        return Words::tr("a text has more than 200 characters (%1).").arg(row.detail);
    case PlannedDevice::Problem::UnknownSpace:
        return Words::tr("there is no space “%1”, or more than one. Make it first, or write "
                         "its whole path.")
            .arg(row.detail);
    case PlannedDevice::Problem::Twice:
        return Words::tr("the same device stands in line %1.").arg(row.detail);
    case PlannedDevice::Problem::None:
        break;
    }
    return {};
}

} // namespace

QString field(DeviceField field)
{
    switch (field) {
    case DeviceField::Name:
        return Words::tr("Name");
    case DeviceField::Model:
        return Words::tr("Model");
    case DeviceField::Manufacturer:
        return Words::tr("Manufacturer");
    case DeviceField::Serial:
        return Words::tr("Serial number");
    case DeviceField::Place:
        return Words::tr("Place, in words");
    case DeviceField::Space:
        return Words::tr("Space");
    case DeviceField::Tags:
        return Words::tr("Tags");
    }
    return {};
}

QString problem(const PlannedDevice &row)
{
    return Words::tr("Line %1: %2").arg(QString::number(row.line), reason(row));
}

QString summary(const ImportPlan &plan)
{
    using Outcome = PlannedDevice::Outcome;
    return QStringList{Words::tr("%n devices are new.", nullptr, plan.count(Outcome::New)),
                       Words::tr("%n are known already and stay as they are.", nullptr,
                                 plan.count(Outcome::Known)),
                       Words::tr("%n rows can't be taken.", nullptr, plan.count(Outcome::Broken))}
        .join(u' ');
}

QString unreadable(const Error &error)
{
    if (error.code == ErrorCode::TooLarge)
        return Words::tr("The table is too large: at most 32 MB, 100,000 rows and 200 columns. "
                         "Split it and import the parts.");
    if (error.code == ErrorCode::Invalid && error.detail == u"empty"_s)
        return Words::tr("The file is empty. Its first row must name the columns.");
    if (error.code == ErrorCode::Invalid)
        return Words::tr("A quotation mark in line %1 is never closed. Save the table again as "
                         "CSV, or mend that line.")
            .arg(error.detail);
    return Words::tr("The file can't be opened. Look whether it is still there and whether you "
                     "may read it.");
}

} // namespace vestibule::importwords
