#pragma once

#include "app/server/serverfacts.h"
#include "app/widgets/card.h"

namespace vestibule {

class RowList;

/// Phones that link labels for technicians, with a way to sign them out. Hidden while there are none.
class TechniciansCard : public Card
{
    Q_OBJECT
public:
    explicit TechniciansCard(QWidget *parent = nullptr);
    void setFacts(const ServerFacts &facts);

Q_SIGNALS:
    void endRequested(const QString &tokenHash);

private:
    RowList *m_rows;
};

} // namespace vestibule
