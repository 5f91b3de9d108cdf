#include "app/printing/printersink.h"

#include <QCoreApplication>
#include <QPageSize>
#include <QPrinter>
#include <QPrinterInfo>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> printerFailure(const QString &detail)
{
    return failure(ErrorCode::Unavailable, detail, u"printer"_s);
}

/// The printing system takes a job for a printer that is gone without a word, so it is asked before.
Result<> checkThere(const QString &name)
{
    const QPrinterInfo info = QPrinterInfo::printerInfo(name);
    if (info.isNull())
        return printerFailure(u"unknown printer"_s);
    if (info.state() == QPrinter::Error)
        return printerFailure(u"stopped"_s);
    return {};
}

} // namespace

PrinterSink::PrinterSink(const QString &name, std::unique_ptr<QPrinter> printer)
    : m_name(name),
      m_printer(std::move(printer))
{ }

PrinterSink::~PrinterSink() = default;

Result<std::unique_ptr<PageSink>> PrinterSink::create(const QString &name, const QSizeF &page,
                                                      int dpi)
{
    if (const auto there = checkThere(name); !there)
        return tl::unexpected(there.error());
    auto printer = std::make_unique<QPrinter>(QPrinter::HighResolution);
    printer->setPrinterName(name);
    printer->setResolution(dpi);
    printer->setFullPage(true);
    printer->setPageMargins({}, QPageLayout::Millimeter);
    printer->setPageSize(QPageSize(page, QPageSize::Millimeter, {}, QPageSize::FuzzyMatch));
    printer->setDocName(QCoreApplication::translate("vestibule::printing", "Labels"));
    return std::unique_ptr<PageSink>(new PrinterSink(name, std::move(printer)));
}

QPainter &PrinterSink::painter()
{
    if (!m_painter.isActive())
        m_painter.begin(m_printer.get());
    return m_painter;
}

int PrinterSink::dpi() const
{
    return m_printer->resolution();
}

Result<> PrinterSink::beginNextPage()
{
    if (!m_painter.isActive() || !m_printer->newPage())
        return printerFailure(u"no next page"_s);
    return {};
}

Result<> PrinterSink::finish()
{
    if (const auto there = checkThere(m_name); !there)
        return there;
    if (!m_painter.end() || m_printer->printerState() == QPrinter::Error)
        return printerFailure(u"not taken"_s);
    return {};
}

} // namespace vestibule
