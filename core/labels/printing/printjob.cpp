#include "core/labels/printing/printjob.h"

#include <algorithm>
#include <array>

namespace vestibule {

namespace {

template<typename Value>
struct Named {
    Value value;
    const char16_t *name;
};

constexpr std::array<Named<PrintJob::State>, 4> states = {{
    {PrintJob::State::Running, u"running"},
    {PrintJob::State::Done, u"done"},
    {PrintJob::State::Stopped, u"stopped"},
    {PrintJob::State::Cancelled, u"cancelled"},
}};

constexpr std::array<Named<PrintTarget::Kind>, 4> targets = {{
    {PrintTarget::Kind::PdfFile, u"pdf_file"},
    {PrintTarget::Kind::Printer, u"printer"},
    {PrintTarget::Kind::ZplSocket, u"zpl_socket"},
    {PrintTarget::Kind::ZplFile, u"zpl_file"},
}};

template<typename Value>
QString nameIn(const std::array<Named<Value>, 4> &names, Value value)
{
    const auto found = std::find_if(names.begin(), names.end(),
                                    [&](const auto &named) { return named.value == value; });
    return QString::fromUtf16(found->name);
}

/// The store holds only names of ours.
template<typename Value>
Value valueIn(const std::array<Named<Value>, 4> &names, const QString &name)
{
    const auto found = std::find_if(names.begin(), names.end(), [&](const auto &named) {
        return name == QStringView(named.name);
    });
    return found == names.end() ? names.front().value : found->value;
}

} // namespace

bool PrintTarget::isFile() const
{
    return kind == Kind::PdfFile || kind == Kind::ZplFile || isPicture();
}

bool PrintTarget::isPicture() const
{
    return kind == Kind::SvgFile || kind == Kind::PngFile;
}

QString printStateName(PrintJob::State state)
{
    return nameIn(states, state);
}

PrintJob::State printStateFromName(const QString &name)
{
    return valueIn(states, name);
}

QString printTargetName(PrintTarget::Kind kind)
{
    if (PrintTarget{kind, {}}.isPicture())
        kind = PrintTarget::Kind::PdfFile;
    return nameIn(targets, kind);
}

PrintTarget::Kind printTargetFromName(const QString &name)
{
    return valueIn(targets, name);
}

PrintTarget printTargetFrom(const QString &name, const QString &place)
{
    const PrintTarget::Kind kind = printTargetFromName(name);
    if (kind == PrintTarget::Kind::PdfFile && place.endsWith(u".svg", Qt::CaseInsensitive))
        return {PrintTarget::Kind::SvgFile, place};
    if (kind == PrintTarget::Kind::PdfFile && place.endsWith(u".png", Qt::CaseInsensitive))
        return {PrintTarget::Kind::PngFile, place};
    return {kind, place};
}

} // namespace vestibule
