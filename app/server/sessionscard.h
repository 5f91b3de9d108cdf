#pragma once

#include "app/server/serverfacts.h"
#include "app/widgets/card.h"

namespace vestibule {

class Button;
class RowList;

/// Visits that are open now, with a way to end them.
class SessionsCard : public Card
{
    Q_OBJECT
public:
    explicit SessionsCard(QWidget *parent = nullptr);
    void setFacts(const ServerFacts &facts, const QDateTime &now);

Q_SIGNALS:
    void endRequested(const QString &tokenHash);
    void endAllRequested();

private:
    RowList *m_rows;
    Button *m_endAll;
};

} // namespace vestibule
