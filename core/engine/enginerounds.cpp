#include "core/engine/enginerounds.h"

#include "core/base/heartbeat.h"
#include "core/cases/draftpictures.h"
#include "core/cases/picturework.h"
#include "core/events/eventhub.h"
#include "core/labels/printing/printjobs.h"
#include "core/store/database.h"

#include <QLoggingCategory>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(log, "vestibule.engine")

constexpr int beatEvery = 5 * 1000;
constexpr int checkpointEvery = 5 * 1000;
constexpr int retentionEvery = 60 * 60 * 1000;
constexpr int draftsEvery = 10 * 60 * 1000;
constexpr int picturesEvery = 60 * 1000;

} // namespace

EngineRounds::EngineRounds(std::unique_ptr<Database> database, EventHub &hub, const Vault &vault,
                           const Clock &clock, Heartbeat &heartbeat,
                           const MakePictureWork &makePictureWork)
    : m_database(std::move(database)),
      m_services(*m_database, hub, vault, clock),
      m_heartbeat(heartbeat),
      m_checkpoint(*m_database),
      m_retention(m_services, clock)
{
    stopPrinting();
    if (makePictureWork)
        m_pictureWork = makePictureWork(m_services);
    m_picturesSoon.setSingleShot(true);
    connect(&m_picturesSoon, &QTimer::timeout, this, &EngineRounds::wakePictures);
    connect(&hub, &EventHub::grew, this, [this] { m_picturesSoon.start(0); });
    m_heartbeat.beat();
    every(beatEvery, &EngineRounds::beat);
    every(checkpointEvery, &EngineRounds::checkpoint);
    every(retentionEvery, &EngineRounds::retain);
    every(draftsEvery, &EngineRounds::sweepDrafts);
    every(picturesEvery, &EngineRounds::wakePictures);
    m_picturesSoon.start(0);
    QTimer::singleShot(0, this, &EngineRounds::retain);
    QTimer::singleShot(0, this, &EngineRounds::sweepDrafts);
}

EngineRounds::~EngineRounds()
{
    m_pictureWork.reset();
    (void)m_checkpoint.run(Checkpoint::Kind::Truncate);
}

void EngineRounds::every(int milliseconds, void (EngineRounds::*round)())
{
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, round);
    timer->start(milliseconds);
}

void EngineRounds::stopPrinting()
{
    const auto stopped = m_services.printJobs.stopInterrupted(Actor::system());
    if (!stopped)
        qCWarning(log) << "Print jobs of the last run could not be stopped:"
                       << stopped.error().detail;
    else if (*stopped > 0)
        qCInfo(log) << *stopped << "print jobs were interrupted when the program ended";
}

void EngineRounds::beat()
{
    m_heartbeat.beat();
}

void EngineRounds::checkpoint()
{
    // Truncating waits for readers while it holds the write lock; a log that was brought over is
    // written again from its start, so it doesn't grow.
    if (m_checkpoint.logBytes() == 0)
        return;
    const auto done = m_checkpoint.run(Checkpoint::Kind::Passive);
    if (!done)
        qCWarning(log) << "Checkpoint failed:" << done.error().detail;
}

void EngineRounds::retain()
{
    m_retention.run();
}

void EngineRounds::sweepDrafts()
{
    if (const auto swept = m_services.drafts.sweep(); !swept)
        qCWarning(log) << "Could not erase pictures of forms that never came back:"
                       << swept.error().detail;
}

void EngineRounds::wakePictures()
{
    if (m_pictureWork)
        m_pictureWork->wake();
}

} // namespace vestibule
