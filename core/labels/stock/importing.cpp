#include "core/labels/stock/importing.h"

#include <QFile>
#include <QFileInfo>

namespace vestibule::importing {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 16 * 1024 * 1024;
constexpr double alike = 0.5;

} // namespace

void Gatherer::take(LabelStock stock)
{
    if (const auto fault = faultOf(stock)) {
        refuse(stock.name(), RefusedStock::Reason::Impossible, *fault);
        return;
    }
    if (m_names.contains(stock.name()))
        return;
    m_names.insert(stock.name());
    stock.isOwn = true;
    stock.isVerified = false;
    m_import.stocks.push_back(std::move(stock));
}

void Gatherer::refuse(const QString &name, RefusedStock::Reason reason, const StockFault &fault)
{
    m_import.refused.push_back({name, reason, fault});
}

Result<QByteArray> contentsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, path, u"path"_s);
    if (file.size() > mostBytes)
        return failure(ErrorCode::TooLarge, path, u"path"_s);
    return file.readAll();
}

LabelStock::Kind kindOf(const LabelStock &stock)
{
    const bool isAlone = stock.columns == 1 && stock.rows == 1;
    const bool isFilling = stock.page.width() - stock.label.width() < alike
        && stock.page.height() - stock.label.height() < alike;
    return isAlone && isFilling ? LabelStock::Kind::Roll : LabelStock::Kind::Sheet;
}

} // namespace vestibule::importing

namespace vestibule {
using namespace Qt::StringLiterals;

QString installedGlabelsFolder()
{
    const QString folder = u"/usr/share/libglabels-3.0/templates"_s;
    return QFileInfo(folder).isDir() ? folder : QString();
}

QString installedLibreOfficeFile()
{
    const QString file = u"/usr/lib/libreoffice/share/labels/labels.xml"_s;
    return QFileInfo(file).isFile() ? file : QString();
}

} // namespace vestibule
