#pragma once

#include "core/cases/pictureinspection.h"

#include <QObject>
#include <QProcess>
#include <QTimer>

namespace vestibule {

/// The child process that decodes one foreign picture under limits and writes it anew: what a decoder does with a hostile
/// file stays in there. Needs an event loop on its thread; waits for nothing.
class PictureProcess : public QObject
{
    Q_OBJECT
public:
    /// What one picture may cost.
    struct Limits {
        int cpuSeconds = 3;
        int memoryMebibytes = 512;
        int wallSeconds = 60; ///< for a child that sleeps instead of computing
    };
    struct Order {
        QString input; ///< absolute path
        QString output; ///< absolute path; made or overwritten
        bool asPng = false; ///< else as JPEG, unless parts of it are transparent
        int longestSide = longestPictureSide; ///< pixels, at most longestLookedAtSide
    };
    struct End {
        enum class Kind {
            Written, ///< and looks like what was ordered
            Refused, ///< the picture is no good
            OverLimit, ///< killed: it took too long
            SystemFailed, ///< the picture may be a good one
            NotStarted, ///< the helper isn't there
        };
        Kind kind = Kind::Refused;
        PictureFacts facts{}; ///< of what was written
        QString detail{}; ///< for the log
    };

    /// `helper` is the path of the program vestibule-picture, see findHelper().
    explicit PictureProcess(QString helper, QObject *parent = nullptr);
    PictureProcess(QString helper, Limits limits, QObject *parent = nullptr);
    /// Ends the child.
    ~PictureProcess() override;
    Q_DISABLE_COPY_MOVE(PictureProcess)

    /// Where vestibule-picture lies beside a program in `programDirectory` (installed, or in a build folder); empty when it
    /// isn't there.
    [[nodiscard]] static QString findHelper(const QString &programDirectory);
    [[nodiscard]] QString helper() const { return m_helper; }

    /// One at a time; ended() follows.
    void start(const Order &order);

Q_SIGNALS:
    void ended(const vestibule::PictureProcess::End &end);

private:
    /// Takes what the child says, and ends it when that is too much.
    void hear();
    [[nodiscard]] bool saidTooMuch() const;
    void finish(QProcess::ExitStatus status, int exitCode);
    /// Looks into what the child wrote: a decoder that was taken over writes and says what it likes.
    [[nodiscard]] End ofAnswer(const QByteArray &answer) const;

    QString m_helper;
    Limits m_limits;
    QProcess m_process;
    Order m_order;
    QByteArray m_answer;
    QTimer m_deadline;
};

} // namespace vestibule
