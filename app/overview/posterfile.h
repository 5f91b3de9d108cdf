#pragma once

#include "core/base/result.h"

namespace vestibule {

struct Services;

/// The words of the poster, in the console's language: made on the GUI thread.
struct PosterWords {
    QString title;
    QString text;
    QString addressLabel;
};

/// Saves the poster with the workspace's name, logo and colour as a PDF. On the desk thread. Errors: those of
/// savePoster().
[[nodiscard]] Result<> savePosterFile(Services &services, const QString &baseAddress,
                                      const PosterWords &words, const QString &path);

} // namespace vestibule
