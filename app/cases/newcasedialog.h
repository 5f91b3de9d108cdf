#pragma once

#include "core/cases/caseservice.h"
#include "core/cases/templateservice.h"
#include "core/sites/deployment.h"

#include <QDialog>
#include <QHash>

class QLineEdit;
class QVBoxLayout;

namespace vestibule {

class Button;
class ComboBox;
class CountedTextEdit;
class DevicePicker;
class FormRow;
class PlainLabel;
struct PageContext;

/// Writes down what somebody reported by phone or in passing. Stays open until the case is stored.
class NewCaseDialog : public QDialog
{
    Q_OBJECT
public:
    explicit NewCaseDialog(const PageContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void created(const vestibule::Case &record);

private:
    static constexpr int longestDescription = 4000;
    static constexpr int longestTitle = 200;

    void buildForm(QVBoxLayout *column);
    FormRow *addRow(QVBoxLayout *column, const QString &field, const QString &name, QWidget *input,
                    const QString &hint = {});
    void loadSites();
    void chooseSite();
    void setTemplates(const std::vector<CaseTemplate> &templates);
    void chooseTemplate();
    void showState();
    void create();
    void finish(const Result<ReportedCase> &reported);
    void showProblem(const Error &error);
    NewCase report() const;
    static QString language();
    QString sentenceFor(const QString &field) const;

    const PageContext &m_context;
    bool m_isBusy = false;
    std::vector<DeploymentSummary> m_sites;
    std::vector<CaseTemplate> m_templates;
    QHash<QString, FormRow *> m_rows; ///< by the field that an error names
    QString m_filledText; ///< the template's description that was put in, not typed
    ComboBox *m_site;
    DevicePicker *m_device;
    ComboBox *m_template;
    QLineEdit *m_title;
    CountedTextEdit *m_description;
    ComboBox *m_type;
    ComboBox *m_priority;
    QLineEdit *m_name;
    QLineEdit *m_phone;
    QLineEdit *m_email;
    PlainLabel *m_problem;
    Button *m_create;
};

} // namespace vestibule
