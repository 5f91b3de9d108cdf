#pragma once

#include "core/labels/design/labelpainters.h"
#include "core/labels/printing/pagesink.h"
#include "core/labels/printing/printorder.h"

#include <QHash>

#include <functional>

namespace vestibule {

/// Draws the labels of an order, checks each where it stands in the printer's own picture of the
/// page, and puts them out. Knows no store, and works on whatever thread it is called on with the
/// help of others: a worker's.
///
/// Errors: those of LabelPainter::create(), which are about no label of their own; those of
/// LabelPainters::draw() and checkPlaced(), with field "profile" where a symbol would decode but for
/// the order's profile, with a detail that begins with the label's number (that of "page" and
/// "profile" ends with its position on a sheet); those of the sink; Invalid
/// with field "labels" when a piece has no label in the order; Unavailable with detail "cancelled".
class PrintRun
{
public:
    struct Progress {
        int checked = 0; ///< pieces
        int out = 0; ///< pieces
        int total = 0;
    };
    /// Hears how far the run is, on the thread that runs it; returns false to end it.
    using GoOn = std::function<bool(const Progress &)>;
    /// How far it came. What is out stays out, whatever the error.
    struct Outcome {
        int out = 0; ///< the number of the last piece that came out; 0: none
        int smallCodes = 0; ///< labels whose modules are smaller than advised
        std::optional<Error> error;
    };

    /// `pieces`: all of the order as piecesOf() gives them, or a part of them to go on with.
    PrintRun(PrintOrder order, std::vector<PrintPiece> pieces, GoOn goOn = {});

    /// On pages; with the order's profile, and marks to cut by on plain paper. All come out, or
    /// none; where a sink can't throw pages away, all are checked before the first is painted. The order's dpi must be the sink's, else Invalid with field "dpi".
    [[nodiscard]] Outcome print(PageSink &sink);
    /// As ZPL, one bitmap a label. All are checked before the first is sent. Errors: Invalid with
    /// field "stock" when it has several labels a page.
    [[nodiscard]] Outcome print(ByteSink &sink);

private:
    /// Pieces that follow each other and show the same label.
    struct Group {
        const PrintLabel *label = nullptr;
        size_t first = 0; ///< in m_pieces
        int copies = 0;
        bool goesOn = false; ///< of one page: its first copies are on the page before
    };
    using Groups = std::vector<Group>;
    struct DrawnPage {
        PageDrawing drawing; ///< ends with the labels, in their order
        std::vector<bool> isSmall; ///< the code of each group
    };
    /// One of the pages, made by a worker.
    struct MadePage {
        ReadyPage page;
        std::vector<bool> isSmall;
    };
    /// Draws for one worker, and keeps what the next page may need again.
    struct Drawer {
        LabelPainters painter;
        const PrintLabel *last = nullptr;
        DrawnLabel drawn = {};
    };
    struct Bitmap {
        QByteArray zpl;
        bool isCodeSmall = false;
    };

    Result<Groups> groups() const;
    std::vector<Groups> byPage(const Groups &groups) const;
    Result<std::vector<LabelPainters>> painters() const;
    Result<> toPages(PageSink &sink);
    std::vector<Drawer> drawers(const std::vector<LabelPainters> &painters) const;
    Result<> checkAll(const std::vector<Groups> &pages, std::vector<Drawer> drawers);
    Result<> putAll(PageSink &sink, const std::vector<Groups> &pages, std::vector<Drawer> drawers);
    Result<DrawnPage> pageOf(Drawer &drawer, const Groups &groups, bool isToCheck) const;
    static Result<> draw(Drawer &drawer, const PrintLabel &label);
    static Error ofLabel(Error error, const LabelContent &content);
    PlacedDrawing placed(const PrintDrawing &drawing, const QRectF &area) const;
    Result<> check(const PageDrawing &page, const Groups &groups) const;
    Error refusal(Error error, const PlacedDrawing &label, const PrintPiece &piece,
                  const LabelContent &content) const;
    Result<> countAndReport(const Groups &groups, const std::vector<bool> &isSmall);
    void countSmall(const Group &group, bool isSmall);
    Result<> report(const Group &checked);
    Result<> toBytes(ByteSink &sink);
    Result<Bitmap> bitmapOf(LabelPainters &painter, const Group &group) const;
    Outcome outcome(const Result<> &result) const;

    PrintOrder m_order;
    std::vector<PrintPiece> m_pieces;
    GoOn m_goOn;
    Progress m_progress;
    int m_out = 0;
    int m_smallCodes = 0;
};

} // namespace vestibule
