#include "app/printing/paperdialog.h"

#include "app/printing/printing.h"
#include "app/widgets/button.h"
#include "app/widgets/plainlabel.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

PaperDialog::PaperDialog(const QString &title, const QString &heading, const QString &sentence,
                         QWidget *parent)
    : QDialog(parent),
      m_save(new Button(tr("Save PDF…"), Button::Kind::Primary, u"download"_s)),
      m_print(new Button(tr("Print…"), Button::Kind::Normal, u"print"_s)),
      m_column(new QVBoxLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setMinimumWidth(px(460));
    m_column->setSpacing(px(14));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(24), px(24), px(24), px(20));
    layout->setSpacing(px(14));
    layout->addWidget(new PlainLabel(heading, TextStyle::Heading));
    layout->addWidget(
        new PlainLabel(sentence, TextStyle::Body, TextInk::Secondary, PlainLabel::Wrap::Yes));
    layout->addLayout(m_column);
    if (!printing::hasPrinter())
        layout->addWidget(new PlainLabel(printing::noPrinterSentence(), TextStyle::Small,
                                         TextInk::Muted, PlainLabel::Wrap::Yes));
    layout->addWidget(makeFoot());
    setReady(true);
    connect(m_save, &Button::clicked, this, &PaperDialog::chooseFile);
    connect(m_print, &Button::clicked, this, [this] { print(); });
}

QWidget *PaperDialog::makeFoot()
{
    auto *cancelButton = new Button(tr("Cancel"));
    connect(cancelButton, &Button::clicked, this, [this] { cancel(); });
    auto *foot = new QWidget;
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins({});
    line->setSpacing(px(8));
    line->addStretch(1);
    line->addWidget(cancelButton);
    line->addWidget(m_print);
    line->addWidget(m_save);
    return foot;
}

void PaperDialog::setReady(bool isReady)
{
    m_save->setEnabled(isReady);
    m_print->setEnabled(isReady && printing::hasPrinter());
}

void PaperDialog::chooseFile()
{
    auto *files = new QFileDialog(this, tr("Save PDF"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setNameFilter(tr("PDF files (*.pdf)"));
    files->setDefaultSuffix(u"pdf"_s);
    files->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    files->selectFile(fileName() + u".pdf"_s);
    connect(files, &QFileDialog::fileSelected, this, &PaperDialog::saveTo);
    files->open();
}

} // namespace vestibule
