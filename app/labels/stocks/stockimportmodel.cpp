#include "app/labels/stocks/stockimportmodel.h"

#include "app/labels/stocks/stockwords.h"
#include "app/labels/studio/verdictwords.h"
#include "app/widgets/painters.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

void StockImportModel::setImport(const StockImport &import, const QSet<QString> &known)
{
    beginResetModel();
    m_stocks = import.stocks;
    m_rows.clear();
    for (size_t i = 0; i < m_stocks.size(); ++i) {
        const bool isKnown = known.contains(m_stocks[i].name());
        m_rows.push_back(
            {verdictwords::stockName(m_stocks[i]),
             isKnown ? tr("Is among the stocks already.") : verdictwords::stockFacts(m_stocks[i]),
             isKnown ? -1 : int(i), false});
    }
    for (const RefusedStock &refused : import.refused)
        m_rows.push_back(
            {refused.name, tr("Refused: %1").arg(stockwords::refusal(refused)), -1, false});
    m_shown.resize(m_rows.size());
    for (size_t i = 0; i < m_rows.size(); ++i)
        m_shown[i] = i;
    endResetModel();
    Q_EMIT ticksChanged();
}

void StockImportModel::search(const QString &words)
{
    beginResetModel();
    m_shown.clear();
    for (size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].name.contains(words, Qt::CaseInsensitive)
            || m_rows[i].facts.contains(words, Qt::CaseInsensitive))
            m_shown.push_back(i);
    }
    endResetModel();
    Q_EMIT ticksChanged();
}

void StockImportModel::tick(int row, bool isTicked)
{
    Row &changed = m_rows[m_shown[size_t(row)]];
    if (changed.stock < 0 || changed.isTicked == isTicked)
        return;
    changed.isTicked = isTicked;
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT ticksChanged();
}

void StockImportModel::tickShown(bool isTicked)
{
    for (const size_t row : m_shown)
        m_rows[row].isTicked = isTicked && m_rows[row].stock >= 0;
    if (!m_shown.empty())
        Q_EMIT dataChanged(index(0), index(int(m_shown.size()) - 1));
    Q_EMIT ticksChanged();
}

std::vector<LabelStock> StockImportModel::ticked() const
{
    std::vector<LabelStock> taken;
    for (const Row &row : m_rows) {
        if (row.isTicked)
            taken.push_back(m_stocks[size_t(row.stock)]);
    }
    return taken;
}

int StockImportModel::shownTakeable() const
{
    return int(std::count_if(m_shown.begin(), m_shown.end(),
                             [this](size_t row) { return m_rows[row].stock >= 0; }));
}

int StockImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

Qt::ItemFlags StockImportModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const bool isTakeable = m_rows[m_shown[size_t(index.row())]].stock >= 0;
    return isTakeable ? usual | Qt::ItemIsUserCheckable : usual;
}

QVariant StockImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[m_shown[size_t(index.row())]];
    switch (role) {
    case TitleRole:
        return row.name;
    case SecondLineRole:
        return row.facts;
    case Qt::CheckStateRole:
        return row.stock < 0 ? QVariant() : int(row.isTicked ? Qt::Checked : Qt::Unchecked);
    case Qt::AccessibleTextRole:
        return QString(row.name + u", "_s + row.facts);
    default:
        return {};
    }
}

void StockImportDelegate::paintRow(QPainter &painter, const QRect &row, const QModelIndex &index,
                                   const Colours &colours) const
{
    const QVariant state = index.data(Qt::CheckStateRole);
    QRect words = row.adjusted(px(16), 0, -px(16), 0);
    if (state.isValid())
        paintCheckBox(painter, QRect(words.x(), row.y(), px(16), row.height()),
                      static_cast<Qt::CheckState>(state.toInt()), false, true, colours);
    words.setLeft(words.left() + px(28));
    paintTwoLines(painter, words, index.data(TitleRole).toString(),
                  index.data(SecondLineRole).toString(), colours);
}

bool StockImportDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                      const QStyleOptionViewItem &option, const QModelIndex &index)
{
    Q_UNUSED(option)
    const bool isClick = event->type() == QEvent::MouseButtonRelease;
    const bool isSpace = event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (!isClick && !isSpace)
        return false;
    static_cast<StockImportModel *>(model)->tick(
        index.row(), index.data(Qt::CheckStateRole).toInt() != int(Qt::Checked));
    return true;
}

} // namespace vestibule
