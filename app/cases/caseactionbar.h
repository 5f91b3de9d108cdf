#pragma once

#include "app/cases/casefile.h"

#include <QWidget>

namespace vestibule {

class Button;
class ComboBox;

/// The next steps of a case as its state allows, and who has it.
class CaseActionBar : public QWidget
{
    Q_OBJECT
public:
    explicit CaseActionBar(QWidget *parent = nullptr);
    void setFile(const CaseFile &file, const OperatorId &me);

Q_SIGNALS:
    void resolveRequested();
    void takeRequested();
    void statusRequested(vestibule::CaseStatus to);
    void archiveRequested();
    void assigneeChosen(const vestibule::OperatorId &assignee, const QString &name);

private:
    Button *addStep(const QString &name, const QString &text, const QString &icon);
    void setPeople(const CaseFile &file);

    Button *m_resolve;
    Button *m_take;
    Button *m_wait;
    Button *m_continue;
    Button *m_reopen;
    Button *m_archive;
    ComboBox *m_assignee;
};

} // namespace vestibule
