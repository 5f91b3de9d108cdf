// The part of PinCardDialog that draws the card and puts it out.
#include "app/labels/cards/pincarddialog.h"
#include "app/pagecontext.h"
#include "app/printing/labelsheetview.h"
#include "app/printing/printing.h"
#include "app/widgets/plainlabel.h"
#include "app/words/problemwords.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/sites/deploymentservice.h"

#include <memory>

namespace vestibule {

namespace {

constexpr int printDpi = 300;
constexpr int pictureDpi = 150;

} // namespace

void PinCardDialog::showCard()
{
    const int round = ++m_round;
    m_context.desk.ask(
        this,
        [id = site().id, wifi = wifi()](Services &services) {
            return shownPinCard(services, id, wifi);
        },
        [this, round](const Result<PinCardContent> &content) {
            if (round != m_round)
                return;
            m_problem->setText(content ? QString() : problemwords::sentence(content.error()));
            m_problem->setVisible(!content);
            if (!content)
                return m_picture->setPicture({}, {});
            auto picture = std::make_shared<QImage>();
            printing::run(
                this,
                [content = *content, paper = paper(), picture]() -> Result<> {
                    if (const auto sheet = pinCardSheet(content, paper, pictureDpi))
                        *picture = pictureOf(*sheet, pictureDpi);
                    return {};
                },
                [this, round, picture](const Result<> &) {
                    if (round == m_round)
                        m_picture->setPicture(
                            *picture,
                            tr("The card as it is printed, with dots in place of the PIN"));
                });
        });
}

void PinCardDialog::prepare(Ready ready)
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    setReady(false);
    m_context.desk.ask(
        this,
        [id = site().id, wifi = wifi(), me = m_context.me](Services &services) {
            return pinCardContent(services, id, wifi, Actor::byOperator(me));
        },
        [this, paper = paper(), ready = std::move(ready)](const Result<PinCardContent> &content) {
            if (!content)
                return fail(content.error());
            auto sheet = std::make_shared<PinCardSheet>();
            printing::run(
                this,
                [content = *content, paper, sheet]() -> Result<> {
                    auto made = pinCardSheet(content, paper, printDpi);
                    if (!made)
                        return tl::unexpected(made.error());
                    *sheet = std::move(*made);
                    return {};
                },
                [this, sheet, ready](const Result<> &made) {
                    if (!made)
                        return fail(made.error());
                    m_isBusy = false;
                    validate();
                    ready(*sheet);
                });
        });
}

QString PinCardDialog::fileName() const
{
    return tr("PIN card %1").arg(site().key);
}

void PinCardDialog::saveTo(const QString &path)
{
    prepare([this, path](const PinCardSheet &sheet) {
        if (const auto saved = savePinCard(sheet, path); !saved)
            return fail(saved.error());
        Q_EMIT toastRequested({tr("The PIN card is saved as %1.").arg(path), {}});
        accept();
    });
}

void PinCardDialog::print()
{
    prepare([this](const PinCardSheet &sheet) {
        printing::Job job{tr("PIN card"), sheet.page, {{{sheet.marks, QPointF()}}}};
        for (const QPointF &corner : sheet.corners)
            job.pages.front().push_back({sheet.card, corner});
        printing::ask(this, job, [this](const QString &printer) {
            Q_EMIT toastRequested({tr("The PIN card is on its way to %1.").arg(printer), {}});
            accept();
        });
    });
}

void PinCardDialog::fail(const Error &error)
{
    m_isBusy = false;
    validate();
    MessageDialog::tell(this, problemwords::message(tr("The PIN card wasn't made"), error));
}

void PinCardDialog::openForAny(const PageContext &context, QWidget *window,
                               std::function<void(const ToastMessage &)> toast)
{
    context.desk.ask(
        window, [](Services &services) { return services.deployments.list(); },
        [&context, window,
         toast = std::move(toast)](const Result<std::vector<DeploymentSummary>> &listed) {
            if (!listed) {
                MessageDialog::tell(
                    window,
                    problemwords::message(tr("The deployments can't be read"), listed.error()));
                return;
            }
            std::vector<Deployment> sites;
            for (const DeploymentSummary &one : *listed)
                sites.push_back(one.deployment);
            if (sites.empty()) {
                MessageDialog::tell(
                    window,
                    {tr("No deployment yet"),
                     tr("A PIN card tells a deployment's PIN. Add one under Deployments first."),
                     ToneKind::Info,
                     {}});
                return;
            }
            auto *dialog = new PinCardDialog(context, std::move(sites), window);
            connect(dialog, &PinCardDialog::toastRequested, window, toast);
            dialog->open();
        });
}

} // namespace vestibule
