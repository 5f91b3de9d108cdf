#pragma once

#include "core/engine/retention.h"
#include "core/engine/services.h"
#include "core/store/checkpoint.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace vestibule {

class Heartbeat;
class PictureWork;

/// What the engine does again and again. Lives on the engine thread with its Database.
class EngineRounds : public QObject
{
    Q_OBJECT
public:
    using MakePictureWork = std::function<std::unique_ptr<PictureWork>(Services &)>;

    /// `makePictureWork` may be empty: then pictures stay as they are.
    EngineRounds(std::unique_ptr<Database> database, EventHub &hub, const Vault &vault,
                 const Clock &clock, Heartbeat &heartbeat, const MakePictureWork &makePictureWork);
    /// Brings the whole log into the file, so that the next start finds it small.
    ~EngineRounds() override;
    Q_DISABLE_COPY_MOVE(EngineRounds)

private:
    void every(int milliseconds, void (EngineRounds::*round)());
    /// Those that ran when the program ended go no further by themselves.
    void stopPrinting();
    void beat();
    void checkpoint();
    void retain();
    void sweepDrafts();
    void wakePictures();

    std::unique_ptr<Database> m_database;
    Services m_services;
    Heartbeat &m_heartbeat;
    Checkpoint m_checkpoint;
    Retention m_retention;
    std::unique_ptr<PictureWork> m_pictureWork;
    QTimer m_picturesSoon; ///< many changes wake the picture work once
};

} // namespace vestibule
