#pragma once

#include "app/frame/page.h"
#include "app/overview/overviewreading.h"
#include "app/pagecontext.h"

#include <QTimer>

namespace vestibule {

class AttentionCard;
class Banner;
class CasesChartCard;
class NewCasesCard;
class PortalCard;
class UnlabelledCard;

/// Answers "is everything all right, and what do I do next?". Every line leads to the place that mends it.
class OverviewPage : public Page
{
    Q_OBJECT
public:
    explicit OverviewPage(const PageContext &context, QWidget *parent = nullptr);

    void activated() override;
    QList<Command> commands() const override;
    /// Saves the poster to `path` and opens it.
    void savePoster(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *buildBody();
    void connectParts();
    void readSoon();
    void read();
    void setReading(const Result<OverviewReading> &reading);
    void showPortal();
    void showSubtitle(int items);
    QString address() const;
    void askPosterPath();

    const PageContext &m_context;
    Banner *m_problem;
    PortalCard *m_portalCard;
    NewCasesCard *m_newCases;
    UnlabelledCard *m_unlabelled;
    AttentionCard *m_attention;
    CasesChartCard *m_chart;
    QTimer m_soon;
    QTimer m_portalTimer;
    QTimer m_minute;
    PortalFacts m_portal;
    OverviewReading m_reading;
    bool m_isRead = false;
    bool m_isStale = true;
};

} // namespace vestibule
