#include "portalserver/cases/devicepage.h"

#include "core/cases/caseservice.h"
#include "core/cases/templateservice.h"
#include "core/engine/services.h"
#include "portalserver/cases/deadends.h"
#include "portalserver/cases/pagecasts.h"
#include "portalserver/cases/portalcontext.h"
#include "portalserver/cases/visit.h"
#include "portalserver/state/portalstate.h"
#include "portalserver/text/render.h"

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

Result<QList<OpenCaseRow>> openCaseRows(PortalContext &context, const Visit &visit,
                                        const ScannedSubject &subject)
{
    QList<OpenCaseRow> rows;
    if (!subject.deployment.showOpenCases)
        return rows;
    const auto open = context.services.cases.openCases(subject.label.device, subject.label.space,
                                                       visit.language());
    if (!open)
        return tl::unexpected(open.error());
    for (const OpenCaseLine &line : *open) {
        rows.append({line.title, line.number, line.createdAt, chipFor(line.status),
                     subject.path() + u"/cases/"_s + line.id.toString() + u"/me-too"_s});
    }
    return rows;
}

Result<QList<ProblemTile>> tiles(PortalContext &context, const Visit &visit,
                                 const ScannedSubject &subject)
{
    const auto offered = context.services.templates.offered(subject.deployment.id);
    if (!offered)
        return tl::unexpected(offered.error());
    QList<ProblemTile> tiles;
    for (const CaseTemplate &offer : *offered) {
        tiles.append({offer.title.in(visit.language()), offer.icon,
                      subject.path() + u"/report/"_s + offer.id.toString()});
    }
    return tiles;
}

Result<DevicePageView> deviceView(PortalContext &context, const Visit &visit,
                                  const ScannedSubject &subject)
{
    const auto rows = openCaseRows(context, visit, subject);
    if (!rows)
        return tl::unexpected(rows.error());
    const auto offered = tiles(context, visit, subject);
    if (!offered)
        return tl::unexpected(offered.error());
    DevicePageView view;
    view.frame = context.frames.frame(subject.deployment.id, visit.language(), subject.path());
    view.name = subject.name;
    view.kind = subject.model;
    view.place = subject.place;
    view.labelNumber = labelNumberText(subject.label.number);
    view.isSpace = subject.isSpace();
    view.icon = subject.icon;
    if (!subject.picture.isNull())
        view.pictureUrl = subject.path() + u"/picture"_s;
    view.instructions = context.frames.site(subject.deployment.id)
                            .text(PortalTextKind::Instructions, visit.language());
    view.openCases = *rows;
    view.countedFor = QString::fromUtf8(visit.request().queryValue("counted"));
    view.tiles = *offered;
    view.somethingElseUrl = subject.path() + u"/report"_s;
    return view;
}

} // namespace

Response devicePage(PortalContext &context, Visit &visit, const ScannedSubject &subject,
                    const CaseSession &session)
{
    const bool plain = visit.request().head().query().isEmpty();
    const PageKey key{u"device"_s, subject.label.code, visit.language(),
                      context.state.versions.of(subject.subjectId(), subject.deployment.id),
                      context.frames.today(subject.deployment.id)};
    const QByteArray token = session.csrfToken.toLatin1();
    if (plain) {
        if (const MarkedPage *kept = context.rendered.object(key))
            return visit.finish(Response::page(kept->withToken(token)));
    }
    const auto view = deviceView(context, visit, subject);
    if (!view)
        return deadends::serverError(context, visit, view.error());
    MarkedPage page(renderDevice(context.page, visit.texts(), *view));
    const QByteArray html = page.withToken(token);
    if (plain) {
        const qsizetype size = page.size();
        context.rendered.insert(key, new MarkedPage(std::move(page)), size);
    }
    return visit.finish(Response::page(html));
}

} // namespace vestibule
