#pragma once

#include "app/labels/wall/wallphoto.h"
#include "core/base/result.h"
#include "core/cases/pictureprocess.h"

#include <QObject>

#include <atomic>
#include <deque>
#include <memory>

class QTemporaryDir;

namespace vestibule {

/// Opens foreign photos, one after the other, and reads the symbols on them: a child process under limits decodes the file,
/// a pool thread searches what the child wrote. Nothing here waits.
class PhotoReader : public QObject
{
    Q_OBJECT
public:
    /// `helper`: see PictureProcess::findHelper().
    explicit PhotoReader(const QString &helper, QObject *parent = nullptr);
    PhotoReader(const QString &helper, PictureProcess::Limits limits, QObject *parent = nullptr);
    ~PhotoReader() override;

    void add(std::vector<PhotoSource> sources);
    /// Ends the one that is read and forgets those that wait.
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_stop != nullptr; }
    /// Photos that nothing has looked at yet.
    [[nodiscard]] size_t waiting() const { return m_waiting.size(); }

Q_SIGNALS:
    /// A photo is taken up; `waiting` more follow.
    void began(const QString &name, int waiting);
    /// It can be shown; its symbols aren't searched yet.
    void opened(const vestibule::WallPhoto &photo);
    void progressed(int done, int total);
    void read(const vestibule::WallPhoto &photo);
    /// Errors: as inspectPicture(); NotFound (no readable file); Invalid with detail "undecodable"; TooLarge with detail
    /// "time"; Unavailable (this system).
    void failed(const QString &name, const vestibule::Error &error);
    /// Nothing waits any more.
    void finished();

private:
    using Stop = std::shared_ptr<std::atomic_bool>;

    void next();
    void prepare(const PhotoSource &source);
    void finishDecoding(const PictureProcess::End &end);
    void search(const PictureFacts &facts);
    void fail(const Error &error);
    [[nodiscard]] QString path(const QString &file) const;

    QString m_helper;
    PictureProcess::Limits m_limits;
    std::unique_ptr<PictureProcess> m_process; ///< of the one that is read
    std::deque<PhotoSource> m_waiting;
    QString m_name; ///< of the one that is read
    std::shared_ptr<QTemporaryDir> m_folder; ///< its own
    Stop m_stop; ///< null: nothing is read
};

} // namespace vestibule
