#include "app/labels/studio/studiofoot.h"

#include "app/labels/studio/verdictwords.h"
#include "app/printing/printing.h"
#include "app/widgets/banner.h"
#include "app/widgets/button.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/plaintip.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

StudioFoot::StudioFoot(QWidget *parent)
    : QWidget(parent),
      m_verdict(new Banner(ToneKind::Success)),
      m_larger(m_verdict->addButton(tr("Make it larger"))),
      m_check(m_verdict->addButton(tr("Check all"))),
      m_words(new PlainLabel({}, TextStyle::Small, TextInk::Secondary)),
      m_progress(new QProgressBar),
      m_print(new Button({}, Button::Kind::Primary, u"print"_s)),
      m_savePdf(new Button(tr("Save PDF"))),
      m_saveZpl(new Button(tr("Save ZPL"))),
      m_cancel(new Button(tr("Cancel")))
{
    build();
    connect(m_larger, &Button::clicked, this, &StudioFoot::largerRequested);
    connect(m_check, &Button::clicked, this, &StudioFoot::checkRequested);
    connect(m_print, &Button::clicked, this, &StudioFoot::printRequested);
    connect(m_savePdf, &Button::clicked, this,
            [this] { Q_EMIT saveRequested(PrintTarget::Kind::PdfFile); });
    connect(m_saveZpl, &Button::clicked, this,
            [this] { Q_EMIT saveRequested(PrintTarget::Kind::ZplFile); });
    connect(m_cancel, &Button::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_words->setText(tr("Ending the job…"));
        Q_EMIT cancelRequested();
    });
    showButtons();
}

void StudioFoot::build()
{
    m_verdict->setObjectName(u"studioVerdict"_s);
    m_larger->setObjectName(u"studioLarger"_s);
    m_check->setObjectName(u"studioCheck"_s);
    m_words->setObjectName(u"studioStep"_s);
    m_progress->setObjectName(u"studioProgress"_s);
    m_progress->setTextVisible(false);
    m_progress->setAccessibleName(tr("Progress"));
    m_print->setObjectName(u"studioPrint"_s);
    m_savePdf->setObjectName(u"studioSave"_s);
    m_saveZpl->setObjectName(u"studioSaveZpl"_s);
    m_cancel->setObjectName(u"studioCancel"_s);
    m_verdict->hide();
    for (Button *button : {m_print, m_savePdf, m_saveZpl, m_cancel})
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto *line = new QHBoxLayout;
    line->setSpacing(px(8));
    line->addWidget(m_savePdf, 1);
    line->addWidget(m_saveZpl, 1);
    line->addWidget(m_cancel, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(16), px(8), px(16), px(16));
    column->setSpacing(px(10));
    column->addWidget(m_verdict);
    column->addWidget(m_words);
    column->addWidget(m_progress);
    column->addWidget(m_print);
    column->addLayout(line);
}

void StudioFoot::setFinding(const Finding &finding)
{
    const bool isBad = finding.bad > 0;
    m_verdict->setVisible(finding.good + finding.bad > 0);
    m_verdict->setTone(isBad ? ToneKind::Danger : ToneKind::Success);
    QString sentence = finding.sentence;
    if (!isBad)
        sentence = finding.isOfAll ? tr("Each code was read back from its picture.")
                                   : tr("Only this sheet is looked at so far.");
    m_verdict->setTexts(verdictwords::summary(finding.good, finding.bad), sentence);
    m_larger->setVisible(isBad);
    m_check->setVisible(!finding.isOfAll && !isBad);
}

void StudioFoot::setMeans(const Means &means)
{
    m_means = means;
    showButtons();
}

void StudioFoot::setProgress(const QString &words, int done, int total)
{
    if (m_cancel->isEnabled())
        m_words->setText(words);
    m_progress->setMaximum(std::max(1, total));
    m_progress->setValue(done);
}

void StudioFoot::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_cancel->setEnabled(true);
    setProgress({}, 0, 1);
    showButtons();
}

void StudioFoot::showButtons()
{
    m_words->setVisible(m_isBusy);
    m_progress->setVisible(m_isBusy);
    m_cancel->setVisible(m_isBusy);
    m_savePdf->setVisible(!m_isBusy);
    m_saveZpl->setVisible(!m_isBusy);
    const bool canSave = m_means.pieces > 0 && !m_isBusy;
    m_print->setText(tr("Print %n labels", nullptr, m_means.pieces));
    m_print->setEnabled(canSave && m_means.hasPrinter && !m_means.isMismatch);
    const bool isPrinting = m_means.hasPrinter && !m_means.isMismatch;
    m_print->setKind(isPrinting ? Button::Kind::Primary : Button::Kind::Normal);
    m_savePdf->setKind(isPrinting ? Button::Kind::Normal : Button::Kind::Primary);
    for (Button *button : {m_print, m_savePdf}) // each kind has a width of its own
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_savePdf->setEnabled(canSave);
    m_saveZpl->setEnabled(canSave && m_means.isForLabelPrinters);
    const QString rolls = tr("Label printers take rolls with one label after the other. Choose "
                             "such a stock.");
    m_saveZpl->setToolTip(plainTip(m_means.isForLabelPrinters ? QString() : rolls));
    m_print->setToolTip(plainTip(!m_means.hasPrinter      ? printing::noPrinterSentence()
                                     : m_means.isMismatch ? rolls
                                                          : QString()));
}

} // namespace vestibule
