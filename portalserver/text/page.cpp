#include "portalserver/text/page.h"

#include "portalserver/text/portaltexts.h"

#include <QFile>
#include <QLoggingCategory>
#include <QRegularExpression>

namespace vestibule {

using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(logPage, "vestibule.portal.page")

namespace {

QByteArray readResource(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        qCCritical(logPage, "no such template: %s", qPrintable(path));
        return {};
    }
    return file.readAll();
}

/// Lines are joined without their indentation. A space stays where a word or an attribute goes on.
QByteArray joinLines(const QByteArray &text)
{
    QByteArray joined;
    for (const QByteArray &line : text.split('\n')) {
        const QByteArray trimmed = line.trimmed();
        const bool goesOn = !joined.isEmpty() && !joined.endsWith('>') && !joined.endsWith('}');
        if (goesOn && !trimmed.isEmpty())
            joined += ' ';
        joined += trimmed;
    }
    return joined;
}

QByteArray withPartials(const QByteArray &text)
{
    static const QRegularExpression partial(uR"(\{\{>\s*([a-z0-9/.-]+)\s*\}\})"_s);
    const QString source = QString::fromUtf8(joinLines(text));
    QByteArray expanded;
    qsizetype copied = 0;
    for (auto matches = partial.globalMatch(source); matches.hasNext();) {
        const auto match = matches.next();
        const QString name = match.captured(1);
        const QString path = name.contains(u'.') ? name : QString(name + u".mustache"_s);
        expanded += QStringView(source).sliced(copied, match.capturedStart() - copied).toUtf8();
        expanded += withPartials(readResource(u":/portal/"_s + path));
        copied = match.capturedEnd();
    }
    return expanded + QStringView(source).sliced(copied).toUtf8();
}

} // namespace

PageTemplates::PageTemplates() = default;
PageTemplates::~PageTemplates() = default;

QByteArray PageTemplates::templateText(const QString &name)
{
    return withPartials(readResource(u":/portal/pages/"_s + name + u".mustache"_s));
}

PageTemplates::Template *PageTemplates::parsed(const QString &name) const
{
    auto &slot = m_templates[name];
    if (!slot) {
        slot = std::make_unique<Template>(templateText(name).toStdString());
        slot->set_custom_escape(escapeHtml);
        if (!slot->is_valid())
            qCCritical(logPage, "%s: %s", qPrintable(name), slot->error_message().c_str());
    }
    return slot.get();
}

QByteArray PageTemplates::render(const QString &name, const PortalTexts &texts,
                                 const PageData &data) const
{
    kainjow::mustache::context<std::string> context(&texts.templateData());
    context.push(&data.data());
    return QByteArray::fromStdString(parsed(name)->render(context));
}

} // namespace vestibule
