#include "app/wizard/printstep.h"

#include "app/printing/addresswarning.h"
#include "app/printing/labelwords.h"
#include "app/widgets/button.h"
#include "app/widgets/card.h"
#include "app/widgets/formrow.h"
#include "app/widgets/hairline.h"
#include "app/wizard/wizardprints.h"
#include "app/words/errortext.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

PrintStep::PrintStep(const PageContext &context, ShellContext &shell)
    : WizardStep(
        tr("Print the label and the PIN card"),
        tr("Put the label on the device and hang the card where your people are. The label never "
           "carries the PIN."),
        context, shell)
{
    auto *saveLabel = new Button(tr("Save label as PDF"), Button::Kind::Normal, u"tag"_s);
    saveLabel->setObjectName(u"saveLabel"_s);
    auto *saveCard = new Button(tr("Save PIN card as PDF"), Button::Kind::Normal, u"print"_s);
    saveCard->setObjectName(u"savePinCard"_s);
    m_label = new SettingRow(tr("Label, 63 × 38 mm"),
                             tr("Its code was read back by a real decoder before it is saved."),
                             saveLabel);
    m_card = new SettingRow(tr("PIN card, A6"),
                            tr("Tells people how to report something, and the PIN."), saveCard);
    auto *card = new Card;
    card->body()->addWidget(m_label);
    card->body()->addWidget(new Hairline);
    card->body()->addWidget(m_card);
    body()->addWidget(card);
    body()->addStretch();
    connect(saveLabel, &Button::clicked, this, [this] {
        warnOfAddress(this->context(), this, tr("Save anyway"), [this] {
            choosePath(tr("Save the label"), tr("label.pdf"), &PrintStep::saveLabelTo);
        });
    });
    connect(saveCard, &Button::clicked, this, [this] {
        choosePath(tr("Save the PIN card"), tr("pin-card.pdf"), &PrintStep::savePinCardTo);
    });
}

void PrintStep::choosePath(const QString &title, const QString &name,
                           void (PrintStep::*save)(const QString &path))
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto *dialog = new QFileDialog(this, title, folder.filePath(name), u"PDF (*.pdf)"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(name);
    connect(dialog, &QFileDialog::fileSelected, this, save);
    dialog->open();
}

void PrintStep::saveLabelTo(const QString &path)
{
    clearError();
    context().desk.ask(
        this,
        [label = progress().label, path, me = progress().me,
         words = labelWords()](Services &services) {
            return wizardprints::saveLabel(services, label, words, path, me);
        },
        [this, path](const Result<> &result) { saved(m_label, path, result); });
}

void PrintStep::savePinCardTo(const QString &path)
{
    clearError();
    context().desk.ask(
        this,
        [site = progress().site.id, path, me = progress().me](Services &services) {
            return wizardprints::savePinCardOf(services, site, path, me);
        },
        [this, path](const Result<> &result) { saved(m_card, path, result); });
}

void PrintStep::saved(SettingRow *row, const QString &path, const Result<> &result)
{
    if (result) {
        row->setExplanation(tr("Saved as %1.").arg(QDir::toNativeSeparators(path)));
        // A viewer is a help, not a need: the file is there.
        if (context().openUrl)
            (void)context().openUrl(QUrl::fromLocalFile(path));
        return;
    }
    if (result.error().field == u"path"_s)
        showSentence(tr("The file can't be written to %1. Choose another folder.")
                         .arg(QFileInfo(path).path()));
    else if (result.error().code == ErrorCode::Invalid)
        showSentence(
            tr("A text is too long for the paper. Go back and shorten the name or the place."));
    else
        showError(result.error());
}

void PrintStep::submit()
{
    Q_EMIT done();
}

} // namespace vestibule
