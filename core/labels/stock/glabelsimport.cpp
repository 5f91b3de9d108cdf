#include "core/labels/stock/glabelstemplates.h"
#include "core/labels/stock/importing.h"

#include <QDir>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// The template that `name` stands for; other names may chain. Nothing when the chain breaks.
const GlabelsTemplate *resolve(const GlabelsTemplate &given, const GlabelsTemplates &all)
{
    constexpr int longestChain = 4;
    const GlabelsTemplate *found = &given;
    for (int step = 0; step < longestChain && found && !found->sameAs.isEmpty(); ++step) {
        const auto target = all.constFind({found->brand, found->sameAs});
        found = target == all.constEnd() ? nullptr : &*target;
    }
    return found && found->sameAs.isEmpty() ? found : nullptr;
}

void take(const GlabelsTemplate &named, const GlabelsTemplates &all,
          const QHash<QString, QSizeF> &pages, importing::Gatherer &gatherer)
{
    LabelStock stock;
    stock.maker = named.brand;
    stock.part = named.part;
    const GlabelsTemplate *found = resolve(named, all);
    if (!found || !found->isReadable)
        return gatherer.refuse(stock.name(), RefusedStock::Reason::Unreadable);
    if (!found->isRectangular)
        return gatherer.refuse(stock.name(), RefusedStock::Reason::NotRectangular);
    if (found->grids != 1)
        return gatherer.refuse(stock.name(), RefusedStock::Reason::SeveralGrids);
    stock.page = found->ownPage.isEmpty() ? pages.value(found->page) : found->ownPage;
    if (stock.page.isEmpty())
        return gatherer.refuse(stock.name(), RefusedStock::Reason::UnknownPage);
    stock.columns = found->columns;
    stock.rows = found->rows;
    stock.label = found->label;
    stock.first = found->first;
    stock.pitch = found->pitch;
    stock.cornerRadius = found->round;
    stock.kind = importing::kindOf(stock);
    gatherer.take(std::move(stock));
}

} // namespace

Result<StockImport> importGlabels(const QString &folder)
{
    const QDir directory(folder);
    const QStringList files = directory.entryList({u"*-templates.xml"_s}, QDir::Files, QDir::Name);
    if (files.isEmpty())
        return failure(ErrorCode::NotFound, folder, u"path"_s);
    const auto paper = importing::contentsOf(directory.filePath(u"paper-sizes.xml"_s));
    if (!paper)
        return tl::unexpected(paper.error());
    const auto pages = readGlabelsPages(*paper);
    if (!pages)
        return failure(ErrorCode::Invalid, u"paper-sizes.xml"_s, u"path"_s);
    GlabelsTemplates all;
    std::vector<GlabelsTemplate> inOrder;
    for (const QString &file : files) {
        const auto contents = importing::contentsOf(directory.filePath(file));
        if (!contents)
            return tl::unexpected(contents.error());
        const auto templates = readGlabelsTemplates(*contents);
        if (!templates)
            return failure(ErrorCode::Invalid, file, u"path"_s);
        for (const GlabelsTemplate &read : *templates) {
            all.insert({read.brand, read.part}, read);
            inOrder.push_back(read);
        }
    }
    importing::Gatherer gatherer;
    for (const GlabelsTemplate &read : inOrder)
        take(read, all, *pages, gatherer);
    return gatherer.finish();
}

} // namespace vestibule
