#pragma once

#include "core/base/result.h"

#include <QThreadPool>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <vector>

namespace vestibule {

/// Makes a product of each item on several threads and hands them over in order on the caller's
/// thread, while the next ones are being made. No thread is more than two items ahead, so that a
/// long job takes no more memory than a short one. `Worker` is what each thread works with.
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

    /// Ends with the first error of `make` in the order of the items, or of `take`; then nothing
    /// more is begun.
    [[nodiscard]] Result<> run(size_t items, const Take &take)
    {
        m_items = items;
        m_begun = m_taken = 0;
        m_isOver = false;
        m_made = std::vector<std::optional<Result<Product>>>(ahead * m_workers.size());
        for (Worker &worker : m_workers)
            m_pool.start([this, &worker] { work(worker); });
        const Result<> result = takeAll(take);
        {
            const std::lock_guard lock(m_mutex);
            m_isOver = true;
        }
        m_hasRoom.notify_all();
        m_pool.waitForDone();
        return result;
    }

private:
    static constexpr size_t ahead = 2;

    void work(Worker &worker)
    {
        std::unique_lock lock(m_mutex);
        while (true) {
            m_hasRoom.wait(lock, [this] {
                return m_isOver || m_begun == m_items || m_begun - m_taken < m_made.size();
            });
            if (m_isOver || m_begun == m_items)
                return;
            const size_t item = m_begun++;
            lock.unlock();
            Result<Product> product = m_make(worker, item);
            lock.lock();
            m_made[item % m_made.size()].emplace(std::move(product));
            if (item == m_taken)
                m_isMade.notify_one();
        }
    }

    Result<> takeAll(const Take &take)
    {
        for (size_t item = 0; item < m_items; ++item) {
            std::unique_lock lock(m_mutex);
            std::optional<Result<Product>> &made = m_made[item % m_made.size()];
            m_isMade.wait(lock, [&made] { return made.has_value(); });
            Result<Product> product = std::move(*made);
            made.reset();
            ++m_taken;
            lock.unlock();
            m_hasRoom.notify_one();
            if (!product)
                return tl::unexpected(product.error());
            if (const auto taken = take(item, std::move(*product)); !taken)
                return taken;
        }
        return {};
    }

    std::vector<Worker> m_workers;
    Make m_make;
    std::mutex m_mutex; ///< guards all below but for the pool
    std::condition_variable m_isMade;
    std::condition_variable m_hasRoom;
    std::vector<std::optional<Result<Product>>> m_made; ///< item n at n modulo its size
    size_t m_items = 0;
    size_t m_begun = 0;
    size_t m_taken = 0;
    bool m_isOver = false;
    QThreadPool m_pool; ///< the last: its end waits for the threads that use the others
};

} // namespace vestibule
