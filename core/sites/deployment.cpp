#include "core/sites/deployment.h"

namespace vestibule {
using namespace Qt::StringLiterals;

QString portalTextKindName(PortalTextKind kind)
{
    switch (kind) {
    case PortalTextKind::Headline:
        return u"headline"_s;
    case PortalTextKind::Welcome:
        return u"welcome"_s;
    case PortalTextKind::PinHint:
        return u"pin_hint"_s;
    case PortalTextKind::Instructions:
        return u"instructions"_s;
    case PortalTextKind::ContactLabel:
        return u"contact_label"_s;
    case PortalTextKind::OutOfHoursLabel:
        return u"out_of_hours_label"_s;
    case PortalTextKind::NextSteps:
        return u"next_steps"_s;
    }
    return {};
}

std::optional<PortalTextKind> portalTextKindFromName(const QString &name)
{
    for (const PortalTextKind kind : allPortalTextKinds) {
        if (portalTextKindName(kind) == name)
            return kind;
    }
    return std::nullopt;
}

PortalTextSet inherited(const PortalTextSet &own, const PortalTextSet &workspace)
{
    PortalTextSet shown = workspace;
    for (auto text = own.cbegin(); text != own.cend(); ++text) {
        const QMap<QString, QString> &byLanguage = text->byLanguage;
        for (auto words = byLanguage.cbegin(); words != byLanguage.cend(); ++words) {
            if (!words->isEmpty())
                shown[text.key()].byLanguage.insert(words.key(), *words);
        }
    }
    return shown;
}

} // namespace vestibule
