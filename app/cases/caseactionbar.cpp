#include "app/cases/caseactionbar.h"

#include "app/widgets/button.h"
#include "app/widgets/combobox.h"
#include "app/widgets/tokens.h"

#include <QAbstractItemView>
#include <QHBoxLayout>
#include <QSignalBlocker>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

CaseActionBar::CaseActionBar(QWidget *parent)
    : QWidget(parent),
      m_assignee(new ComboBox(tr("Assignee")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(px(8));
    m_resolve = addStep(u"caseResolve"_s, tr("Resolve"), u"check"_s);
    m_resolve->setKind(Button::Kind::Primary);
    m_take = addStep(u"caseTake"_s, tr("Take"), u"person"_s);
    m_wait = addStep(u"caseWait"_s, tr("Wait"), u"pause"_s);
    m_continue = addStep(u"caseContinue"_s, tr("Continue"), u"play"_s);
    m_reopen = addStep(u"caseReopen"_s, tr("Reopen"), u"undo"_s);
    m_archive = addStep(u"caseArchive"_s, tr("Archive"), u"box"_s);
    m_assignee->setObjectName(u"caseAssignee"_s);
    m_assignee->setMaximumWidth(px(320));
    row->addWidget(m_assignee, 1000);
    row->addStretch(1);
    connect(m_resolve, &Button::clicked, this, &CaseActionBar::resolveRequested);
    connect(m_take, &Button::clicked, this, &CaseActionBar::takeRequested);
    connect(m_wait, &Button::clicked, this,
            [this] { Q_EMIT statusRequested(CaseStatus::Waiting); });
    connect(m_continue, &Button::clicked, this,
            [this] { Q_EMIT statusRequested(CaseStatus::InProgress); });
    connect(m_reopen, &Button::clicked, this, [this] { Q_EMIT statusRequested(CaseStatus::Open); });
    connect(m_archive, &Button::clicked, this, &CaseActionBar::archiveRequested);
    connect(m_assignee, &ComboBox::activated, this, [this](int index) {
        Q_EMIT assigneeChosen(OperatorId::fromStore(m_assignee->itemData(index).toString()),
                              m_assignee->itemText(index));
    });
}

Button *CaseActionBar::addStep(const QString &name, const QString &text, const QString &icon)
{
    auto *button = new Button(text, Button::Kind::Normal, icon);
    button->setObjectName(name);
    layout()->addWidget(button);
    return button;
}

void CaseActionBar::setFile(const CaseFile &file, const OperatorId &me)
{
    const CaseStatus now = file.record.status;
    const bool isLive = now != CaseStatus::Resolved && now != CaseStatus::Archived;
    m_resolve->setVisible(canChangeStatus(now, CaseStatus::Resolved));
    m_take->setVisible(now == CaseStatus::Open || (isLive && file.record.assignee.isNull()));
    m_take->setEnabled(!me.isNull());
    m_wait->setVisible(canChangeStatus(now, CaseStatus::Waiting) && !m_take->isVisibleTo(this));
    m_continue->setVisible(now == CaseStatus::Waiting && !m_take->isVisibleTo(this));
    m_reopen->setVisible(now == CaseStatus::Resolved);
    m_archive->setVisible(canChangeStatus(now, CaseStatus::Archived));
    setPeople(file);
    m_assignee->setEnabled(now != CaseStatus::Archived);
}

void CaseActionBar::setPeople(const CaseFile &file)
{
    if (m_assignee->view()->isVisible())
        return;
    const QSignalBlocker blocker(m_assignee);
    m_assignee->clear();
    m_assignee->addPerson(tr("Nobody"), {});
    for (const Operator &person : file.people) {
        if (person.active || person.id == file.record.assignee)
            m_assignee->addPerson(person.name, person.id.toString());
    }
    m_assignee->setCurrentIndex(std::max(0, m_assignee->findData(file.record.assignee.toString())));
}

} // namespace vestibule
