// The part of WallTab that takes photos in and does something with what was found.
#include "app/frame/runchange.h"
#include "app/labels/wall/photoreader.h"
#include "app/labels/wall/photoview.h"
#include "app/labels/wall/walldetail.h"
#include "app/labels/wall/wallfindings.h"
#include "app/labels/wall/walltab.h"
#include "app/pagecontext.h"
#include "app/widgets/banner.h"
#include "app/widgets/filedroparea.h"
#include "app/words/problemwords.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/labels/codes/labellinking.h"

#include <QClipboard>
#include <QDropEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>

#include <optional>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// A picture as its bytes: asked for as an image, the clipboard would decode it in this process.
QByteArray pictureBytes(const QMimeData *data)
{
    for (const char *kind : {"image/jpeg", "image/png", "image/webp", "image/gif", "image/bmp"}) {
        QByteArray bytes = data->data(QLatin1StringView(kind));
        if (!bytes.isEmpty())
            return bytes;
    }
    return {};
}

} // namespace

void WallTab::connectFindings()
{
    connect(m_view, &PhotoView::markChosen, this, [this](int mark) {
        m_findings->choose({m_current, mark});
    });
    connect(m_findings, &WallFindings::chosenChanged, this, [this] {
        // The photo that shows what is chosen comes up, unless the one that is up does.
        const auto rows = m_findings->chosen();
        if (rows.size() == 1 && !rows.front().places.empty()) {
            const auto &places = rows.front().places;
            const bool isUp = std::any_of(places.begin(), places.end(), [this](const auto &place) {
                return place.photo == m_current;
            });
            if (!isUp)
                return turnTo(places.front().photo);
        }
        showMarks();
    });
    connect(m_findings, &WallFindings::placeChosen, this, [this](const LabelPlace &place) {
        m_place = place;
        lookUp();
    });
    connect(m_findings, &WallFindings::openRequested, this, &WallTab::openChosen);
    WallDetail *detail = m_findings->detail();
    detail->setOpensSpaces(m_context.offers(u"deployments"_s));
    connect(detail, &WallDetail::openRequested, this, &WallTab::openChosen);
    connect(detail, &WallDetail::printRequested, this, &WallTab::printChosen);
    connect(detail, &WallDetail::affixRequested, this, &WallTab::affixChosen);
    connect(detail, &WallDetail::linkRequested, this, [this] {
        const qint64 number = m_findings->chosen().front().finding.row.label.number;
        Q_EMIT navigationRequested(u"labels"_s, u"codes:link/"_s + labelNumberText(number));
    });
}

void WallTab::add(std::vector<PhotoSource> sources)
{
    if (!m_reader->isBusy()) {
        m_failures.clear();
        m_problem->hide();
    }
    const bool isOneOpening = m_reader->isBusy()
        && (m_photos.empty() || m_photos.back().isSearched);
    const size_t taken = m_photos.size() + m_reader->waiting() + (isOneOpening ? 1 : 0);
    if (taken + sources.size() > mostPhotos) {
        sources.resize(mostPhotos - std::min(mostPhotos, taken));
        tellFailure(tr("That is more than %1 photos").arg(mostPhotos),
                    tr("The first ones are read. Start over for the others."));
    }
    m_reader->add(std::move(sources));
}

void WallTab::addFiles(const QStringList &paths)
{
    std::vector<PhotoSource> sources;
    for (const QString &path : paths)
        sources.push_back({QFileInfo(path).fileName(), path});
    add(std::move(sources));
}

void WallTab::take(const QMimeData *contents)
{
    const QStringList files = FileDropArea::localFiles(contents);
    if (!files.isEmpty())
        return addFiles(files);
    QByteArray bytes = pictureBytes(contents);
    if (!bytes.isEmpty())
        return add({{tr("Pasted photo"), {}, std::move(bytes)}});
    Q_EMIT toastRequested({tr("There is no photo in the clipboard. Copy one first."), {}});
}

void WallTab::paste()
{
    if (const QMimeData *contents = QGuiApplication::clipboard()->mimeData())
        take(contents);
}

void WallTab::startOver()
{
    ++m_round;
    m_photos.clear();
    m_place.reset();
    m_failures.clear();
    m_problem->hide();
    m_reader->cancel();
    m_findings->show({}, {});
    showPhotos();
}

void WallTab::dragEnterEvent(QDragEnterEvent *event)
{
    if (FileDropArea::localFiles(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_view->setDropWanted(true);
}

void WallTab::dragLeaveEvent(QDragLeaveEvent *)
{
    m_view->setDropWanted(false);
}

void WallTab::dropEvent(QDropEvent *event)
{
    m_view->setDropWanted(false);
    event->acceptProposedAction();
    take(event->mimeData());
}

void WallTab::openChosen()
{
    const auto rows = m_findings->chosen();
    if (rows.size() != 1 || !rows.front().isPrintable())
        return;
    const LabelListRow &label = rows.front().finding.row;
    if (label.target.device.isNull())
        Q_EMIT navigationRequested(u"deployments"_s, label.deployment.toString());
    else
        Q_EMIT navigationRequested(u"devices"_s, label.target.device.toString());
}

void WallTab::printChosen()
{
    QStringList devices;
    QStringList spaces;
    for (const WallRow &row : m_findings->chosen()) {
        const LabelWish &wish = row.finding.row.target;
        if (!wish.device.isNull())
            devices.append(wish.device.toString());
        else if (!wish.space.isNull())
            spaces.append(wish.space.toString());
    }
    // The studio prints either of them at a time.
    Q_EMIT navigationRequested(u"labels"_s, (devices.isEmpty() ? spaces : devices).join(u','));
    if (!devices.isEmpty() && !spaces.isEmpty())
        Q_EMIT toastRequested({tr("The devices are ticked. %n spaces are printed on their own; "
                                  "come back for them.",
                                  nullptr, int(spaces.size())),
                               {}});
}

void WallTab::affixChosen()
{
    /// What came of it: some may be noted before one fails.
    struct Affixed {
        std::vector<LabelCodeId> ids; ///< that weren't known to hang there before
        std::optional<Error> problem;
    };
    std::vector<LabelCodeId> ids;
    for (const WallRow &row : m_findings->chosen()) {
        if (row.canBeAffixed())
            ids.push_back(row.finding.row.label.id);
    }
    m_context.desk.ask(
        this,
        [ids, actor = Actor::byOperator(m_context.me)](Services &services) -> Result<Affixed> {
            Affixed affixed;
            for (const LabelCodeId &id : ids) {
                const auto done = services.linking.affix(id, actor);
                if (!done && !affixed.problem)
                    affixed.problem = done.error();
                if (done && *done)
                    affixed.ids.push_back(id);
            }
            return affixed;
        },
        [this](const Result<Affixed> &affixed) {
            const auto problem = affixed ? affixed->problem : affixed.error();
            if (affixed && (!affixed->ids.empty() || !problem))
                tellAffixed(affixed->ids);
            if (problem)
                MessageDialog::tell(
                    window(), problemwords::message(tr("Not all labels were noted"), *problem));
            lookUp();
        });
}

void WallTab::tellAffixed(const std::vector<LabelCodeId> &ids)
{
    if (ids.empty())
        return Q_EMIT toastRequested({tr("They were noted as hanging there already."), {}});
    const auto undo = [guard = QPointer<WallTab>(this), ids] {
        if (!guard)
            return;
        runChange(
            guard->m_context, guard,
            [ids, actor = Actor::byOperator(guard->m_context.me)](Services &services) -> Result<> {
                Result<> first;
                for (const LabelCodeId &id : ids) {
                    const auto done = services.linking.undoAffix(id, actor);
                    if (!done && first)
                        first = done;
                }
                return first;
            },
            tr("The labels are noted still"),
            [guard] {
                if (guard)
                    guard->lookUp();
            });
    };
    Q_EMIT toastRequested(
        {tr("%n labels are noted as hanging there.", nullptr, int(ids.size())), undo});
}

} // namespace vestibule
