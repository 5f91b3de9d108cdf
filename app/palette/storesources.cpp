#include "app/palette/storesources.h"

#include "app/pagecontext.h"
#include "app/words/casetexts.h"
#include "core/cases/caseservice.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/labels/codes/labellists.h"
#include "core/sites/deploymentservice.h"
#include "core/sites/deviceservice.h"

#include <QCoreApplication>
#include <QObject>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 6;

/// One thing of the store as a line of the palette.
struct Found {
    QString title;
    QString detail;
    QString icon;
    QString subject;
};
struct Wish {
    QString words;
    OperatorId viewer; ///< who looks
};
using Search = std::function<std::vector<Found>(Services &, const Wish &)>;

class StoreSource : public CommandSource
{
public:
    StoreSource(const PageContext &context, QString heading, QString pageId, Search search,
                OpenPage open)
        : m_context(context),
          m_heading(std::move(heading)),
          m_pageId(std::move(pageId)),
          m_search(std::move(search)),
          m_open(std::move(open))
    { }

    QString heading() const override { return m_heading; }

    void find(const QString &words, Answer answer) override
    {
        const QString typed = words.trimmed();
        if (typed.isEmpty()) {
            answer({});
            return;
        }
        m_context.desk.ask(
            &m_guard,
            [search = m_search, wish = Wish{typed, m_context.me}](Services &services) {
                return search(services, wish);
            },
            [this, answer = std::move(answer)](const std::vector<Found> &found) {
                QList<Command> commands;
                for (const Found &one : found)
                    commands.append({one.title,
                                     one.detail,
                                     one.icon,
                                     {},
                                     [open = m_open, page = m_pageId, subject = one.subject] {
                                         open(page, subject);
                                     }});
                answer(commands);
            });
    }

private:
    const PageContext &m_context;
    QString m_heading;
    QString m_pageId;
    Search m_search;
    OpenPage m_open;
    QObject m_guard; ///< answers end with the source
};

std::vector<Found> findCases(Services &services, const Wish &wish)
{
    CaseQuery query;
    query.viewer = wish.viewer;
    query.search = wish.words;
    query.limit = mostLines;
    std::vector<Found> found;
    const auto cases = services.cases.list(query);
    if (!cases)
        return found;
    for (const CaseSummary &summary : *cases)
        found.push_back({summary.number + u" · "_s + summary.title, CaseTexts::where(summary),
                         CaseTexts::statusChip(summary.status).icon, summary.id.toString()});
    return found;
}

std::vector<Found> findDevices(Services &services, const Wish &wish)
{
    DeviceQuery query;
    query.search = wish.words;
    query.limit = mostLines;
    std::vector<Found> found;
    const auto devices = services.devices.list(query);
    if (!devices)
        return found;
    for (const DeviceSummary &summary : *devices) {
        QStringList place{summary.deploymentName};
        if (!summary.device.place.isEmpty())
            place.append(summary.device.place);
        found.push_back({summary.device.name, place.join(u", "_s),
                         CaseTexts::deviceIcon(summary.device.icon), summary.device.id.toString()});
    }
    return found;
}

std::vector<Found> findDeployments(Services &services, const Wish &wish)
{
    std::vector<Found> found;
    const auto sites = services.deployments.list();
    if (!sites)
        return found;
    for (const DeploymentSummary &summary : *sites) {
        const Deployment &site = summary.deployment;
        if (matchScore(site.name + u' ' + site.key, wish.words) > 0
            && int(found.size()) < mostLines)
            found.push_back({site.name, site.key, u"building"_s, site.id.toString()});
    }
    return found;
}

std::vector<Found> findLabels(Services &services, const Wish &wish)
{
    LabelListQuery query;
    query.search = wish.words;
    query.limit = mostLines;
    std::vector<Found> found;
    const auto rows = services.labelLists.page(query);
    if (!rows)
        return found;
    for (const LabelListRow &row : *rows) {
        const QString number = labelNumberText(row.label.number);
        const QString name = row.name.isEmpty() ? row.batchName : row.name;
        found.push_back({QCoreApplication::translate("vestibule::StoreSources", "Label %1 · %2")
                             .arg(number, name),
                         row.deploymentName, u"qr"_s, u"codes:label/"_s + number});
    }
    return found;
}

QString words(const char *text)
{
    return QCoreApplication::translate("vestibule::StoreSources", text);
}

} // namespace

std::vector<std::unique_ptr<CommandSource>> storeSources(const PageContext &context,
                                                         const OpenPage &open)
{
    std::vector<std::unique_ptr<CommandSource>> sources;
    const auto add = [&](const char *heading, const QString &page, Search search) {
        if (!context.offers(page))
            return;
        sources.push_back(
            std::make_unique<StoreSource>(context, words(heading), page, std::move(search), open));
    };
    add(QT_TRANSLATE_NOOP("vestibule::StoreSources", "Cases"), u"cases"_s, findCases);
    add(QT_TRANSLATE_NOOP("vestibule::StoreSources", "Devices"), u"devices"_s, findDevices);
    add(QT_TRANSLATE_NOOP("vestibule::StoreSources", "Deployments"), u"deployments"_s,
        findDeployments);
    add(QT_TRANSLATE_NOOP("vestibule::StoreSources", "Labels"), u"labels"_s, findLabels);
    return sources;
}

} // namespace vestibule
