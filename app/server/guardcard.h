#pragma once

#include "app/server/serverfacts.h"
#include "app/widgets/card.h"

namespace vestibule {

class RowList;

/// Sites where so many wrong PINs came from strangers that only few tries a day are let through. There only then.
class GuardCard : public Card
{
    Q_OBJECT
public:
    explicit GuardCard(QWidget *parent = nullptr);
    void setFacts(const ServerFacts &facts);

Q_SIGNALS:
    void linkRequested(const vestibule::DeploymentId &site, const QString &name);
    void newPinRequested(const vestibule::DeploymentId &site, const QString &name);
    void clearRequested(const vestibule::DeploymentId &site);

private:
    RowList *m_rows;
    QHash<QString, QString> m_names;
};

} // namespace vestibule
