#pragma once

#include "app/devices/devicefile.h"
#include "app/widgets/toast.h"

#include <QWidget>

#include <optional>

class QMenu;

namespace vestibule {

class Card;
class DetailHeader;
class DeviceLabelCard;
class DevicePictureCard;
class DeviceScansCard;
class FactGrid;
class PlainLabel;
class RecentCasesModel;
struct PageContext;

/// One device beside the list: facts, its label and what can be done with it, its picture, its newest cases.
class DeviceDetail : public QWidget
{
    Q_OBJECT
public:
    explicit DeviceDetail(const PageContext &context, QWidget *parent = nullptr);
    void showDevice(const DeviceId &id);
    void reload();
    DetailHeader *header() const { return m_header; }

Q_SIGNALS:
    void toastRequested(const vestibule::ToastMessage &message);
    void caseRequested(const QString &id);
    void editRequested(const vestibule::Device &device);
    void archiveRequested(const vestibule::Device &device);

private:
    QWidget *makeTop();
    Card *makeCasesCard();
    void show(const DeviceFile &file);

    const PageContext &m_context;
    DeviceId m_id;
    std::optional<DeviceFile> m_file;
    DetailHeader *m_header;
    QMenu *m_menu;
    PlainLabel *m_name;
    PlainLabel *m_place;
    FactGrid *m_facts;
    DeviceLabelCard *m_label;
    DeviceScansCard *m_scans;
    DevicePictureCard *m_picture;
    RecentCasesModel *m_cases;
    Card *m_casesCard;
};

} // namespace vestibule
