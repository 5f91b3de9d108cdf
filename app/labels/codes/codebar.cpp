#include "app/labels/codes/codebar.h"

#include "app/widgets/button.h"
#include "app/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

CodeBar::CodeBar(QWidget *parent)
    : QWidget(parent),
      m_words(new PlainLabel({}, TextStyle::Small, TextInk::Secondary)),
      m_make(new Button(tr("Make codes"), Button::Kind::Small, u"plus"_s)),
      m_print(new Button(tr("Print"), Button::Kind::Small, u"print"_s)),
      m_link(new Button(tr("Link…"), Button::Kind::Small, u"link"_s)),
      m_replace(new Button(tr("Replace…"), Button::Kind::Small, u"refresh"_s)),
      m_revoke(new Button(tr("Revoke…"), Button::Kind::Small, u"close"_s)),
      m_clear(new Button(tr("Clear selection"), Button::Kind::Link)),
      m_cancel(new Button(tr("Cancel"), Button::Kind::Small))
{
    setObjectName(u"codeBar"_s);
    m_words->setObjectName(u"codeBarWords"_s);
    m_make->setObjectName(u"makeForSelected"_s);
    m_print->setObjectName(u"printSelected"_s);
    m_link->setObjectName(u"linkSelected"_s);
    m_replace->setObjectName(u"replaceSelected"_s);
    m_revoke->setObjectName(u"revokeSelected"_s);
    m_clear->setObjectName(u"clearCodes"_s);
    m_cancel->setObjectName(u"cancelCodes"_s);
    m_clear->setFlush(Qt::RightEdge);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(24), 0, px(16), 0);
    row->setSpacing(px(8));
    row->addWidget(m_words);
    row->addSpacing(px(4));
    for (Button *button : {m_make, m_print, m_link, m_replace, m_revoke})
        row->addWidget(button);
    row->addStretch(1);
    row->addWidget(m_clear);
    row->addWidget(m_cancel);
    setFixedHeight(px(56));
    connect(m_make, &Button::clicked, this, &CodeBar::makeRequested);
    connect(m_print, &Button::clicked, this, &CodeBar::printRequested);
    connect(m_link, &Button::clicked, this, &CodeBar::linkRequested);
    connect(m_replace, &Button::clicked, this, &CodeBar::replaceRequested);
    connect(m_revoke, &Button::clicked, this, &CodeBar::revokeRequested);
    connect(m_clear, &Button::clicked, this, &CodeBar::clearRequested);
    connect(m_cancel, &Button::clicked, this, &CodeBar::cancelRequested);
    showState();
}

void CodeBar::setSelection(const std::vector<LabelListRow> &rows)
{
    m_rows = rows;
    showState();
}

void CodeBar::setShown(int shown, int fitting)
{
    m_shown = shown < fitting ? tr("The first %1 of %2. Scroll down for more.")
                                    .arg(QLocale().toString(shown), QLocale().toString(fitting))
                              : QString();
    showState();
}

void CodeBar::setProgress(int done, int total)
{
    m_progress = tr("%1 of %2 done").arg(QLocale().toString(done), QLocale().toString(total));
    showState();
}

void CodeBar::endProgress()
{
    m_progress.clear();
    showState();
}

void CodeBar::showState()
{
    const auto any = [this](auto test) {
        return std::any_of(m_rows.begin(), m_rows.end(),
                           [&test](const LabelListRow &row) { return test(row); });
    };
    const bool isBusy = !m_progress.isEmpty();
    const bool isChosen = !m_rows.empty() && !isBusy;
    const auto hasCode = [](const LabelListRow &row) { return !row.label.id.isNull(); };
    const auto isIn = [hasCode](LabelCode::State state) {
        return [hasCode, state](const LabelListRow &row) {
            return hasCode(row) && row.label.state == state;
        };
    };
    m_words->setText(isBusy         ? m_progress
                         : isChosen ? tr("%n selected", nullptr, int(m_rows.size()))
                                    : m_shown);
    m_make->setVisible(isChosen && any([&](const LabelListRow &row) { return !hasCode(row); }));
    m_print->setVisible(isChosen && any([](const LabelListRow &row) {
                            const bool isBlank = row.label.state == LabelCode::State::Blank;
                            return row.target == LabelWish() ? isBlank && !row.label.id.isNull()
                                                             : row.label.id.isNull()
                                    || row.label.state == LabelCode::State::Active;
                        }));
    m_link->setVisible(isChosen && m_rows.size() == 1 && any(isIn(LabelCode::State::Blank)));
    m_replace->setVisible(isChosen && any(isIn(LabelCode::State::Active)));
    m_revoke->setVisible(isChosen && any([&](const LabelListRow &row) {
                             return hasCode(row) && row.label.state != LabelCode::State::Revoked;
                         }));
    m_clear->setVisible(isChosen);
    m_cancel->setVisible(isBusy);
    setVisible(isBusy || isChosen || !m_shown.isEmpty());
}

void CodeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &now = coloursFor(palette());
    painter.fillRect(rect(), now.surface);
    painter.fillRect(0, 0, width(), 1, now.border);
}

} // namespace vestibule
