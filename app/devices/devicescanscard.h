#pragma once

#include "app/devices/devicefile.h"
#include "app/widgets/card.h"

class QListView;

namespace vestibule {

class Button;
class ScanLinesModel;
struct PageContext;

/// The newest scans of a device's labels, and the way to all of them.
class DeviceScansCard : public Card
{
    Q_OBJECT
public:
    explicit DeviceScansCard(const PageContext &context, QWidget *parent = nullptr);
    void show(const DeviceFile &file);

private:
    void openLog();

    const PageContext &m_context;
    Device m_device;
    ScanLinesModel *m_model;
    QListView *m_list;
    Button *m_all;
};

} // namespace vestibule
