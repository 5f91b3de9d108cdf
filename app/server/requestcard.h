#pragma once

#include "app/widgets/card.h"

class QListView;

namespace vestibule {

class PlainLabel;
class RequestLog;
class RequestModel;

/// The request log, followed while the page is visible.
class RequestCard : public Card
{
    Q_OBJECT
public:
    explicit RequestCard(QWidget *parent = nullptr);
    void follow(const RequestLog &log);

private:
    RequestModel *m_model;
    QListView *m_list = nullptr;
    PlainLabel *m_empty;
};

} // namespace vestibule
