#include "app/cases/casefacts.h"

#include "app/widgets/button.h"
#include "app/widgets/filterchip.h"
#include "app/widgets/plainlabel.h"
#include "app/words/casetexts.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QMenu>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

PlainLabel *nameLabel(const QString &name)
{
    return new PlainLabel(name, TextStyle::Body, TextInk::Muted);
}

} // namespace

CaseFacts::CaseFacts(bool opensSite, QWidget *parent)
    : QWidget(parent),
      m_grid(new QGridLayout(this)),
      m_tags(new QWidget),
      m_tagRow(new QHBoxLayout(m_tags)),
      m_tagName(nameLabel(tr("Tags"))),
      m_othersName(nameLabel(tr("Also seen")))
{
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(px(12));
    m_grid->setVerticalSpacing(px(4));
    for (const int pair : {0, 1}) {
        m_grid->setColumnMinimumWidth(2 * pair, px(68));
        m_grid->setColumnStretch(2 * pair + 1, 1);
    }
    m_device = addLink(0, 0, tr("Device"), u"caseDevice"_s);
    m_type = addText(0, 1, tr("Type"));
    m_place = addText(1, 0, tr("Place"));
    m_priority = addLink(1, 1, tr("Priority"), u"casePriority"_s);
    m_site = addLink(2, 0, tr("Deployment"), u"caseSite"_s);
    m_reported = addText(2, 1, tr("Reported"));
    m_link = addLink(3, 0, tr("Status page"), u"caseStatusLink"_s);
    m_others = new PlainLabel;
    m_grid->addWidget(m_othersName, 3, 2);
    m_grid->addWidget(m_others, 3, 3);
    m_tagRow->setContentsMargins({});
    m_tagRow->setSpacing(px(6));
    m_grid->addWidget(m_tagName, 4, 0);
    m_grid->addWidget(m_tags, 4, 1, 1, 3);

    connect(m_device, &Button::clicked, this,
            [this] { Q_EMIT deviceRequested(m_file.record.device); });
    m_site->setEnabled(opensSite);
    connect(m_site, &Button::clicked, this,
            [this] { Q_EMIT siteRequested(m_file.record.deployment); });
    connect(m_priority, &Button::clicked, this, &CaseFacts::openPriorities);
    connect(m_link, &Button::clicked, this, [this] { Q_EMIT copyRequested(m_statusLink); });
}

PlainLabel *CaseFacts::addText(int row, int pair, const QString &name)
{
    auto *value = new PlainLabel;
    m_grid->addWidget(nameLabel(name), row, 2 * pair);
    m_grid->addWidget(value, row, 2 * pair + 1);
    return value;
}

Button *CaseFacts::addLink(int row, int pair, const QString &name, const QString &objectName)
{
    auto *value = new Button({}, Button::Kind::Link);
    value->setObjectName(objectName);
    value->setFlush(Qt::LeftEdge);
    value->setFixedHeight(px(22));
    value->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    auto *holder = new QHBoxLayout;
    holder->setContentsMargins({});
    holder->addWidget(value);
    holder->addStretch(1);
    m_grid->addWidget(nameLabel(name), row, 2 * pair);
    m_grid->addLayout(holder, row, 2 * pair + 1);
    return value;
}

void CaseFacts::setFile(const CaseFile &file, const QDateTime &now, const QString &statusLink)
{
    m_file = file;
    m_statusLink = statusLink;
    const Case &record = file.record;
    m_device->setText(file.deviceName.isEmpty() ? tr("None") : file.deviceName);
    m_device->setEnabled(!record.device.isNull());
    m_device->setAccessibleName(tr("Device: %1").arg(m_device->text()));
    m_type->setText(CaseTexts::type(record.type));
    m_place->setText(file.place.isEmpty() ? tr("Not given") : file.place);
    m_priority->setText(CaseTexts::priority(record.priority));
    m_priority->setAccessibleName(tr("Priority: %1").arg(m_priority->text()));
    m_priority->setEnabled(record.status != CaseStatus::Archived);
    m_site->setText(file.deploymentName);
    m_site->setAccessibleName(tr("Deployment: %1").arg(file.deploymentName));
    m_reported->setText(CaseTexts::moment(record.createdAt, now));
    m_link->setText(statusLink.isEmpty() ? tr("No address yet") : tr("Copy link"));
    m_link->setEnabled(!statusLink.isEmpty());
    m_link->setAccessibleName(tr("Copy the link to the status page"));
    m_others->setText(record.meTooCount == 1 ? tr("By one more person")
                                             : tr("By %n more people", nullptr, record.meTooCount));
    m_others->setVisible(record.meTooCount > 0);
    m_othersName->setVisible(record.meTooCount > 0);
    setTags(record.tags);
}

void CaseFacts::setTags(const QStringList &tags)
{
    while (QLayoutItem *item = m_tagRow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const QString &tag : tags)
        m_tagRow->addWidget(new Chip({tag, ToneKind::Neutral, {}}));
    m_tagRow->addStretch(1);
    m_tags->setVisible(!tags.isEmpty());
    m_tagName->setVisible(!tags.isEmpty());
}

void CaseFacts::openPriorities()
{
    auto *menu = new QMenu(m_priority);
    menu->setObjectName(u"priorityMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const CasePriority priority :
         {CasePriority::Urgent, CasePriority::High, CasePriority::Normal, CasePriority::Low}) {
        QAction *action = menu->addAction(CaseTexts::priority(priority), this,
                                          [this, priority] { Q_EMIT priorityChosen(priority); });
        action->setCheckable(true);
        action->setChecked(priority == m_file.record.priority);
    }
    menu->popup(m_priority->mapToGlobal(QPoint(0, m_priority->height())));
}

} // namespace vestibule
