#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <utility>

namespace vestibule {

/// How much a form may hold.
struct FormLimits {
    int fields = 64;
    qsizetype nameBytes = 64;
    qsizetype valueBytes = 32 * 1024;
};

/// The fields of one submitted form, decoded.
class Form
{
public:
    Form() = default;

    /// Reads a body of the type application/x-www-form-urlencoded. Fails with Invalid for incomplete
    /// escapes, bytes that are no UTF-8, and control characters other than tab and line ends; with TooLarge
    /// above `limits`. Line ends become \n.
    static Result<Form> parse(QByteArrayView body, const FormLimits &limits = {});

    /// The first value of `name`; a null string when the form has no such field.
    [[nodiscard]] QString value(const QString &name) const;
    /// All values of `name`, in order.
    [[nodiscard]] QList<QString> values(const QString &name) const;
    [[nodiscard]] bool contains(const QString &name) const { return !value(name).isNull(); }
    [[nodiscard]] const QList<std::pair<QString, QString>> &fields() const { return m_fields; }

    /// Adds a field with decoded bytes, under the same rules as parse().
    Result<> add(const QByteArray &name, const QByteArray &value, const FormLimits &limits = {});

private:
    QList<std::pair<QString, QString>> m_fields;
};

} // namespace vestibule
