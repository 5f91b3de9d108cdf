#include "app/labels/codes/addressdialog.h"

#include "app/widgets/button.h"
#include "app/widgets/dialogparts.h"
#include "app/widgets/formrow.h"
#include "app/widgets/hairline.h"
#include "app/widgets/plainlabel.h"
#include "app/words/addresswords.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

AddressDialog::AddressDialog(const AddressReport &report, const Can &can, QWidget *parent)
    : QDialog(parent),
      m_can(can),
      m_name(new QLineEdit),
      m_nameRow(new FormRow(tr("Address for new labels"), m_name)),
      m_use(new Button(tr("Use it"), Button::Kind::Small))
{
    setObjectName(u"addressDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("The address on labels"));
    setAccessibleName(windowTitle());
    auto *layout = dialogparts::column(this,
                                       new PlainLabel(addresswords::title(report),
                                                      TextStyle::Heading, TextInk::Primary,
                                                      PlainLabel::Wrap::Yes));
    QStringList words{addresswords::whereNow(report),
                      addresswords::lifetime(lifetimeOf(report.current))};
    words.removeAll(QString());
    layout->addWidget(new PlainLabel(words.join(u' '), TextStyle::Body, TextInk::Secondary,
                                     PlainLabel::Wrap::Yes));
    if (report.old.size() > 1) {
        QStringList counts;
        for (const AddressCount &count : report.old)
            counts.append(tr("%1: %n labels", nullptr, count.labels).arg(count.baseAddress));
        layout->addWidget(new PlainLabel(counts.join(u'\n'), TextStyle::Small, TextInk::Secondary,
                                         PlainLabel::Wrap::Yes));
    }
    for (const AddressRemedy remedy : remediesFor(report)) {
        layout->addWidget(new Hairline);
        layout->addWidget(row(remedy, report));
        if (remedy == AddressRemedy::OwnName && can.changeServer)
            layout->addWidget(ownNameField());
    }
    auto *own = new Button(tr("Use this computer's own address again"), Button::Kind::Link);
    own->setObjectName(u"addressOwnAgain"_s);
    own->setFlush(Qt::LeftEdge);
    own->setVisible(can.useOwnAgain && can.changeServer);
    connect(own, &Button::clicked, this, [this] {
        accept();
        Q_EMIT baseRequested({});
    });
    auto *close = new Button(tr("Close"));
    connect(close, &Button::clicked, this, &QDialog::reject);
    auto *foot = new QHBoxLayout;
    foot->addWidget(own);
    foot->addStretch(1);
    foot->addWidget(close);
    layout->addLayout(foot);
    setMinimumWidth(px(560));
}

QWidget *AddressDialog::row(AddressRemedy remedy, const AddressReport &report)
{
    const auto [title, sentence] = addresswords::remedy(remedy, report);
    Button *button = nullptr;
    const auto offer = [&](const QString &words, const QString &name, auto act) {
        button = new Button(words, Button::Kind::Small);
        button->setObjectName(name);
        connect(button, &Button::clicked, this, [this, act] {
            accept();
            act();
        });
    };
    switch (remedy) {
    case AddressRemedy::Reprint:
        if (const int inUse = report.labels() - report.blank(); inUse > 0) {
            offer(tr("Reprint %n", nullptr, inUse), u"addressReprint"_s,
                  [this] { Q_EMIT reprintRequested(); });
        }
        break;
    case AddressRemedy::OldPort:
        if (m_can.changeServer) {
            offer(tr("Open Server"), u"addressServer"_s,
                  [this] { Q_EMIT pageRequested(u"server"_s); });
        }
        break;
    case AddressRemedy::LocalName:
        if (m_can.changeServer) {
            offer(tr("Use it"), u"addressLocalName"_s,
                  [this, base = report.localName] { Q_EMIT baseRequested(base); });
        }
        break;
    case AddressRemedy::OwnName:
    case AddressRemedy::KeepName:
    case AddressRemedy::OldAddress:
        button = nullptr;
        break;
    }
    return new SettingRow(title, sentence, button ? static_cast<QWidget *>(button) : new QWidget);
}

QWidget *AddressDialog::ownNameField()
{
    auto *widget = new QWidget;
    auto *line = new QHBoxLayout(widget);
    line->setContentsMargins({});
    line->setSpacing(px(8));
    line->addWidget(m_nameRow, 1);
    line->addWidget(m_use, 0, Qt::AlignBottom);
    m_name->setObjectName(u"addressName"_s);
    m_name->setPlaceholderText(u"http://help.example.com"_s);
    m_use->setObjectName(u"addressUse"_s);
    connect(m_name, &QLineEdit::textEdited, this, &AddressDialog::validate);
    connect(m_use, &Button::clicked, this, [this] {
        const QString base = *normalisedBase(m_name->text());
        accept();
        Q_EMIT baseRequested(base);
    });
    validate();
    return widget;
}

void AddressDialog::validate()
{
    const bool isTyped = !m_name->text().trimmed().isEmpty();
    const bool isGood = isTyped && normalisedBase(m_name->text()).has_value();
    m_nameRow->setError(isTyped && !isGood
                            ? tr("Type http:// or https://, a name, and a port if it needs one.")
                            : QString());
    m_use->setEnabled(isGood);
}

} // namespace vestibule
