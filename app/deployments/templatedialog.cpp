#include "app/deployments/templatedialog.h"

#include "app/deployments/templatesmodel.h"
#include "app/devices/siteicon.h"
#include "app/pagecontext.h"
#include "app/widgets/button.h"
#include "app/widgets/choicebar.h"
#include "app/widgets/combobox.h"
#include "app/widgets/countedtextedit.h"
#include "app/widgets/formrow.h"
#include "app/widgets/plainlabel.h"
#include "app/words/problemwords.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "portalserver/text/portallanguages.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

TemplateDialog::TemplateDialog(const PageContext &context, const CaseTemplate &shown,
                               const TemplatePlace &place, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_template(shown),
      m_place(place),
      m_choice(new SegmentedControl),
      m_title(new QLineEdit),
      m_description(new CountedTextEdit(tr("Hint on the form"))),
      m_safety(new CountedTextEdit(tr("Safety text"))),
      m_tryFirst(new CountedTextEdit(tr("Try this first"))),
      m_suggestion(new CountedTextEdit(tr("Solution suggestion"))),
      m_type(new ComboBox(tr("Type"))),
      m_priority(new ComboBox(tr("Priority"))),
      m_icon(new ComboBox(tr("Icon"))),
      m_save(new Button(tr("Save template"), Button::Kind::Primary))
{
    const bool isNew = shown.id.isNull();
    setObjectName(u"templateDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(isNew ? tr("New case template") : tr("Case template"));
    QStringList names;
    for (const Language &known : portalLanguages()) {
        m_languages.append(known.tag);
        names.append(known.name);
    }
    m_choice->setItems(names);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(24), px(24), px(24), px(20));
    layout->setSpacing(px(12));
    layout->addWidget(new PlainLabel(windowTitle(), TextStyle::Heading));
    layout->addWidget(m_choice, 0, Qt::AlignLeft);
    layout->addWidget(makeFields());
    layout->addWidget(makeChoices());
    layout->addWidget(new FormRow(tr("Solution suggestion, for operators only"), m_suggestion));
    layout->addWidget(makeButtons());
    m_suggestion->setPlainText(shown.solutionSuggestion);
    setMinimumWidth(px(560));
    showTexts();
    connect(m_choice, &ChoiceBar::currentChanged, this, [this] {
        takeTexts();
        showTexts();
    });
    connect(m_save, &Button::clicked, this, &TemplateDialog::save);
}

QWidget *TemplateDialog::makeFields()
{
    m_title->setObjectName(u"templateTitle"_s);
    m_title->setMaxLength(120);
    m_titleRow = new FormRow(tr("Title"), m_title, tr("Stands on the tile and names the case."));
    m_description->setObjectName(u"templateDescription"_s);
    m_safety->setObjectName(u"templateSafety"_s);
    m_tryFirst->setObjectName(u"templateTryFirst"_s);
    auto *fields = new QWidget;
    auto *layout = new QVBoxLayout(fields);
    layout->setContentsMargins({});
    layout->setSpacing(px(12));
    layout->addWidget(m_titleRow);
    layout->addWidget(new FormRow(tr("Hint on the form"), m_description));
    layout->addWidget(new FormRow(tr("Safety text, above the form"), m_safety));
    layout->addWidget(new FormRow(tr("Try this first, one step a line"), m_tryFirst));
    return fields;
}

QWidget *TemplateDialog::makeChoices()
{
    for (const CaseType type :
         {CaseType::Anomaly, CaseType::Accident, CaseType::Damage, CaseType::Improvement})
        m_type->addItem(caseTypeTitle(type), int(type));
    for (const CasePriority priority :
         {CasePriority::Low, CasePriority::Normal, CasePriority::High, CasePriority::Urgent})
        m_priority->addItem(casePriorityTitle(priority), int(priority));
    for (const QString &name : siteIconNames())
        m_icon->addItem(siteIcon(name, palette()), name, name);
    m_type->setObjectName(u"templateType"_s);
    m_priority->setObjectName(u"templatePriority"_s);
    m_icon->setObjectName(u"templateIcon"_s);
    m_type->setCurrentIndex(m_type->findData(int(m_template.type)));
    m_priority->setCurrentIndex(m_priority->findData(int(m_template.priority)));
    m_icon->setCurrentIndex(qMax(0, m_icon->findData(m_template.icon)));
    auto *choices = new QWidget;
    auto *layout = new QHBoxLayout(choices);
    layout->setContentsMargins({});
    layout->setSpacing(px(16));
    layout->addWidget(new FormRow(tr("Type"), m_type), 1);
    layout->addWidget(new FormRow(tr("Priority"), m_priority), 1);
    layout->addWidget(new FormRow(tr("Icon"), m_icon), 1);
    return choices;
}

QWidget *TemplateDialog::makeButtons()
{
    m_save->setObjectName(u"saveTemplate"_s);
    auto *buttons = new QWidget;
    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins({});
    layout->setSpacing(px(8));
    if (!m_template.id.isNull()) {
        auto *archive = new Button(tr("Archive"), Button::Kind::Link);
        archive->setFlush(Qt::LeftEdge);
        connect(archive, &Button::clicked, this, [this] {
            Q_EMIT archiveRequested(m_template);
            accept();
        });
        layout->addWidget(archive);
    }
    auto *cancel = new Button(tr("Cancel"));
    connect(cancel, &Button::clicked, this, &QDialog::reject);
    layout->addStretch(1);
    layout->addWidget(cancel);
    layout->addWidget(m_save);
    return buttons;
}

QString TemplateDialog::language() const
{
    return m_languages.value(m_choice->currentIndex());
}

void TemplateDialog::showTexts()
{
    m_shownLanguage = language();
    m_title->setText(m_template.title.byLanguage.value(m_shownLanguage));
    m_description->setPlainText(m_template.description.byLanguage.value(m_shownLanguage));
    m_safety->setPlainText(m_template.safetyText.byLanguage.value(m_shownLanguage));
    m_tryFirst->setPlainText(m_template.tryFirst.byLanguage.value(m_shownLanguage));
}

void TemplateDialog::takeTexts()
{
    const auto put = [this](LocalisedText &text, const QString &words) {
        if (words.trimmed().isEmpty())
            text.byLanguage.remove(m_shownLanguage);
        else
            text.byLanguage.insert(m_shownLanguage, words.trimmed());
    };
    put(m_template.title, m_title->text());
    put(m_template.description, m_description->toPlainText());
    put(m_template.safetyText, m_safety->toPlainText());
    put(m_template.tryFirst, m_tryFirst->toPlainText());
    m_template.solutionSuggestion = m_suggestion->toPlainText();
    m_template.type = CaseType(m_type->currentData().toInt());
    m_template.priority = CasePriority(m_priority->currentData().toInt());
    m_template.icon = m_icon->currentData().toString();
}

void TemplateDialog::save()
{
    takeTexts();
    if (m_template.title.isEmpty()) {
        m_titleRow->setError(tr("A title is needed in at least one language."));
        return;
    }
    m_save->setEnabled(false);
    m_context.desk.ask(
        this,
        [wished = m_template, place = m_place,
         actor = Actor::byOperator(m_context.me)](Services &services) -> Result<> {
            const bool isNew = wished.id.isNull();
            const auto kept = isNew ? services.templates.create(wished, actor)
                                    : services.templates.update(wished, actor);
            if (!kept)
                return tl::unexpected(kept.error());
            if (!isNew || place.deployment.isNull())
                return {};
            auto offers = place.others;
            offers.push_back({kept->id, true});
            return services.templates.setOffers(place.deployment, offers, actor);
        },
        [this](const Result<> &done) {
            m_save->setEnabled(true);
            if (done)
                return accept();
            MessageDialog::tell(
                this, problemwords::message(tr("The template wasn't saved"), done.error()));
        });
}

} // namespace vestibule
