#include "app/cases/editcasedialog.h"

#include "app/pagecontext.h"
#include "app/widgets/button.h"
#include "app/widgets/combobox.h"
#include "app/widgets/countedtextedit.h"
#include "app/widgets/dialogparts.h"
#include "app/widgets/formrow.h"
#include "app/widgets/plainlabel.h"
#include "app/words/casetexts.h"
#include "core/cases/caseservice.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int longestDescription = 4000;
constexpr int longestTitle = 200;

} // namespace

EditCaseDialog::EditCaseDialog(const PageContext &context, const Case &record, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_case(record),
      m_title(new QLineEdit(record.title)),
      m_description(new CountedTextEdit(tr("Description"), longestDescription)),
      m_type(new ComboBox(tr("Type"))),
      m_tags(new QLineEdit(record.tags.join(u", "_s))),
      m_titleRow(new FormRow(tr("Title"), m_title)),
      m_tagsRow(new FormRow(tr("Tags"), m_tags, tr("Separate them by commas."))),
      m_problem(new PlainLabel({}, TextStyle::Small, TextInk::Danger, PlainLabel::Wrap::Yes)),
      m_save(new Button(tr("Save"), Button::Kind::Primary))
{
    setObjectName(u"editCaseDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Edit %1").arg(record.number));
    setAccessibleName(windowTitle());
    m_title->setObjectName(u"editTitle"_s);
    m_title->setMaxLength(longestTitle);
    m_description->setObjectName(u"editDescription"_s);
    m_description->setPlainText(record.description);
    m_description->setVisibleLines(6);
    m_tags->setObjectName(u"editTags"_s);
    m_save->setObjectName(u"editSave"_s);
    m_save->setDefault(true);
    m_problem->setObjectName(u"editProblem"_s);
    m_problem->hide();
    for (const CaseType type :
         {CaseType::Anomaly, CaseType::Damage, CaseType::Accident, CaseType::Improvement})
        m_type->addItem(CaseTexts::type(type), int(type));
    m_type->setCurrentIndex(m_type->findData(int(record.type)));

    auto *layout = dialogparts::column(this, new PlainLabel(windowTitle(), TextStyle::Heading));
    layout->addWidget(m_titleRow);
    layout->addWidget(new FormRow(tr("Description"), m_description));
    layout->addWidget(new FormRow(tr("Type"), m_type));
    layout->addWidget(m_tagsRow);
    layout->addWidget(m_problem);
    layout->addLayout(dialogparts::foot(this, {m_save}));
    setMinimumWidth(px(480));
    connect(m_save, &Button::clicked, this, &EditCaseDialog::save);
    connect(m_title, &QLineEdit::textChanged, this, &EditCaseDialog::showState);
    connect(m_tags, &QLineEdit::textChanged, this, &EditCaseDialog::showState);
    connect(m_description, &QPlainTextEdit::textChanged, this, &EditCaseDialog::showState);
    connect(m_description, &CountedTextEdit::submitRequested, this, &EditCaseDialog::save);
}

void EditCaseDialog::showState()
{
    const bool hasTitle = !m_title->text().trimmed().isEmpty();
    m_titleRow->setError(hasTitle ? QString() : tr("A case needs a title."));
    m_tagsRow->setError({});
    m_save->setEnabled(!m_isBusy && hasTitle && !m_description->isTooLong());
}

void EditCaseDialog::save()
{
    if (!m_save->isEnabled())
        return;
    m_isBusy = true;
    m_problem->hide();
    showState();
    const CaseWords words{m_title->text(), m_description->toPlainText(),
                          static_cast<CaseType>(m_type->currentData().toInt()),
                          m_tags->text().split(u',')};
    m_context.desk.ask(
        this,
        [id = m_case.id, revision = m_case.revision, words, by = Actor::byOperator(m_context.me)](
            Services &services) { return services.cases.edit(id, words, revision, by); },
        [this](const Result<Case> &saved) { finish(saved); });
}

void EditCaseDialog::finish(const Result<Case> &saved)
{
    m_isBusy = false;
    showState();
    if (saved) {
        accept();
        return;
    }
    const Error &error = saved.error();
    if (error.code == ErrorCode::Invalid && error.field == u"tags") {
        m_tagsRow->setError(tr("There are too many tags, or one is too long."));
        return;
    }
    if (error.code == ErrorCode::Invalid && error.field == u"title") {
        m_titleRow->setError(tr("A case needs a title."));
        return;
    }
    m_problem->setText(error.code == ErrorCode::Conflict
                           ? tr("Somebody changed the case meanwhile, so nothing was saved. Copy "
                                "what you need, close this and edit the new state.")
                           : CaseTexts::problem(error));
    m_problem->show();
}

} // namespace vestibule
