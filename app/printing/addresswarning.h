#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace vestibule {

struct PageContext;

/// Goes on with `go`; before the first labels that carry an address which may change (DHCP), only when a dialog over
/// `owner` is answered with `verb`.
void warnOfAddress(const PageContext &context, QWidget *owner, const QString &verb,
                   std::function<void()> go);

} // namespace vestibule
