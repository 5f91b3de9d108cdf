#pragma once

#include "core/base/result.h"

#include <QThreadPool>

#include <algorithm>
#include <functional>
#include <optional>
#include <vector>

namespace vestibule {

/// Makes a product of each item on several threads and hands them over in order on the caller's
/// thread, while the next ones are being made; at most two blocks are kept. `Worker` is what each
/// thread works with, one at a time.
template<class Worker, class Product>
class OrderedWork
{
public:
    using Make = std::function<Result<Product>(Worker &, size_t item)>;
    using Take = std::function<Result<>(size_t item, Product &&)>;

    OrderedWork(std::vector<Worker> workers, Make make)
        : m_workers(std::move(workers)),
          m_make(std::move(make))
    {
        m_pool.setMaxThreadCount(static_cast<int>(m_workers.size()));
    }

    /// Ends with the first error of `make` in the order of the items, or of `take`.
    [[nodiscard]] Result<> run(size_t items, const Take &take)
    {
        start(0, items);
        for (size_t begun = 0; begun < items;) {
            m_pool.waitForDone();
            Block current = std::move(m_next);
            const size_t after = begun + current.size();
            start(after, items);
            for (std::optional<Result<Product>> &product : current) {
                if (!*product)
                    return tl::unexpected(product->error());
                if (const auto taken = take(begun, std::move(**product)); !taken)
                    return taken;
                ++begun;
            }
        }
        return {};
    }

private:
    using Block = std::vector<std::optional<Result<Product>>>;
    static constexpr size_t perWorker = 64;

    void start(size_t from, size_t items)
    {
        const size_t workers = m_workers.size();
        const size_t size = std::min(items - from, perWorker * workers);
        m_next = Block(size);
        for (size_t worker = 0; worker < workers && worker < size; ++worker) {
            m_pool.start([this, from, size, worker, workers] {
                for (size_t at = worker; at < size; at += workers)
                    m_next[at].emplace(m_make(m_workers[worker], from + at));
            });
        }
    }

    std::vector<Worker> m_workers;
    Make m_make;
    Block m_next;
    QThreadPool m_pool; ///< the last: its end waits for the threads that use the others
};

} // namespace vestibule
