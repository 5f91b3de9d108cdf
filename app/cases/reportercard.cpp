#include "app/cases/reportercard.h"

#include "app/widgets/avatar.h"
#include "app/widgets/button.h"
#include "app/widgets/painters.h"
#include "app/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QUrlQuery>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

QStringList contactLines(const ReporterContact &reporter)
{
    QStringList lines;
    for (const QString &line : {reporter.phone, reporter.email}) {
        if (!line.isEmpty())
            lines.append(line);
    }
    return lines;
}

} // namespace

ReporterCard::ReporterCard(QWidget *parent)
    : QWidget(parent),
      m_avatar(new Avatar(32)),
      m_name(new PlainLabel({}, TextStyle::BodyStrong)),
      m_contact(new PlainLabel({}, TextStyle::Small, TextInk::Muted))
{
    setAccessibleName(tr("Reporter"));
    m_name->setObjectName(u"reporterName"_s);
    m_contact->setObjectName(u"reporterContact"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_name);
    words->addWidget(m_contact);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(12), px(8), px(8), px(8));
    row->setSpacing(px(4));
    row->addWidget(m_avatar);
    row->addSpacing(px(8));
    row->addLayout(words, 1);
    m_call = addButton(u"reporterCall"_s, tr("Call"), u"call"_s);
    m_write = addButton(u"reporterWrite"_s, tr("Write an e-mail"), u"mail"_s);
    m_copy = addButton(u"reporterCopy"_s, tr("Copy phone number and e-mail address"), u"copy"_s);
    connect(m_call, &Button::clicked, this,
            [this] { Q_EMIT openRequested(callUrl(m_case.reporter.phone)); });
    connect(m_write, &Button::clicked, this, [this] { Q_EMIT openRequested(writeUrl(m_case)); });
    connect(m_copy, &Button::clicked, this,
            [this] { Q_EMIT copyRequested(contactLines(m_case.reporter).join(u'\n')); });
}

Button *ReporterCard::addButton(const QString &objectName, const QString &text, const QString &icon)
{
    auto *button = new Button(text, Button::Kind::Icon, icon);
    button->setObjectName(objectName);
    layout()->addWidget(button);
    return button;
}

void ReporterCard::setCase(const Case &record)
{
    m_case = record;
    const QStringList lines = contactLines(record.reporter);
    const QString name = record.reporter.name;
    // "Oskar Hahn, night shift": the initials are of the name.
    m_avatar->setPerson(name.section(u',', 0, 0), record.id.toString());
    m_name->setText(!name.isEmpty()            ? name
                        : record.contactErased ? tr("The reporter's details were erased")
                                               : tr("Nobody gave a name"));
    m_contact->setText(!lines.isEmpty()           ? lines.join(u" · "_s)
                           : record.contactErased ? tr("Closed cases keep no contact details.")
                                                  : tr("No phone number or e-mail address"));
    m_call->setVisible(callUrl(record.reporter.phone).isValid());
    m_write->setVisible(!record.reporter.email.isEmpty());
    m_copy->setVisible(!lines.isEmpty());
}

QUrl ReporterCard::callUrl(const QString &phone)
{
    QString number;
    for (const QChar letter : phone) {
        const bool isDigit = letter >= u'0' && letter <= u'9';
        if (isDigit || (letter == u'+' && number.isEmpty()))
            number.append(letter);
    }
    if (number.isEmpty() || number == u"+")
        return {};
    QUrl address;
    address.setScheme(u"tel"_s);
    address.setPath(number);
    return address;
}

QUrl ReporterCard::writeUrl(const Case &record)
{
    QUrl address;
    address.setScheme(u"mailto"_s);
    address.setPath(record.reporter.email, QUrl::DecodedMode);
    QUrlQuery query;
    const QString subject = record.number + u": "_s + record.title;
    query.addQueryItem(u"subject"_s, QString::fromLatin1(QUrl::toPercentEncoding(subject)));
    address.setQuery(query);
    return address;
}

void ReporterCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), 8, coloursFor(palette()).hover);
}

} // namespace vestibule
