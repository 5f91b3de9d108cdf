// The part of OverviewPage that saves the poster.
#include "app/overview/overviewpage.h"
#include "app/overview/posterfile.h"
#include "app/widgets/messagedialog.h"
#include "app/words/errortext.h"
#include "core/engine/desk.h"

#include <QFileDialog>
#include <QStandardPaths>

namespace vestibule {
using namespace Qt::StringLiterals;

void OverviewPage::askPosterPath()
{
    auto *dialog = new QFileDialog(window(), tr("Save poster"));
    dialog->setObjectName(u"posterDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF document (*.pdf)"));
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(tr("portal-poster.pdf"));
    connect(dialog, &QFileDialog::fileSelected, this, &OverviewPage::savePoster);
    dialog->open();
}

void OverviewPage::savePoster(const QString &path)
{
    const PosterWords words{tr("Something not working?"),
                            tr("Scan this code, then type the code from the label."),
                            tr("Or open this address:")};
    m_context.desk.ask(
        this,
        [words, path, portal = address()](Services &services) {
            return savePosterFile(services, portal, words, path);
        },
        [this, path](const Result<> &saved) {
            if (saved) {
                Q_EMIT toastRequested({tr("The poster is saved."), {}});
                m_context.openUrl(QUrl::fromLocalFile(path));
                return;
            }
            MessageDialog::tell(window(),
                                {tr("The poster was not saved"),
                                 tr("The file could not be written there, or a text doesn't fit. "
                                    "Choose another folder and try again."),
                                 ToneKind::Warning, errorDetails(saved.error())});
        });
}

} // namespace vestibule
