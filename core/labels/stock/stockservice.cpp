#include "core/labels/stock/stockservice.h"

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/labels/stock/stockjson.h"
#include "core/labels/stock/stockrepository.h"
#include "core/security/changelog.h"
#include "core/store/writetransaction.h"

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 80;
constexpr size_t mostTaken = 2000;
/// Bulk work leaves the write lock to others in between.
constexpr size_t takenPerTransaction = 400;

} // namespace

StockService::StockService(Database &database, ChangeLog &changes, const Clock &clock)
    : m_database(database),
      m_changes(changes),
      m_clock(clock)
{ }

Result<std::vector<LabelStock>> StockService::all()
{
    auto own = StockRepository(m_database).list();
    if (!own)
        return own;
    std::vector<LabelStock> stocks = builtInStocks();
    std::move(own->begin(), own->end(), std::back_inserter(stocks));
    return stocks;
}

Result<LabelStock> StockService::find(const QString &id)
{
    if (auto stock = builtInStock(id))
        return std::move(*stock);
    return StockRepository(m_database).find(id);
}

Result<> StockService::check(const LabelStock &stock)
{
    const qsizetype length = stock.name().simplified().size();
    if (stock.part.simplified().isEmpty() || length > longestName)
        return failure(ErrorCode::Invalid, u"no name, or too long"_s, u"part"_s);
    if (faultOf(stock))
        return failure(ErrorCode::Invalid, u"impossible"_s, u"geometry"_s);
    const auto &builtIn = builtInStocks();
    const bool isBuiltIn = std::any_of(builtIn.begin(), builtIn.end(), [&](const auto &known) {
        return known.name() == stock.name();
    });
    const auto taken = StockRepository(m_database).isTakenName(stock.name(), stock.id);
    if (!taken)
        return tl::unexpected(taken.error());
    if (isBuiltIn || *taken)
        return failure(ErrorCode::Conflict, u"taken"_s, u"part"_s);
    return {};
}

Result<> StockService::insert(WriteTransaction &transaction, LabelStock &stock, const Actor &actor)
{
    stock.id = u"own-"_s + Id<LabelStock>::make().toString();
    stock.isOwn = true;
    if (const auto put = StockRepository::insert(transaction, stock, m_clock.now()); !put)
        return put;
    return note(transaction, u"label_stock.created"_s, stock.id, actor);
}

Result<LabelStock> StockService::create(LabelStock stock, const Actor &actor)
{
    stock.id.clear();
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const auto checked = check(stock); !checked)
        return tl::unexpected(checked.error());
    if (const auto put = insert(*transaction, stock, actor); !put)
        return tl::unexpected(put.error());
    if (const auto done = transaction->commit(); !done)
        return tl::unexpected(done.error());
    return stock;
}

Result<> StockService::update(LabelStock stock, const Actor &actor)
{
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const auto found = StockRepository(m_database).find(stock.id); !found)
        return tl::unexpected(found.error());
    if (const auto checked = check(stock); !checked)
        return checked;
    if (const auto put = StockRepository::update(*transaction, stock); !put)
        return put;
    if (const auto noted = note(*transaction, u"label_stock.updated"_s, stock.id, actor); !noted)
        return noted;
    return transaction->commit();
}

Result<> StockService::remove(const QString &id, const Actor &actor)
{
    auto transaction = WriteTransaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    if (const auto found = StockRepository(m_database).find(id); !found)
        return tl::unexpected(found.error());
    if (const auto removed = StockRepository::remove(*transaction, id); !removed)
        return removed;
    if (const auto noted = note(*transaction, u"label_stock.removed"_s, id, actor); !noted)
        return noted;
    return transaction->commit();
}

Result<int> StockService::take(const std::vector<LabelStock> &stocks, const Actor &actor)
{
    if (stocks.size() > mostTaken)
        return failure(ErrorCode::TooLarge, u"too many"_s, u"stocks"_s);
    int taken = 0;
    for (size_t from = 0; from < stocks.size(); from += takenPerTransaction) {
        auto transaction = WriteTransaction::begin(m_database);
        if (!transaction)
            return tl::unexpected(transaction.error());
        const size_t end = std::min(from + takenPerTransaction, stocks.size());
        for (size_t at = from; at < end; ++at) {
            LabelStock stock = stocks[at];
            stock.id.clear();
            const auto checked = check(stock);
            if (!checked && checked.error().code == ErrorCode::Conflict)
                continue;
            if (!checked)
                return tl::unexpected(checked.error());
            if (const auto put = insert(*transaction, stock, actor); !put)
                return tl::unexpected(put.error());
            ++taken;
        }
        if (const auto done = transaction->commit(); !done)
            return tl::unexpected(done.error());
    }
    return taken;
}

Result<> StockService::note(WriteTransaction &transaction, const QString &type, const QString &id,
                            const Actor &actor)
{
    Event event;
    event.type = type;
    event.subjectKind = u"label_stock"_s;
    event.subjectId = id;
    return m_changes.note(transaction, actor, std::move(event));
}

} // namespace vestibule
