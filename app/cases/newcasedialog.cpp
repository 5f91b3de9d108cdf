#include "app/cases/newcasedialog.h"

#include "app/cases/devicepicker.h"
#include "app/pagecontext.h"
#include "app/widgets/button.h"
#include "app/widgets/combobox.h"
#include "app/widgets/countedtextedit.h"
#include "app/widgets/dialogparts.h"
#include "app/widgets/formrow.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/scrollcolumn.h"
#include "app/words/casetexts.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/sites/deploymentservice.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

NewCaseDialog::NewCaseDialog(const PageContext &context, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_site(new ComboBox(tr("Deployment"))),
      m_device(new DevicePicker(context)),
      m_template(new ComboBox(tr("Template"))),
      m_title(new QLineEdit),
      m_description(new CountedTextEdit(tr("Description"), longestDescription)),
      m_type(new ComboBox(tr("Type"))),
      m_priority(new ComboBox(tr("Priority"))),
      m_name(new QLineEdit),
      m_phone(new QLineEdit),
      m_email(new QLineEdit),
      m_problem(new PlainLabel({}, TextStyle::Small, TextInk::Danger, PlainLabel::Wrap::Yes)),
      m_create(new Button(tr("Create case"), Button::Kind::Primary))
{
    setObjectName(u"newCaseDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("New case"));
    setAccessibleName(windowTitle());
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins({});
    column->setSpacing(px(12));
    buildForm(column);
    auto *scroll = new ScrollColumn;
    scroll->setMargins(24, 0, 24, 8, 12);
    scroll->add(form);
    scroll->addStretch();

    m_problem->setObjectName(u"newCaseProblem"_s);
    m_problem->setContentsMargins(px(24), 0, px(24), 0);
    m_problem->hide();
    m_create->setObjectName(u"newCaseCreate"_s);
    m_create->setDefault(true);
    connect(m_create, &Button::clicked, this, &NewCaseDialog::create);
    auto *buttons = dialogparts::foot(this, {m_create});
    buttons->setContentsMargins(px(24), 0, px(24), 0);
    auto *heading = new PlainLabel(tr("New case"), TextStyle::Heading);
    heading->setContentsMargins(px(24), 0, px(24), 0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, px(20), 0, px(20));
    layout->setSpacing(px(12));
    layout->addWidget(heading);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_problem);
    layout->addLayout(buttons);
    resize(px(560), px(660));
    loadSites();
    showState();
}

FormRow *NewCaseDialog::addRow(QVBoxLayout *column, const QString &field, const QString &name,
                               QWidget *input, const QString &hint)
{
    input->setObjectName(field);
    auto *row = new FormRow(name, input, hint);
    m_rows.insert(field, row);
    column->addWidget(row);
    return row;
}

void NewCaseDialog::buildForm(QVBoxLayout *column)
{
    addRow(column, u"deployment"_s, tr("Deployment"), m_site);
    addRow(column, u"device"_s, tr("Device"), m_device,
           tr("Leave it empty when it is about no device in particular."));
    addRow(column, u"template"_s, tr("Template"), m_template);
    addRow(column, u"title"_s, tr("Title"), m_title);
    m_title->setMaxLength(longestTitle);
    m_description->setVisibleLines(4);
    addRow(column, u"description"_s, tr("Description"), m_description);
    for (const CaseType type :
         {CaseType::Anomaly, CaseType::Damage, CaseType::Accident, CaseType::Improvement})
        m_type->addItem(CaseTexts::type(type), int(type));
    for (const CasePriority priority :
         {CasePriority::Normal, CasePriority::Low, CasePriority::High, CasePriority::Urgent})
        m_priority->addItem(CaseTexts::priority(priority), int(priority));
    auto *pair = new QHBoxLayout;
    pair->setSpacing(px(12));
    for (const auto &[field, name, input] :
         {std::tuple{u"type"_s, tr("Type"), m_type},
          std::tuple{u"priority"_s, tr("Priority"), m_priority}}) {
        auto *cell = new QVBoxLayout;
        addRow(cell, field, name, input);
        pair->addLayout(cell, 1);
    }
    column->addLayout(pair);
    column->addWidget(new PlainLabel(tr("Who reported it"), TextStyle::Section));
    addRow(column, u"reporter_name"_s, tr("Name"), m_name);
    auto *reach = new QHBoxLayout;
    reach->setSpacing(px(12));
    for (const auto &[field, name, input] :
         {std::tuple{u"reporter_phone"_s, tr("Phone"), m_phone},
          std::tuple{u"reporter_email"_s, tr("E-mail"), m_email}}) {
        auto *cell = new QVBoxLayout;
        addRow(cell, field, name, input);
        reach->addLayout(cell, 1);
    }
    column->addLayout(reach);

    connect(m_site, &ComboBox::currentIndexChanged, this, &NewCaseDialog::chooseSite);
    connect(m_template, &ComboBox::currentIndexChanged, this, &NewCaseDialog::chooseTemplate);
    connect(m_device, &DevicePicker::deviceChanged, this, &NewCaseDialog::showState);
    connect(m_description, &QPlainTextEdit::textChanged, this, &NewCaseDialog::showState);
    connect(m_description, &CountedTextEdit::submitRequested, this, &NewCaseDialog::create);
    for (QLineEdit *field : {m_title, m_name, m_phone, m_email})
        connect(field, &QLineEdit::textChanged, this, &NewCaseDialog::showState);
}

void NewCaseDialog::loadSites()
{
    m_context.desk.ask(
        this, [](Services &services) { return services.deployments.list(); },
        [this](const Result<std::vector<DeploymentSummary>> &sites) {
            if (!sites) {
                showProblem(sites.error());
                return;
            }
            m_sites = *sites;
            for (const DeploymentSummary &site : m_sites)
                m_site->addItem(site.deployment.name);
            if (m_sites.empty())
                m_rows.value(u"deployment"_s)
                    ->setError(tr("There is no deployment yet. Add one under Deployments first."));
            chooseSite();
        });
}

void NewCaseDialog::chooseSite()
{
    const int index = m_site->currentIndex();
    const bool isChosen = index >= 0 && index < int(m_sites.size());
    const DeploymentId site = isChosen ? m_sites[size_t(index)].deployment.id : DeploymentId();
    m_device->setSite(site);
    setTemplates({});
    if (!isChosen)
        return;
    m_context.desk.ask(
        this, [site](Services &services) { return services.templates.offered(site); },
        [this, index](const Result<std::vector<CaseTemplate>> &templates) {
            if (templates && index == m_site->currentIndex())
                setTemplates(*templates);
        });
}

void NewCaseDialog::setTemplates(const std::vector<CaseTemplate> &templates)
{
    m_templates = templates;
    m_template->clear();
    m_template->addItem(tr("None, I write it freely"));
    for (const CaseTemplate &one : m_templates)
        m_template->addItem(one.title.in(language()));
    m_rows.value(u"template"_s)->setVisible(!m_templates.empty());
}

void NewCaseDialog::chooseTemplate()
{
    const int index = m_template->currentIndex();
    const bool isFree = index <= 0;
    m_rows.value(u"title"_s)->setVisible(isFree);
    m_rows.value(u"type"_s)->setVisible(isFree);
    if (!isFree) {
        const CaseTemplate &chosen = m_templates.at(size_t(index - 1));
        m_priority->setCurrentIndex(m_priority->findData(int(chosen.priority)));
        // What was typed stays; only the text of another template makes room.
        if (m_description->toPlainText() == m_filledText) {
            m_filledText = chosen.description.in(language());
            m_description->setPlainText(m_filledText);
        }
    }
    showState();
}

void NewCaseDialog::showState()
{
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        if (row.key() != u"deployment")
            row.value()->setError({});
    }
    const bool isFree = m_template->currentIndex() <= 0;
    const bool hasTitle = !isFree || !m_title->text().trimmed().isEmpty();
    if (m_device->isUnknown() && !m_device->hasFocus())
        m_rows.value(u"device"_s)->setError(sentenceFor(u"device"_s));
    if (m_description->isTooLong())
        m_rows.value(u"description"_s)->setError(sentenceFor(u"description"_s));
    m_create->setEnabled(!m_isBusy && !m_sites.empty() && hasTitle && !m_description->isTooLong());
}

} // namespace vestibule
