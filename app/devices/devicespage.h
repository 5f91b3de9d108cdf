#pragma once

#include "app/frame/listdetailpage.h"
#include "core/base/result.h"
#include "core/sites/device.h"

#include <QTimer>

class QListView;
class QMenu;

namespace vestibule {

class Button;
class DeviceDetail;
class DevicesModel;
struct LabelWish;
struct NamedSpace;
struct PageContext;

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

private:
    void buildHeader();
    void buildFilters();
    void buildList();
    void connectDetail();
    void reload();
    void showRows(const Result<std::vector<DeviceSummary>> &rows);
    void showEmpty(const Result<std::vector<DeviceSummary>> &rows);
    void showChosen();
    void step(int by);
    bool isFiltered() const;
    void openSiteMenu();
    void openSpaceMenu();
    void showSpaceMenu(const std::vector<NamedSpace> &spaces);
    std::vector<LabelWish> selectedWishes() const;
    void createDevice();
    void editDevice(const Device &device);
    void printSelected();
    Q_INVOKABLE void archiveDevice(const vestibule::Device &device);

    const PageContext &m_context;
    DeviceQuery m_query;
    QString m_wanted;
    DevicesModel *m_model;
    QListView *m_list;
    DeviceDetail *m_detail;
    EmptyState *m_empty;
    FilterChip *m_site = nullptr;
    FilterChip *m_space = nullptr;
    FilterChip *m_withoutLabel = nullptr;
    Button *m_print = nullptr;
    QTimer m_reload;
};

} // namespace vestibule
