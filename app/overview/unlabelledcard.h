#pragma once

#include "app/overview/overviewreading.h"
#include "app/widgets/card.h"

class QListView;

namespace vestibule {

class Button;
class PlainLabel;
class UnlabelledModel;

/// Devices that carry no label yet, and the way to print some.
class UnlabelledCard : public Card
{
    Q_OBJECT
public:
    explicit UnlabelledCard(QWidget *parent = nullptr);
    void setReading(const OverviewReading &reading);

Q_SIGNALS:
    void navigationRequested(const QString &pageId, const QString &subject);

private:
    UnlabelledModel *m_model;
    QListView *m_list;
    PlainLabel *m_sentence;
    Button *m_action;
    bool m_hasDevices = false;
};

} // namespace vestibule
