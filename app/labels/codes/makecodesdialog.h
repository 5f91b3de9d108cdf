#pragma once

#include "core/base/id.h"

#include <QDialog>

#include <optional>
#include <vector>

class QLineEdit;

namespace vestibule {

class Button;
class ComboBox;
class FormRow;
class PlainLabel;

/// What codes are to be made.
struct CodeOrder {
    enum class What { WithoutLabel, Devices, DevicesAndSpaces, Blank };
    What what = What::WithoutLabel;
    DeploymentId site;
    int count = 0; ///< of blank ones
    QString name; ///< of their batch
};

/// Asks for which site codes are made, and for what there.
class MakeCodesDialog : public QDialog
{
    Q_OBJECT
public:
    MakeCodesDialog(const std::vector<std::pair<DeploymentId, QString>> &sites,
                    const DeploymentId &chosen, QWidget *parent);

    void setWhat(CodeOrder::What what);

Q_SIGNALS:
    void ordered(const vestibule::CodeOrder &order);

private:
    void build();
    void validate();
    [[nodiscard]] CodeOrder order() const;
    [[nodiscard]] std::optional<int> typedCount() const;

    ComboBox *m_site;
    ComboBox *m_what;
    QLineEdit *m_count;
    QLineEdit *m_name;
    FormRow *m_countRow;
    FormRow *m_nameRow;
    PlainLabel *m_words;
    Button *m_make;
};

} // namespace vestibule
