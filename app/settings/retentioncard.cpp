#include "app/settings/retentioncard.h"

#include "app/widgets/formrow.h"
#include "app/words/settingproblem.h"
#include "core/engine/services.h"
#include "core/settings/settings.h"

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
    connect(field.edit, &QLineEdit::textEdited, this, [field, &key](const QString &text) {
        field.row->setError(typedSetting(key, text) ? QString() : settingProblemSentence(key.name));
    });
    connect(field.edit, &QLineEdit::editingFinished, this, [this, field, &key] {
        const auto days = typedSetting(key, field.edit->text());
        if (!field.edit->isModified() || !days)
            return;
        field.edit->setModified(false);
        act([&key, number = *days, actor = me()](Services &services) {
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
