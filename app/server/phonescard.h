#pragma once

#include "app/server/serverfacts.h"
#include "app/widgets/card.h"

namespace vestibule {

class RowList;

/// Phones that typed a wrong PIN too often and wait.
class PhonesCard : public Card
{
    Q_OBJECT
public:
    explicit PhonesCard(QWidget *parent = nullptr);
    void setFacts(const ServerFacts &facts, const QDateTime &now);

Q_SIGNALS:
    void approveRequested(const vestibule::LockedPhone &phone);
    void linkRequested(const vestibule::LockedPhone &phone);
    /// Forgets the failures of the whole site.
    void clearRequested(const vestibule::DeploymentId &site);

private:
    RowList *m_rows;
    std::vector<LockedPhone> m_phones;
};

} // namespace vestibule
