#pragma once

#include "app/labels/codes/makecodesdialog.h"
#include "app/widgets/toast.h"
#include "core/base/result.h"
#include "core/labels/codes/labelbatches.h"
#include "core/labels/codes/labellists.h"

#include <QObject>

#include <memory>

namespace vestibule {

class CodeWork;
struct PageContext;
struct Services;

/// What can be done with label codes from the console: each asks, works, and tells with a way back.
class CodeActions : public QObject
{
    Q_OBJECT
public:
    CodeActions(const PageContext &context, QWidget *page);

    [[nodiscard]] CodeWork *work() const { return m_work; }

    void make(std::vector<LabelWish> wishes);
    void make(const CodeOrder &order);
    /// Goes on with a batch that was interrupted.
    void fill(const LabelBatch &batch);
    /// `typed`: number or code of the label, or empty.
    void askLink(const QString &typed);
    void askReplace(const std::vector<LabelListRow> &rows);
    void askRevoke(const std::vector<LabelListRow> &rows);

Q_SIGNALS:
    void toastRequested(const vestibule::ToastMessage &message);
    /// These devices and spaces get new labels on paper.
    void printRequested(const QStringList &ids);

private:
    using Ids = std::shared_ptr<std::vector<LabelCodeId>>;
    void link(const LabelCode &label, const LabelWish &wish, const QString &name);
    void tellLinked(const LabelCode &label, const QString &name);
    void replace(Ids ids, qint64 graceSeconds, bool printsNext);
    void revoke(Ids ids);
    void restore(Ids ids);
    void undo(std::function<Result<>(Services &)> work, const QString &failed);
    /// A dialog when `result` is an error.
    bool tellFailure(const QString &title, const Result<> &result);

    const PageContext &m_context;
    QWidget *m_page;
    CodeWork *m_work;
};

} // namespace vestibule
