// The part of CodeActions that ends codes: replaced by new ones, or revoked.
#include "app/labels/codes/codeactions.h"
#include "app/labels/codes/codework.h"
#include "app/labels/codes/replacedialog.h"
#include "app/pagecontext.h"
#include "app/widgets/messagedialog.h"
#include "core/engine/services.h"
#include "core/labels/codes/labelbatches.h"
#include "core/labels/studio/labelstudio.h"

#include <QPointer>

#include <span>

namespace vestibule {
using namespace Qt::StringLiterals;

void CodeActions::askReplace(const std::vector<LabelListRow> &rows)
{
    auto ids = std::make_shared<std::vector<LabelCodeId>>();
    for (const LabelListRow &row : rows) {
        if (!row.label.id.isNull() && row.label.state == LabelCode::State::Active)
            ids->push_back(row.label.id);
    }
    if (ids->empty())
        return;
    auto *dialog = new ReplaceDialog(int(ids->size()), m_page->window());
    connect(dialog, &ReplaceDialog::replaceRequested, this,
            [this, ids](qint64 grace, bool printsNext) { replace(ids, grace, printsNext); });
    dialog->open();
}

void CodeActions::replace(Ids ids, qint64 graceSeconds, bool printsNext)
{
    using Done = std::vector<LabelBatches::Replacement>;
    auto done = std::make_shared<Done>();
    const Actor actor = Actor::byOperator(m_context.me);
    m_work->run(
        int(ids->size()),
        [ids, done, graceSeconds, actor, address = m_context.portal().baseAddress](
            Services &services, int from, int count) -> Result<> {
            const auto base = services.studio.baseAddress(address);
            if (!base)
                return tl::unexpected(base.error());
            auto some = services.labelBatches.replace(
                std::span(*ids).subspan(size_t(from), size_t(count)), *base, graceSeconds, actor);
            if (!some)
                return tl::unexpected(some.error());
            done->insert(done->end(), some->begin(), some->end());
            return {};
        },
        [this, done, actor, printsNext](const Result<> &result) {
            if (tellFailure(tr("The labels weren't all replaced"), result))
                return;
            Q_EMIT toastRequested({tr("%n labels replaced.", nullptr, int(done->size())),
                                   [guard = QPointer<CodeActions>(this), done, actor] {
                                       if (guard)
                                           guard->undo(
                                               [done, actor](Services &services) {
                                                   return services.labelBatches.undoReplace(*done,
                                                                                            actor);
                                               },
                                               tr("The labels stay replaced"));
                                   }});
            QStringList targets;
            for (const auto &one : *done)
                targets.append(one.fresh.device.isNull() ? one.fresh.space.toString()
                                                         : one.fresh.device.toString());
            if (printsNext && !targets.isEmpty())
                Q_EMIT printRequested(targets);
        });
}

void CodeActions::askRevoke(const std::vector<LabelListRow> &rows)
{
    auto ids = std::make_shared<std::vector<LabelCodeId>>();
    int hanging = 0;
    for (const LabelListRow &row : rows) {
        if (row.label.id.isNull() || row.label.state == LabelCode::State::Revoked)
            continue;
        ids->push_back(row.label.id);
        hanging += row.label.affixedAt.isValid() ? 1 : 0;
    }
    if (ids->empty())
        return;
    const QString hang = hanging == 0
        ? QString()
        : QString(u' ' + tr("%n of them were scanned where they hang.", nullptr, hanging));
    MessageDialog::ask(
        m_page->window(),
        {tr("Revoke %n labels?", nullptr, int(ids->size())),
         tr("From now on who scans them reads that they are no longer in use, and can't report "
            "anything there.")
             + hang,
         ToneKind::Danger,
         {}},
        tr("Revoke %n labels", nullptr, int(ids->size())), true, [this, ids] { revoke(ids); });
}

void CodeActions::revoke(Ids ids)
{
    auto revoked = std::make_shared<std::vector<LabelCodeId>>();
    m_work->run(
        int(ids->size()),
        [ids, revoked, actor = Actor::byOperator(m_context.me)](Services &services, int from,
                                                                int count) -> Result<> {
            const auto some = services.labelBatches.revoke(
                std::span(*ids).subspan(size_t(from), size_t(count)), actor);
            if (!some)
                return tl::unexpected(some.error());
            revoked->insert(revoked->end(), some->begin(), some->end());
            return {};
        },
        [this, revoked](const Result<> &result) {
            if (tellFailure(tr("The labels weren't all revoked"), result))
                return;
            Q_EMIT toastRequested({tr("%n labels revoked.", nullptr, int(revoked->size())),
                                   [guard = QPointer<CodeActions>(this), revoked] {
                                       if (guard)
                                           guard->restore(revoked);
                                   }});
        });
}

void CodeActions::restore(Ids ids)
{
    m_work->run(
        int(ids->size()),
        [ids, actor = Actor::byOperator(m_context.me)](Services &services, int from, int count) {
            return services.labelBatches.restore(
                std::span(*ids).subspan(size_t(from), size_t(count)), actor);
        },
        [this](const Result<> &result) {
            tellFailure(tr("The labels aren't all valid again"), result);
        });
}

} // namespace vestibule
