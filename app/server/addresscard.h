#pragma once

#include "app/pagecontext.h"
#include "app/widgets/card.h"

namespace vestibule {

class Button;
class Chip;
class QrView;

/// Whether the portal serves, under which address, and the switch for it.
class AddressCard : public Card
{
    Q_OBJECT
public:
    explicit AddressCard(QWidget *parent = nullptr);
    /// `isWanted`: some deployment has its portal switched on.
    void setState(const PortalFacts &facts, bool isWanted, bool isPaused);

Q_SIGNALS:
    void startRequested();
    void stopRequested();
    void openRequested();
    void copyRequested();

private:
    PortalFacts m_facts;
    QrView *m_qr;
    Chip *m_chip;
    PlainLabel *m_seen;
    PlainLabel *m_address;
    PlainLabel *m_why;
    Button *m_copy;
    Button *m_open;
    Button *m_start;
    Button *m_stop;
};

} // namespace vestibule
