#include "app/deployments/templatesmodel.h"

#include "app/devices/siteicon.h"
#include "app/widgets/icons.h"

#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

const QString rowMimeType = QStringLiteral("application/x-vestibule-row");

} // namespace

QString caseTypeTitle(CaseType type)
{
    switch (type) {
    case CaseType::Anomaly:
        return TemplatesModel::tr("Anomaly");
    case CaseType::Accident:
        return TemplatesModel::tr("Accident");
    case CaseType::Damage:
        return TemplatesModel::tr("Damage");
    case CaseType::Improvement:
        return TemplatesModel::tr("Improvement");
    }
    return {};
}

QString casePriorityTitle(CasePriority priority)
{
    switch (priority) {
    case CasePriority::Low:
        return TemplatesModel::tr("Low");
    case CasePriority::Normal:
        return TemplatesModel::tr("Normal");
    case CasePriority::High:
        return TemplatesModel::tr("High");
    case CasePriority::Urgent:
        return TemplatesModel::tr("Urgent");
    }
    return {};
}

QVariant TemplatesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const OfferedTemplate &offer = row(index.row());
    const CaseTemplate &shown = offer.caseTemplate;
    const QString language = QLocale().name().left(2);
    QStringList facts{tr("%1 priority").arg(casePriorityTitle(shown.priority))};
    if (!shown.safetyText.isEmpty())
        facts.append(tr("safety text"));
    if (!shown.tryFirst.isEmpty())
        facts.append(tr("steps to try first"));
    switch (role) {
    case TitleRole:
        return shown.title.in(language);
    case SecondLineRole:
        return facts.join(u", "_s);
    case TileIconRole:
        return shown.icon;
    case ChipRole:
        return QVariant::fromValue(ChipText{caseTypeTitle(shown.type), ToneKind::Neutral, {}});
    case Qt::CheckStateRole:
        return int(offer.offered ? Qt::Checked : Qt::Unchecked);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3")
            .arg(shown.title.in(language), caseTypeTitle(shown.type),
                 offer.offered ? tr("offered") : tr("not offered"));
    default:
        return {};
    }
}

Qt::ItemFlags TemplatesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
}

QStringList TemplatesModel::mimeTypes() const
{
    return {rowMimeType};
}

QMimeData *TemplatesModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    if (!indexes.isEmpty())
        data->setData(rowMimeType, QByteArray::number(indexes.first().row()));
    return data;
}

bool TemplatesModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int,
                                  const QModelIndex &)
{
    bool isNumber = false;
    const int from = data->data(rowMimeType).toInt(&isNumber);
    if (!isNumber || from < 0 || from >= rowCount())
        return false;
    const int before = row < 0 ? rowCount() : row;
    const int to = before > from ? before - 1 : before;
    if (to != from && onMoved)
        onMoved(from, to);
    return false; // the rows follow the store; the view has nothing to remove
}

TemplateDelegate::TemplateDelegate(QObject *parent) : RowDelegate(48, {16, 4, 4, 16, true}, parent)
{ }

QRect TemplateDelegate::switchRect(const QRect &row)
{
    return {row.right() - px(16) - px(36) + 1, row.center().y() - px(10) + 1, px(36), px(20)};
}

QRect TemplateDelegate::pencilRect(const QRect &row)
{
    return {switchRect(row).left() - px(38), row.center().y() - px(14) + 1, px(28), px(28)};
}

void TemplateDelegate::paintRow(QPainter &painter, const QRect &row, const QModelIndex &index,
                                const Colours &colours) const
{
    const QRect grip(row.left() + px(12), row.top(), px(16), row.height());
    paintIcon(painter, grip, u"grip"_s, colours.textMuted, px(16));
    const QRect tile(row.left() + px(36), row.center().y() - px(16) + 1, px(32), px(32));
    paintSiteTile(painter, tile, index.data(TileIconRole).toString(), u"wrench"_s, colours);
    const bool isOffered = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    paintSwitch(painter, switchRect(row), isOffered ? 1 : 0, false, true, colours);
    const QRect pencil = pencilRect(row);
    paintIcon(painter, pencil, u"pencil"_s, colours.textMuted, px(14));
    const ChipText chip = index.data(ChipRole).value<ChipText>();
    const int chipWidth = chipSize(chip).width();
    const QRect chipRect(pencil.left() - px(8) - chipWidth, row.top(), chipWidth, row.height());
    paintChip(painter, chipRect, chip, colours);
    const int textLeft = tile.right() + px(12);
    paintTwoLines(painter,
                  QRect(textLeft, row.top(), chipRect.left() - px(12) - textLeft, row.height()),
                  index.data(TitleRole).toString(), index.data(SecondLineRole).toString(), colours);
}

bool TemplateDelegate::editorEvent(QEvent *event, QAbstractItemModel *,
                                   const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    const QPoint point = static_cast<QMouseEvent *>(event)->position().toPoint();
    const int reach = px(6);
    if (switchRect(option.rect).adjusted(-reach, -reach, reach, reach).contains(point))
        Q_EMIT switchClicked(index.row());
    else if (pencilRect(option.rect).contains(point))
        Q_EMIT pencilClicked(index.row());
    else
        return false;
    return true;
}

} // namespace vestibule
