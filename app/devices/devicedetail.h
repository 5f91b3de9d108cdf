#pragma once

#include "app/devices/devicefile.h"
#include "app/widgets/toast.h"
#include "core/labels/labelexporter.h"

#include <QWidget>

#include <optional>

class QMenu;

namespace vestibule {

class Button;
class Card;
class Chip;
class DetailHeader;
class FactGrid;
class LabelSaving;
class LabelSheetView;
class PlainLabel;
class RecentCasesModel;
struct PageContext;
struct Services;

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
    Card *makeLabelCard();
    Card *makePictureCard();
    Card *makeCasesCard();
    void show(const DeviceFile &file);
    void showLabel(const DeviceFile &file);
    void showPicture(const DeviceFile &file);
    void saveLabel(LabelExporter::Format format);
    void makeLabel();
    void askReplace();
    void askRevoke();
    void run(std::function<Result<>(Services &)> work, const QString &done, const QString &failed);
    void usePicture(const QStringList &paths);

    const PageContext &m_context;
    DeviceId m_id;
    std::optional<DeviceFile> m_file;
    LabelSaving *m_saving;
    DetailHeader *m_header;
    QMenu *m_menu;
    PlainLabel *m_name;
    PlainLabel *m_place;
    FactGrid *m_facts;
    LabelSheetView *m_label;
    PlainLabel *m_labelWords;
    Chip *m_labelChip;
    QWidget *m_labelActions;
    Button *m_makeLabel;
    Button *m_replace;
    Button *m_revoke;
    LabelSheetView *m_picture;
    PlainLabel *m_pictureWords;
    RecentCasesModel *m_cases;
    Card *m_casesCard;
};

} // namespace vestibule
