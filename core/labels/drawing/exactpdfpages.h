#pragma once

#include <QIODevice>
#include <QSizeF>

namespace vestibule {

/// What QPdfWriter writes, on its way into a file, with the exact size of the pages: Qt 6.4 rounds
/// it to whole points, which is up to 0.18 mm and shifts labels on printers that centre a page. The
/// upper left corner, from which everything is placed, stays. No byte is added or lost, so the
/// file's own table of places stays true.
class ExactPdfPages final : public QIODevice
{
public:
    /// `page` in mm; `file`, which is open, must outlive this.
    ExactPdfPages(QIODevice &file, const QSizeF &page);

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *data, qint64 size) override;

private:
    QIODevice &m_file;
    QSizeF m_points;
};

} // namespace vestibule
