#pragma once

#include "app/overview/overviewreading.h"
#include "app/pagecontext.h"
#include "app/widgets/tokens.h"

namespace vestibule {

/// Something that needs the operator, and the page that mends it.
struct AttentionItem {
    QString id; ///< stable, for tests: "old-address"
    ToneKind tone = ToneKind::Warning;
    QString icon;
    QString title;
    QString sentence; ///< why, and what it means
    QString action; ///< the verb on the button
    QString pageId;
    QString subject;
    friend bool operator==(const AttentionItem &, const AttentionItem &) = default;
};

/// The most urgent first.
[[nodiscard]] std::vector<AttentionItem> attentionItems(const OverviewReading &reading,
                                                        const PortalFacts &portal,
                                                        const QDateTime &now);

} // namespace vestibule
