#pragma once

#include "app/devices/devicefile.h"

#include <QDialog>

class QGridLayout;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace vestibule {

class Button;
class ComboBox;
class FormRow;
struct PageContext;

/// A device to write, or several new ones at once: one name a line, all else alike.
class DeviceDialog : public QDialog
{
    Q_OBJECT
public:
    /// A device with a null id is made new; its deployment, if given, is chosen.
    DeviceDialog(const PageContext &context, const Device &shown, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const vestibule::DeviceId &id, int count);

private:
    bool isNew() const { return m_device.id.isNull(); }
    void build();
    QLineEdit *addField(QGridLayout *grid, int row, int column, const QString &name,
                        const QString &objectName, const QString &text);
    void readSpaces();
    void showSpaces(const std::vector<NamedSpace> &spaces);
    void validate();
    QStringList names() const;
    Device collected() const;
    void save();

    const PageContext &m_context;
    Device m_device;
    QPlainTextEdit *m_names;
    FormRow *m_namesRow;
    ComboBox *m_site;
    FormRow *m_siteRow;
    ComboBox *m_icon;
    QLineEdit *m_place;
    QLineEdit *m_model;
    QLineEdit *m_manufacturer;
    QLineEdit *m_serial;
    QLineEdit *m_tags;
    QListWidget *m_spaces;
    FormRow *m_spacesRow;
    Button *m_save;
};

} // namespace vestibule
