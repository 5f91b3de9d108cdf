#pragma once

#include "app/overview/overviewreading.h"
#include "app/pagecontext.h"
#include "app/widgets/card.h"

class QBoxLayout;

namespace vestibule {

class Button;
class Chip;
class Figure;
class PlainLabel;
class QrView;

/// The portal's address with its code and state, and the day's figures.
class PortalCard : public Card
{
    Q_OBJECT
public:
    explicit PortalCard(QWidget *parent = nullptr);
    /// `address` is what phones use; it may differ from the portal's own.
    void setPortal(const PortalFacts &portal, const QString &address, const QDateTime &now);
    void setReading(const OverviewReading &reading, const QDateTime &now);

Q_SIGNALS:
    void copyRequested(const QString &address);
    void openRequested(const QString &address);
    void posterRequested(const QString &address);
    void navigationRequested(const QString &pageId, const QString &subject);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QLayout *buildAddress();
    Button *addButton(QLayout *row, const QString &name, const QString &text, const QString &icon);

    QString m_address;
    QBoxLayout *m_row;
    QrView *m_qr;
    Chip *m_state;
    PlainLabel *m_reached;
    PlainLabel *m_addressLabel;
    Button *m_copy;
    Button *m_open;
    Button *m_poster;
    Button *m_server;
    Figure *m_scans;
    Figure *m_cases;
    Figure *m_labels;
    Figure *m_backup;
};

} // namespace vestibule
