#include "portalserver/http/form.h"
#include "tests/fuzz/fuzztarget.h"

using namespace vestibule;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const FormLimits limits{8, 16, 200};
    const Result<Form> form = Form::parse(QByteArrayView(data, static_cast<qsizetype>(size)),
                                          limits);
    if (!form) {
        require(form.error().code == ErrorCode::Invalid
                || form.error().code == ErrorCode::TooLarge);
        return 0;
    }
    require(form->fields().size() <= limits.fields);
    for (const auto &[name, value] : form->fields()) {
        require(name.toUtf8().size() <= limits.nameBytes
                && value.toUtf8().size() <= limits.valueBytes);
        require(name.isValidUtf16() && value.isValidUtf16());
        require(!value.contains(QChar(u'\0')) && !value.contains(QChar(u'\r')));
        require(form->contains(name) && !form->values(name).isEmpty());
    }
    return 0;
}
