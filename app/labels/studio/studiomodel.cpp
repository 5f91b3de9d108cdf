#include "app/labels/studio/studiomodel.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

ChipText chipOf(DeviceSummary::Label label)
{
    switch (label) {
    case DeviceSummary::Label::None:
        return {StudioModel::tr("No label"), ToneKind::Neutral, u"minus"_s};
    case DeviceSummary::Label::NotPrinted:
        return {StudioModel::tr("Not printed"), ToneKind::Neutral, u"qr"_s};
    case DeviceSummary::Label::OldAddress:
        return {StudioModel::tr("Old address"), ToneKind::Warning, u"warning"_s};
    case DeviceSummary::Label::Printed:
        return {StudioModel::tr("Printed"), ToneKind::Success, u"check"_s};
    }
    return {};
}

} // namespace

void StudioModel::setAll(std::vector<StudioRow> rows)
{
    m_all = std::move(rows);
    QSet<QString> there;
    for (const StudioRow &row : m_all)
        there.insert(row.key);
    const qsizetype before = m_ticked.size();
    m_ticked.intersect(there);
    setRows(found());
    if (m_ticked.size() != before)
        ticksMoved();
}

void StudioModel::search(const QString &words)
{
    m_words = words.simplified();
    resetRows(found());
    Q_EMIT ticksChanged();
}

std::vector<StudioRow> StudioModel::found() const
{
    if (m_words.isEmpty())
        return m_all;
    std::vector<StudioRow> rows;
    for (const StudioRow &row : m_all) {
        if (row.name.contains(m_words, Qt::CaseInsensitive)
            || row.place.contains(m_words, Qt::CaseInsensitive))
            rows.push_back(row);
    }
    return rows;
}

std::vector<StudioRow> StudioModel::ticked() const
{
    std::vector<StudioRow> found;
    for (const StudioRow &row : m_all) {
        if (m_ticked.contains(row.key))
            found.push_back(row);
    }
    return found;
}

void StudioModel::tickOnly(const QSet<QString> &keys)
{
    m_ticked.clear();
    for (const StudioRow &row : m_all) {
        if (keys.contains(row.key))
            m_ticked.insert(row.key);
    }
    ticksMoved();
}

void StudioModel::tickShown(bool isTicked)
{
    for (const StudioRow &row : rows()) {
        if (isTicked)
            m_ticked.insert(row.key);
        else
            m_ticked.remove(row.key);
    }
    ticksMoved();
}

Qt::CheckState StudioModel::shownState() const
{
    const auto count = std::count_if(rows().begin(), rows().end(), [this](const StudioRow &row) {
        return m_ticked.contains(row.key);
    });
    if (count == 0)
        return Qt::Unchecked;
    return count == std::ptrdiff_t(rows().size()) ? Qt::Checked : Qt::PartiallyChecked;
}

void StudioModel::ticksMoved()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
}

QVariant StudioModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StudioRow &shown = row(index.row());
    switch (role) {
    case TitleRole:
        return shown.name;
    case SecondLineRole:
        return shown.place;
    case ChipRole:
        return QVariant::fromValue(chipOf(shown.label));
    case Qt::CheckStateRole:
        return int(m_ticked.contains(shown.key) ? Qt::Checked : Qt::Unchecked);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, label: %3").arg(shown.name, shown.place, chipOf(shown.label).text);
    default:
        return {};
    }
}

bool StudioModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const QString key = row(index.row()).key;
    if (value.toInt() == int(Qt::Checked))
        m_ticked.insert(key);
    else
        m_ticked.remove(key);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT ticksChanged();
    return true;
}

Qt::ItemFlags StudioModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags usual = RowsModel::flags(index);
    return index.isValid() ? usual | Qt::ItemIsUserCheckable : usual;
}

StudioDelegate::StudioDelegate(QObject *parent)
    : RowDelegate(48, RowMargins{16, 4, 4, 16, true}, parent)
{ }

void StudioDelegate::paintRow(QPainter &painter, const QRect &row, const QModelIndex &index,
                              const Colours &colours) const
{
    QRect rest = row.adjusted(margins().text, 0, -margins().text, 0);
    const auto state = static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt());
    paintCheckBox(painter, QRect(rest.x(), rest.y(), px(16), rest.height()), state, false, true,
                  colours);
    rest.setLeft(rest.left() + px(28));
    const auto chip = index.data(ChipRole).value<ChipText>();
    const QSize size = chipSize(chip);
    paintChip(painter,
              QRect(rest.right() + 1 - size.width(), rest.y(), size.width(), rest.height()), chip,
              colours);
    rest.setRight(rest.right() - size.width() - px(8));
    paintTwoLines(painter, rest, index.data(TitleRole).toString(),
                  index.data(SecondLineRole).toString(), colours);
}

bool StudioDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                 const QStyleOptionViewItem &, const QModelIndex &index)
{
    const bool isClick = event->type() == QEvent::MouseButtonRelease
        && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton;
    const bool isKey = event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (!isClick && !isKey)
        return false;
    const bool isTicked = index.data(Qt::CheckStateRole).toInt() == int(Qt::Checked);
    return model->setData(index, int(isTicked ? Qt::Unchecked : Qt::Checked), Qt::CheckStateRole);
}

} // namespace vestibule
