#include "app/frame/runchange.h"

#include "app/pagecontext.h"
#include "app/words/problemwords.h"
#include "core/engine/desk.h"

#include <QWidget>

namespace vestibule {

void runChange(const PageContext &context, QWidget *owner, std::function<Result<>(Services &)> work,
               const QString &failed, std::function<void()> done)
{
    context.desk.ask(
        owner, std::move(work), [owner, failed, done = std::move(done)](const Result<> &result) {
            if (!result)
                MessageDialog::tell(owner->window(), problemwords::message(failed, result.error()));
            else if (done)
                done();
        });
}

} // namespace vestibule
