#include "app/settings/retentioncard.h"

#include "app/widgets/formrow.h"
#include "core/engine/services.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

RetentionCard::RetentionCard(const PageContext &context)
    : SettingsCard(tr("How long data is kept"), context),
      m_contacts(addField(tr("Contact details of reporters, in days after a case was resolved"),
                          u"contactDays"_s,
                          tr("Then name, e-mail and phone are erased. The case itself stays."))),
      m_scans(addField(tr("Scans, in days"), u"scanDays"_s,
                       tr("When a label was scanned, without who it was. Its count stays.")))
{
    connectField(m_contacts, settingkeys::contactRetentionDays);
    connectField(m_scans, settingkeys::scanRetentionDays);
}

RetentionCard::Field RetentionCard::addField(const QString &name, const QString &objectName,
                                             const QString &hint)
{
    auto *edit = new QLineEdit;
    edit->setObjectName(objectName);
    edit->setMaxLength(4);
    auto *row = new FormRow(name, edit, hint);
    body()->addWidget(row);
    return {edit, row};
}

void RetentionCard::connectField(const Field &field, const SettingKey<int> &key)
{
    const auto days = [field] {
        bool isNumber = false;
        const int number = field.edit->text().toInt(&isNumber);
        return isNumber && number >= 1 && number <= mostDays ? number : 0;
    };
    connect(field.edit, &QLineEdit::textEdited, this, [field, days] {
        field.row->setError(days() == 0 ? tr("Type a number of days from 1 to %1.").arg(mostDays)
                                        : QString());
    });
    connect(field.edit, &QLineEdit::editingFinished, this, [this, field, days, &key] {
        if (!field.edit->isModified() || days() == 0)
            return;
        field.edit->setModified(false);
        act([&key, number = days(), actor = me()](Services &services) {
            return services.settings.set(key, number, actor);
        });
    });
}

void RetentionCard::setFacts(const SettingsFacts &facts)
{
    for (const auto &[field, days] :
         {std::pair{m_contacts, facts.contactDays}, std::pair{m_scans, facts.scanDays}}) {
        if (!field.edit->isModified())
            field.edit->setText(QString::number(days));
    }
}

} // namespace vestibule
