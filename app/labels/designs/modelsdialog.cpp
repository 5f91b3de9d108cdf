#include "app/labels/designs/modelsdialog.h"

#include "app/labels/studio/verdictwords.h"
#include "app/widgets/button.h"
#include "app/widgets/dialogparts.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/scrollcolumn.h"
#include "app/widgets/switch.h"

#include <QVBoxLayout>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

ModelsDialog::ModelsDialog(const LabelDesign &design, const DesignReading &reading,
                           std::function<void(const std::vector<ModelDefault> &)> taken,
                           QWidget *parent)
    : QDialog(parent),
      m_design(design),
      m_models(reading.models),
      m_taken(std::move(taken))
{
    setObjectName(u"modelsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Default for device models"));
    build(reading);
}

void ModelsDialog::build(const DesignReading &reading)
{
    auto *column = dialogparts::column(this, new PlainLabel(windowTitle(), TextStyle::Heading));
    const QString name = verdictwords::designName(m_design);
    column->addWidget(new PlainLabel(
        m_models.empty() ? tr("No device has a model yet. Give your devices their models under "
                              "Devices, then choose here.")
                         : tr("Labels of the ticked models take “%1” unless somebody chooses "
                              "another design when printing.")
                               .arg(name),
        TextStyle::Body, TextInk::Secondary, PlainLabel::Wrap::Yes));
    auto *list = new ScrollColumn;
    list->setMargins(0, 4, 8, 4, 6);
    for (const ModelDefault &known : m_models) {
        const auto now = std::find_if(
            reading.designs.begin(), reading.designs.end(),
            [&known](const LabelDesign &design) { return design.id == known.design; });
        const bool isMine = known.design == m_design.id;
        const bool isOther = !isMine && known.design != standardDesign().id
            && now != reading.designs.end();
        auto *box = new CheckBox(
            isOther ? tr("%1 (now “%2”)").arg(known.model, verdictwords::designName(*now))
                    : known.model);
        box->setObjectName(u"model-"_s + known.model);
        box->setChecked(isMine);
        m_boxes.push_back(box);
        list->add(box);
    }
    list->addStretch();
    list->setMinimumSize(px(420), px(m_models.empty() ? 0 : 220));
    column->addWidget(list, 1);
    auto *save = new Button(tr("Set defaults"), Button::Kind::Primary);
    save->setObjectName(u"saveModels"_s);
    save->setEnabled(!m_models.empty());
    connect(save, &Button::clicked, this, &ModelsDialog::take);
    column->addLayout(dialogparts::foot(this, {save}));
}

void ModelsDialog::take()
{
    std::vector<ModelDefault> changed;
    for (size_t i = 0; i < m_models.size(); ++i) {
        const bool isMine = m_models[i].design == m_design.id;
        if (m_boxes[i]->isChecked() != isMine)
            changed.push_back({m_models[i].model, isMine ? QString() : m_design.id});
    }
    m_taken(changed);
    accept();
}

} // namespace vestibule
