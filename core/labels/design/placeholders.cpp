#include "core/labels/design/placeholders.h"

#include "core/base/visibletext.h"

#include <array>

namespace vestibule::placeholders {
using namespace Qt::StringLiterals;

namespace {

struct Placeholder {
    const char16_t *name;
    const char16_t *field;
    QString LabelContent::*value;
};

constexpr std::array<Placeholder, 10> known = {{
    {u"device", u"name", &LabelContent::name},
    {u"space", u"place", &LabelContent::place},
    {u"deployment", u"deployment", &LabelContent::deployment},
    {u"number", u"number", &LabelContent::number},
    {u"code", u"code", &LabelContent::code},
    {u"serial", u"serial", &LabelContent::serial},
    {u"model", u"model", &LabelContent::model},
    {u"phone", u"phone", &LabelContent::phone},
    {u"brand", u"brand", &LabelContent::brand},
    {u"call_to_action", u"call_to_action", &LabelContent::callToAction},
}};

const Placeholder *find(QStringView name)
{
    for (const Placeholder &placeholder : known) {
        if (name == QStringView(placeholder.name))
            return &placeholder;
    }
    return nullptr;
}

/// Calls `visit` with each piece of plain text and each name in braces, in their order.
template<typename OnText, typename OnName>
void split(const QString &text, OnText onText, OnName onName)
{
    qsizetype from = 0;
    while (from < text.size()) {
        const qsizetype open = text.indexOf(u'{', from);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0) {
            onText(QStringView(text).mid(from));
            return;
        }
        onText(QStringView(text).mid(from, open - from));
        onName(QStringView(text).mid(open + 1, close - open - 1));
        from = close + 1;
    }
}

} // namespace

QStringList all()
{
    QStringList names;
    for (const Placeholder &placeholder : known)
        names.append(u'{' + QString::fromUtf16(placeholder.name) + u'}');
    return names;
}

QStringList unknownIn(const QString &text)
{
    QStringList names;
    split(
        text, [](QStringView) {},
        [&](QStringView name) {
            if (!find(name))
                names.append(name.toString());
        });
    return names;
}

QString filled(const QString &text, const LabelContent &content)
{
    QString result;
    QString apart; // each value in its own direction
    bool hasPlaceholder = false;
    bool isAnyKnown = false;
    split(
        text,
        [&](QStringView plain) {
            result += plain;
            apart += plain;
        },
        [&](QStringView name) {
            const Placeholder *placeholder = find(name);
            const QString value = placeholder ? visibleText(content.*placeholder->value)
                                              : QString();
            hasPlaceholder = true;
            isAnyKnown = isAnyKnown || !value.trimmed().isEmpty();
            result += value;
            apart += isolated(value);
        });
    if (hasPlaceholder && !isAnyKnown)
        return {};
    const bool isOneValue = apart == isolated(result);
    return hasBothDirections(result) && !isOneValue ? apart : result;
}

QString fieldOf(const QString &text)
{
    QString field;
    split(
        text, [](QStringView) {},
        [&](QStringView name) {
            const Placeholder *placeholder = find(name);
            if (field.isEmpty() && placeholder)
                field = QString::fromUtf16(placeholder->field);
        });
    return field.isEmpty() ? u"text"_s : field;
}

} // namespace vestibule::placeholders
