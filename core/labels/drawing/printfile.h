#pragma once

#include "core/base/result.h"

#include <QSaveFile>

#include <memory>

namespace vestibule {

/// A QSaveFile that writes on after a short write, so that a full disk is an error of commit() and
/// not a file without its end (Qt 6.4 overlooks it).
class WholeSaveFile final : public QSaveFile
{
public:
    using QSaveFile::QSaveFile;

protected:
    qint64 writeData(const char *data, qint64 size) override;
};

/// A file that appears under its name, whole, when commit() succeeds; until then, and after any
/// error, whatever was there before stays.
class PrintFile
{
public:
    /// Errors: NotFound when the folder is missing, Forbidden without permission, Invalid when
    /// `path` is a folder, a device or somebody else's link, Unavailable else; always with field
    /// "path".
    [[nodiscard]] static Result<std::unique_ptr<PrintFile>> create(const QString &path);

    [[nodiscard]] QIODevice &device() { return m_file; }
    /// Errors: Unavailable with detail "disk full" or the system's word, field "path".
    [[nodiscard]] Result<> commit();

private:
    explicit PrintFile(const QString &path) : m_file(path) { }
    WholeSaveFile m_file;
};

/// Saves the whole of `bytes`. Errors as PrintFile.
[[nodiscard]] Result<> savePrintFile(const QString &path, const QByteArray &bytes);

} // namespace vestibule
