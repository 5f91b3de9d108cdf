#pragma once

#include "app/server/serverfacts.h"
#include "app/widgets/card.h"

namespace vestibule {

class FactGrid;

/// Store, disk and backup in figures.
class HealthCard : public Card
{
    Q_OBJECT
public:
    explicit HealthCard(QWidget *parent = nullptr);
    void setFacts(const ServerFacts &facts, const QDateTime &now, int connections);

private:
    FactGrid *m_facts;
};

} // namespace vestibule
