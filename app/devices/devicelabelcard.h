#pragma once

#include "app/devices/devicefile.h"
#include "app/widgets/card.h"
#include "app/widgets/toast.h"
#include "core/labels/printing/printjob.h"

#include <functional>
#include <optional>

namespace vestibule {

class Button;
class Chip;
class LabelSaving;
class LabelSheetView;
class PlainLabel;
struct PageContext;
struct Services;

/// A device's label: how it looks and stands, and what can be done with it.
class DeviceLabelCard : public Card
{
    Q_OBJECT
public:
    explicit DeviceLabelCard(const PageContext &context, QWidget *parent = nullptr);
    void show(const DeviceFile &file);

Q_SIGNALS:
    void toastRequested(const vestibule::ToastMessage &message);

private:
    QWidget *makeActions();
    void saveLabel(PrintTarget::Kind kind);
    void makeLabel();
    void askReplace();
    void askRevoke();
    void run(std::function<Result<>(Services &)> work, const QString &done, const QString &failed);
    QString address() const;

    const PageContext &m_context;
    std::optional<DeviceFile> m_file;
    LabelSaving *m_saving;
    LabelSheetView *m_label;
    PlainLabel *m_words;
    Chip *m_chip;
    Button *m_make;
    QWidget *m_actions;
};

} // namespace vestibule
