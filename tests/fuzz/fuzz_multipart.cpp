#include "portalserver/http/multipart.h"
#include "tests/fuzz/fuzztarget.h"

using namespace vestibule;

/// The first line of the input is the Content-Type, the rest the body.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView input(data, static_cast<qsizetype>(size));
    const qsizetype line = input.indexOf('\n');
    if (line < 0)
        return 0;
    const QByteArrayView body = input.sliced(line + 1);
    MultipartLimits limits;
    limits.form = {8, 16, 200};
    limits.files = 3;
    limits.fileBytes = 300;
    const Result<Multipart> multipart = Multipart::parse(input.first(line), body, limits);
    if (!multipart) {
        const ErrorCode code = multipart.error().code;
        require(code == ErrorCode::Invalid || code == ErrorCode::TooLarge
                || code == ErrorCode::Unsupported);
        return 0;
    }
    require(multipart->form.fields().size() <= limits.form.fields
            && multipart->files.size() <= limits.files);
    for (const UploadedFile &file : multipart->files) {
        require(file.bytes.size() <= limits.fileBytes);
        require(file.bytes.isEmpty()
                || (file.bytes.begin() >= body.begin() && file.bytes.end() <= body.end()));
        require(!file.name.contains(u'/') && !file.name.contains(u'\\')
                && !file.name.contains(QChar(u'\0')));
    }
    return 0;
}
