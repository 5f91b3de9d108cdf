#pragma once

#include "core/base/result.h"
#include "core/cases/case.h"

#include <QDialog>

class QLineEdit;

namespace vestibule {

class Button;
class ComboBox;
class CountedTextEdit;
class FormRow;
class PlainLabel;
struct PageContext;

/// Changes title, description, type and tags of a case. Stays open until they are stored.
class EditCaseDialog : public QDialog
{
    Q_OBJECT
public:
    EditCaseDialog(const PageContext &context, const Case &record, QWidget *parent = nullptr);

private:
    void showState();
    void save();
    void finish(const Result<Case> &saved);

    const PageContext &m_context;
    Case m_case;
    bool m_isBusy = false;
    QLineEdit *m_title;
    CountedTextEdit *m_description;
    ComboBox *m_type;
    QLineEdit *m_tags;
    FormRow *m_titleRow;
    FormRow *m_tagsRow;
    PlainLabel *m_problem;
    Button *m_save;
};

} // namespace vestibule
