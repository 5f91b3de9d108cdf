#pragma once

#include "core/cases/templateservice.h"

#include <QDialog>

class QLineEdit;

namespace vestibule {

class Button;
class ComboBox;
class CountedTextEdit;
class FormRow;
class SegmentedControl;
struct PageContext;

/// Where a new template shall be offered, last in the list.
struct TemplatePlace {
    DeploymentId deployment;
    std::vector<TemplateService::Offer> others;
};

/// A case template to write: its texts per language, kind, priority, icon and suggestion.
class TemplateDialog : public QDialog
{
    Q_OBJECT
public:
    /// A template with a null id is made new and offered at `place`.
    TemplateDialog(const PageContext &context, const CaseTemplate &shown,
                   const TemplatePlace &place, QWidget *parent = nullptr);

Q_SIGNALS:
    void archiveRequested(const vestibule::CaseTemplate &shown);

private:
    QWidget *makeFields();
    QWidget *makeChoices();
    QWidget *makeButtons();
    void showTexts();
    void takeTexts();
    void save();
    QString language() const;

    const PageContext &m_context;
    CaseTemplate m_template;
    TemplatePlace m_place;
    QStringList m_languages;
    QString m_shownLanguage;
    SegmentedControl *m_choice;
    QLineEdit *m_title;
    FormRow *m_titleRow;
    CountedTextEdit *m_description;
    CountedTextEdit *m_safety;
    CountedTextEdit *m_tryFirst;
    CountedTextEdit *m_suggestion;
    ComboBox *m_type;
    ComboBox *m_priority;
    ComboBox *m_icon;
    Button *m_save;
};

} // namespace vestibule
