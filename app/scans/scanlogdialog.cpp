#include "app/scans/scanlogdialog.h"

#include "app/pagecontext.h"
#include "app/scans/scanlinesmodel.h"
#include "app/widgets/button.h"
#include "app/widgets/dialogparts.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/rowdelegate.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/settings/settings.h"

#include <QHBoxLayout>
#include <QListView>
#include <QLocale>
#include <QVBoxLayout>

namespace vestibule {
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

ScanLogDialog::ScanLogDialog(const PageContext &context, const ScanScope &scope,
                             const QString &name, QWidget *parent)
    : QDialog(parent),
      m_context(context),
      m_scope(scope),
      m_model(new ScanLinesModel(scope.target == LabelWish() && scope.label.isNull(), this)),
      m_list(new QListView),
      m_words(new PlainLabel({}, TextStyle::Small, TextInk::Secondary, PlainLabel::Wrap::Yes)),
      m_more(new Button(tr("Show older"), Button::Kind::Normal, u"clock"_s))
{
    setObjectName(u"scanLog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(name.isEmpty() ? tr("Scans") : tr("Scans of %1").arg(name));
    setAccessibleName(windowTitle());
    build();
    connect(m_more, &Button::clicked, this, [this] {
        m_limit += pageSize;
        read();
    });
    // Scans are written outside the event log, so nothing tells of new ones.
    m_reading.setInterval(5s);
    connect(&m_reading, &QTimer::timeout, this, &ScanLogDialog::read);
    m_reading.start();
    read();
}

void ScanLogDialog::build()
{
    m_list->setObjectName(u"scanLines"_s);
    m_list->setAccessibleName(windowTitle());
    m_list->setModel(m_model);
    m_list->setItemDelegate(new TwoLineDelegate(48, RowMargins::card(), m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMinimumSize(px(480), px(48 * 8));
    m_words->setObjectName(u"scanLogWords"_s);
    m_more->setObjectName(u"olderScans"_s);
    m_more->hide();
    auto *close = new Button(tr("Close"), Button::Kind::Primary);
    close->setObjectName(u"closeScans"_s);
    connect(close, &Button::clicked, this, &QDialog::accept);
    auto *layout = dialogparts::column(this, new PlainLabel(windowTitle(), TextStyle::Heading));
    layout->addWidget(m_words);
    layout->addWidget(m_list, 1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_more);
    foot->addStretch(1);
    foot->addWidget(close);
    layout->addLayout(foot);
}

void ScanLogDialog::read()
{
    m_context.desk.ask(
        this,
        [scope = m_scope, limit = m_limit](Services &services) -> Result<Reading> {
            auto scans = services.scans.latest(scope, limit);
            if (!scans)
                return tl::unexpected(scans.error());
            const auto settings = services.settings.read();
            if (!settings)
                return tl::unexpected(settings.error());
            return Reading{std::move(*scans), settings->value(settingkeys::scanRetentionDays)};
        },
        [this](const Result<Reading> &reading) { show(reading); });
}

void ScanLogDialog::show(const Result<Reading> &reading)
{
    if (!reading) {
        m_words->setText(tr("The scan log can't be read now. It is tried again in a moment."));
        return;
    }
    m_model->setRows(reading->scans.lines);
    m_more->setVisible(!reading->scans.isAll);
    const QString kept = tr("Scans are kept for %n days, without the phone's address.", nullptr,
                            reading->daysKept);
    const int shown = m_model->rowCount();
    const QString count = reading->scans.isAll
        ? tr("%n scans.", nullptr, shown)
        : tr("The newest %1.").arg(QLocale().toString(shown));
    m_words->setText(u"%1 %2"_s.arg(shown == 0 ? tr("No scan yet.") : count, kept));
}

} // namespace vestibule
