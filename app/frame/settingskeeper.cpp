#include "app/frame/settingskeeper.h"

#include "app/pagecontext.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/settings/settings.h"

namespace vestibule {

ListViews::Keeper settingsKeeper(const PageContext &context, const QString &list)
{
    ListViews::Keeper keeper;
    keeper.owner = [&context] { return context.me.toString(); };
    keeper.read = [&context, list](const QString &owner, QObject *asker,
                                   std::function<void(const std::optional<QString> &)> take) {
        context.desk.ask(
            asker, [](Services &services) { return services.settings.read(); },
            [key = settingkeys::listViews(list, owner),
             take = std::move(take)](const Result<SettingValues> &values) {
                take(values ? std::optional(values->value(key)) : std::nullopt);
            });
    };
    keeper.write = [&context, list](const QString &owner, const QString &text, QObject *asker,
                                    std::function<void(bool)> done) {
        context.desk.ask(
            asker,
            [key = settingkeys::listViews(list, owner), text,
             actor = Actor::byOperator(context.me)](Services &services) {
                return services.settings.set(key, text, actor);
            },
            [done = std::move(done)](const Result<> &kept) { done(kept.has_value()); });
    };
    return keeper;
}

} // namespace vestibule
