#pragma once

#include "app/overview/attention.h"
#include "app/widgets/card.h"

namespace vestibule {

/// What needs the operator: one line each with the button that leads to the page that mends it.
class AttentionCard : public Card
{
    Q_OBJECT
public:
    explicit AttentionCard(QWidget *parent = nullptr);
    void setItems(const std::vector<AttentionItem> &items);

Q_SIGNALS:
    void navigationRequested(const QString &pageId, const QString &subject);

private:
    QWidget *makeRow(const AttentionItem &item);
    QWidget *makeQuietRow();

    std::vector<AttentionItem> m_items;
    bool m_isFilled = false;
};

} // namespace vestibule
