#include "app/frame/viewnamedialog.h"

#include "app/widgets/button.h"
#include "app/widgets/dialogparts.h"
#include "app/widgets/formrow.h"
#include "app/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace vestibule {
using namespace Qt::StringLiterals;

ViewNameDialog::ViewNameDialog(const QString &name, std::function<QString(const QString &)> problem,
                               QWidget *parent)
    : QDialog(parent),
      m_problem(std::move(problem)),
      m_field(new QLineEdit(name)),
      m_row(new FormRow(tr("Name"), m_field, tr("For example “Lifts, oldest first”.")))
{
    const bool isNew = name.isEmpty();
    setObjectName(u"viewNameDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(isNew ? tr("Save this view") : tr("Rename the view"));
    m_field->setObjectName(u"viewName"_s);
    m_field->selectAll();
    auto *save = new Button(isNew ? tr("Save view") : tr("Rename"), Button::Kind::Primary);
    save->setObjectName(u"saveView"_s);
    save->setDefault(true);
    auto *layout = dialogparts::column(this, new PlainLabel(windowTitle(), TextStyle::Heading));
    if (isNew)
        layout->addWidget(new PlainLabel(
            tr("It keeps the search, the filters, the order and the columns, for you alone."),
            TextStyle::Body, TextInk::Secondary, PlainLabel::Wrap::Yes));
    layout->addWidget(m_row);
    layout->addStretch();
    layout->addLayout(dialogparts::foot(this, {save}));
    setMinimumWidth(px(400));
    connect(save, &Button::clicked, this, &QDialog::accept);
    connect(m_field, &QLineEdit::textEdited, this, [this](const QString &text) {
        // An empty field is no mistake while one types.
        m_row->setError(text.trimmed().isEmpty() ? QString() : m_problem(text));
    });
}

void ViewNameDialog::accept()
{
    const QString problem = m_problem(m_field->text());
    m_row->setError(problem);
    if (!problem.isEmpty()) {
        m_field->setFocus();
        return;
    }
    Q_EMIT named(m_field->text());
    QDialog::accept();
}

} // namespace vestibule
