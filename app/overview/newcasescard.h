#pragma once

#include "app/widgets/card.h"
#include "core/cases/case.h"

class QListView;

namespace vestibule {

class CasesModel;
class PlainLabel;

/// The newest cases that nobody has begun; a click opens one on its page.
class NewCasesCard : public Card
{
    Q_OBJECT
public:
    explicit NewCasesCard(QWidget *parent = nullptr);
    void setCases(const std::vector<CaseSummary> &cases, int notBegun, const QDateTime &now);

Q_SIGNALS:
    void navigationRequested(const QString &pageId, const QString &subject);

private:
    CasesModel *m_model;
    QListView *m_list;
    PlainLabel *m_empty;
};

} // namespace vestibule
