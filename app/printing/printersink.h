#pragma once

#include "core/labels/printing/pagesink.h"

#include <QPainter>

class QPrinter;

namespace vestibule {

/// Pages for one of this computer's printers. Made and used on one thread, a worker's.
class PrinterSink final : public PaintedSink
{
public:
    /// `page` in mm. Errors: Unavailable with field "printer": the system doesn't know it any more, or it is stopped.
    [[nodiscard]] static Result<std::unique_ptr<PageSink>> create(const QString &printer,
                                                                  const QSizeF &page, int dpi);
    ~PrinterSink() override;

    /// The printing system prints whatever was begun.
    [[nodiscard]] bool keepsUntilFinish() const override { return false; }
    [[nodiscard]] int dpi() const override;
    [[nodiscard]] Result<> finish() override;
    void abandon() override { }

private:
    [[nodiscard]] QPainter &painter() override;
    [[nodiscard]] Result<> beginNextPage() override;
    PrinterSink(const QString &name, std::unique_ptr<QPrinter> printer);

    QString m_name;
    std::unique_ptr<QPrinter> m_printer;
    QPainter m_painter; ///< begins with the first page: what never began isn't printed
};

} // namespace vestibule
