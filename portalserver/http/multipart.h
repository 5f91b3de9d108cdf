#pragma once

#include "portalserver/http/form.h"

namespace vestibule {

/// How much a multipart body may hold, besides the limits of its text fields.
struct MultipartLimits {
    FormLimits form;
    int files = 8;
    qsizetype fileBytes = 12 * 1024 * 1024;
    qsizetype headerBytes = 1024; ///< of one part
};

/// One file of a submitted form. `type` and `bytes` point into the body.
struct UploadedFile {
    QString field; ///< name of the form's field
    QString name; ///< as the client calls it, without folders; for showing only, never a path
    QByteArrayView type; ///< as the client says, for example "image/jpeg"; empty when it does not
    QByteArrayView bytes;
};

/// The parts of a body of the type multipart/form-data (RFC 7578), as browsers send it.
struct Multipart {
    Form form; ///< the text fields
    QList<UploadedFile> files; ///< a file field left empty by the user is not among them

    /// The first file of the field `name`, or null.
    [[nodiscard]] const UploadedFile *file(const QString &name) const;

    /// Reads `body`, which must outlive the result; `contentType` is the field of the request, with the
    /// boundary. Fails with Unsupported for another type, Invalid for a broken body, TooLarge above `limits`.
    static Result<Multipart> parse(QByteArrayView contentType, QByteArrayView body,
                                   const MultipartLimits &limits = {});
    /// The beginning of a body, cut anywhere in its last part, as a body of its own. Fails like parse() for another type.
    static Result<QByteArray> closed(QByteArrayView contentType, QByteArrayView beginning);
};

/// Whether `contentType` is `lowerCaseType`, whatever its parameters.
bool isMediaType(QByteArrayView contentType, QByteArrayView lowerCaseType);

} // namespace vestibule
