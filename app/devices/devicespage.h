#pragma once

#include "app/frame/listdetailpage.h"
#include "core/base/result.h"
#include "core/sites/device.h"

#include <QTimer>

class QListView;

namespace vestibule {

class Button;
class DeviceActions;
class DeviceBulkBar;
class DeviceDetail;
class DeviceExchange;
class DeviceFilters;
class DevicesModel;
class SearchField;
class SortButton;
struct PageContext;
struct Services;

/// The devices of all deployments: searched, filtered, labelled, edited.
class DevicesPage : public ListDetailPage
{
    Q_OBJECT
public:
    /// `context` must outlive the page.
    explicit DevicesPage(const PageContext &context, QWidget *parent = nullptr);

    void activated() override;
    void openSubject(const QString &subject) override;
    QList<Command> commands() const override;
    ListLook look() const override;
    void showLook(const ListLook &look) override;

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    static constexpr int pageSize = 5000;

    void buildHeader();
    void buildFilters();
    void buildList();
    void addDeviceViews();
    void addDeviceOrders();
    void connectDetail();
    void catchUp();
    void reload();
    /// What is asked for is other than before.
    void reloadFromTop();
    struct Reading {
        std::vector<DeviceSummary> devices; ///< the first of those that fit
        int fitting = 0;
        int labelled = 0; ///< of those that fit
    };
    static Result<Reading> read(Services &services, DeviceQuery query);
    void loadMore();
    void showReading(const Result<Reading> &reading);
    void showCounts(const Reading &reading);
    void showEmpty(const Result<Reading> &reading);
    void showChosen();
    void step(int by);
    bool isFiltered() const;
    void showChosenButtons();
    [[nodiscard]] std::vector<DeviceId> chosen() const;
    [[nodiscard]] QString chosenIds() const;
    void printChosen();
    void makeCodes();
    void createDevice();

    const PageContext &m_context;
    DeviceActions *m_actions;
    DeviceExchange *m_exchange;
    DeviceFilters *m_filters;
    DeviceQuery m_query;
    int m_fitting = 0; ///< devices, of which the list may show the first only
    QString m_wanted;
    DevicesModel *m_model;
    QListView *m_list;
    DeviceDetail *m_detail;
    DeviceBulkBar *m_bulk;
    EmptyState *m_empty;
    SearchField *m_search = nullptr;
    SortButton *m_sort = nullptr;
    Button *m_print = nullptr;
    Button *m_codes = nullptr;
    Button *m_import = nullptr;
    QTimer m_reload;
    quint64 m_asked = 0; ///< the newest question; answers to older ones are dropped
    quint64 m_answered = 0;
    bool m_isBehind = false; ///< something changed after the question that is not answered yet
};

} // namespace vestibule
