#include "app/deployments/pincarddialog.h"

#include "app/devices/problemwords.h"
#include "app/pagecontext.h"
#include "app/printing/printing.h"
#include "app/widgets/button.h"
#include "app/widgets/combobox.h"
#include "app/widgets/formrow.h"
#include "app/widgets/switch.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/labels/drawing/printdrawing.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

PinCardDialog::PinCardDialog(const PageContext &context, const Deployment &deployment,
                             QWidget *parent)
    : PaperDialog(tr("Print PIN card"), tr("PIN card of %1").arg(deployment.name),
                  tr("Hang it by the entrance, inside: whoever can read it can "
                     "report. Labels never carry the PIN."),
                  parent),
      m_context(context),
      m_deployment(deployment),
      m_withWifi(new CheckBox(tr("Print the Wi-Fi code on the card"))),
      m_wifiName(new QLineEdit(deployment.wifiName)),
      m_password(new QLineEdit),
      m_paper(new ComboBox(tr("Paper")))
{
    setObjectName(u"pinCardDialog"_s);
    build();
    m_withWifi->setChecked(!deployment.wifiName.isEmpty());
    connect(m_withWifi, &QAbstractButton::toggled, this, &PinCardDialog::validate);
    connect(m_wifiName, &QLineEdit::textEdited, this, &PinCardDialog::validate);
    connect(m_password, &QLineEdit::textEdited, this, &PinCardDialog::validate);
    validate();
}

void PinCardDialog::build()
{
    m_withWifi->setObjectName(u"withWifi"_s);
    m_wifiName->setObjectName(u"wifiName"_s);
    m_password->setObjectName(u"wifiPassword"_s);
    m_password->setPlaceholderText(m_deployment.wifiName.isEmpty()
                                       ? tr("Empty: an open network")
                                       : tr("Empty: the one that is stored"));
    saveButton()->setObjectName(u"savePinCard"_s);
    printButton()->setObjectName(u"sendPinCard"_s);
    m_paper->addItem(tr("One card, A6"), int(PinCardPaper::A6));
    m_paper->addItem(tr("Four cards on A4, to cut"), int(PinCardPaper::FourOnA4));
    m_nameRow = new FormRow(tr("Wi-Fi name"), m_wifiName);
    m_passwordRow = new FormRow(tr("Wi-Fi password"), m_password,
                                tr("It stands on the card in plain letters, too."));
    column()->addWidget(m_withWifi);
    column()->addWidget(m_nameRow);
    column()->addWidget(m_passwordRow);
    column()->addWidget(new FormRow(tr("Paper"), m_paper));
}

void PinCardDialog::validate()
{
    const bool isWanted = m_withWifi->isChecked();
    m_nameRow->setVisible(isWanted);
    m_passwordRow->setVisible(isWanted);
    const int bytes = int(m_wifiName->text().toUtf8().size());
    const int letters = int(m_password->text().size());
    m_nameRow->setError(isWanted && (bytes == 0 || bytes > 32)
                            ? tr("A Wi-Fi name has 1 to 32 characters.")
                            : QString());
    m_passwordRow->setError(isWanted && letters > 0 && (letters < 8 || letters > 63)
                                ? tr("A Wi-Fi password has 8 to 63 characters.")
                                : QString());
    setReady(!m_nameRow->hasError() && !m_passwordRow->hasError());
}

void PinCardDialog::prepare(Ready ready)
{
    setReady(false);
    const PinCardWifi wifi{m_withWifi->isChecked(), m_wifiName->text(), m_password->text()};
    m_context.desk.ask(
        this,
        [id = m_deployment.id, wifi, me = m_context.me](Services &services) {
            return pinCardContent(services, id, wifi, Actor::byOperator(me));
        },
        [this, ready = std::move(ready)](const Result<PinCardContent> &content) {
            if (content)
                ready(*content);
            else
                fail(content.error());
        });
}

QString PinCardDialog::fileName() const
{
    return tr("PIN card %1").arg(m_deployment.key);
}

void PinCardDialog::saveTo(const QString &path)
{
    prepare([this, path](const PinCardContent &content) {
        const auto paper = PinCardPaper(m_paper->currentData().toInt());
        printing::run(
            this, [content, paper, path] { return savePinCard(content, paper, path); },
            [this, path](const Result<> &saved) {
                if (!saved)
                    return fail(saved.error());
                Q_EMIT toastRequested({tr("The PIN card is saved as %1.").arg(path), {}});
                accept();
            });
    });
}

void PinCardDialog::print()
{
    prepare([this](const PinCardContent &content) {
        setReady(true);
        const auto drawing = drawPinCard(content, 300);
        if (!drawing)
            return fail(drawing.error());
        printing::Job job{tr("PIN card"), pinCardSize, {}};
        job.pages.push_back({{*drawing, QPointF()}});
        printing::ask(this, job, [this](const QString &printer) {
            Q_EMIT toastRequested({tr("The PIN card is on its way to %1.").arg(printer), {}});
            accept();
        });
    });
}

void PinCardDialog::fail(const Error &error)
{
    validate();
    MessageDialog::tell(this, problemwords::message(tr("The PIN card wasn't made"), error));
}

} // namespace vestibule
