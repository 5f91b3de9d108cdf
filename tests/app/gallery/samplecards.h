#pragma once

#include <memory>

class QWidget;

namespace vestibule {

class Page;

/// Overview with cards, QR code, chart and two-line lists.
std::unique_ptr<Page> sampleOverview();
/// The detail pane of a case.
QWidget *sampleCaseDetail();
/// A form with switches, segments, text field, banner and save bar.
QWidget *sampleForm();

} // namespace vestibule
