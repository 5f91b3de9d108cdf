#include "app/shell/rowlist.h"

#include "app/widgets/button.h"
#include "app/widgets/formrow.h"
#include "app/widgets/hairline.h"
#include "app/widgets/plainlabel.h"

#include <QHBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

RowList::RowList(const QString &emptySentence, QWidget *parent)
    : QWidget(parent),
      m_emptySentence(emptySentence),
      m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    rebuild();
}

void RowList::setRows(const QList<Row> &rows)
{
    if (rows == m_rows)
        return;
    m_rows = rows;
    rebuild();
}

QWidget *RowList::makeRow(const Row &row)
{
    auto *buttons = new QWidget;
    auto *layout = new QHBoxLayout(buttons);
    layout->setContentsMargins({});
    layout->setSpacing(px(8));
    for (int i = 0; i < row.verbs.size(); ++i) {
        auto *button = new Button(row.verbs.at(i), Button::Kind::Small);
        button->setAccessibleName(tr("%1: %2").arg(row.verbs.at(i), row.title));
        connect(button, &Button::clicked, this, [this, id = row.id, i] { Q_EMIT pressed(id, i); });
        layout->addWidget(button);
    }
    return new SettingRow(row.title, row.explanation, buttons);
}

void RowList::rebuild()
{
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater(); // one of its buttons may be what was pressed
        }
        delete item;
    }
    if (m_rows.isEmpty())
        m_layout->addWidget(new PlainLabel(m_emptySentence, TextStyle::Body, TextInk::Muted,
                                           PlainLabel::Wrap::Yes));
    for (int i = 0; i < m_rows.size() && i < mostShown; ++i) {
        if (i > 0)
            m_layout->addWidget(new Hairline);
        m_layout->addWidget(makeRow(m_rows.at(i)));
    }
    const int more = int(m_rows.size()) - mostShown;
    if (more > 0)
        m_layout->addWidget(
            new PlainLabel(tr("And %n more.", nullptr, more), TextStyle::Small, TextInk::Muted));
}

} // namespace vestibule
