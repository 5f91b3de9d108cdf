#include "app/frame/commandpalette.h"

#include "app/frame/commandmodel.h"
#include "app/widgets/icons.h"
#include "app/widgets/painters.h"
#include "app/widgets/searchfield.h"

#include <QKeyEvent>
#include <QListView>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

class CommandDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Colours &now = coloursFor(option.palette);
        const QRect row = option.rect;
        if (index.data(CommandModel::IsHeadingRole).toBool()) {
            paintText(*painter, row.adjusted(px(16), px(6), -px(16), 0), index.data().toString(),
                      TextStyle::Caption, now.textMuted);
            return;
        }
        if (option.state.testFlag(QStyle::State_Selected))
            paintBox(*painter, row.adjusted(px(6), 1, -px(6), -1), 6, now.selected);
        paintIcon(*painter, QRect(row.x() + px(16), row.y(), px(16), row.height()),
                  index.data(CommandModel::IconRole).toString(), now.textSecondary, px(16));
        QRect words = row.adjusted(px(44), 0, -px(16), 0);
        const QString shortcut = index.data(CommandModel::ShortcutRole).toString();
        paintText(*painter, words, shortcut, TextStyle::Caption, now.textMuted,
                  Qt::AlignRight | Qt::AlignVCenter);
        if (!shortcut.isEmpty())
            words.setRight(words.right() - px(56));
        const QString title = index.data().toString();
        const int width = QFontMetrics(textFont(TextStyle::BodyStrong)).horizontalAdvance(title);
        paintText(*painter, words, title, TextStyle::BodyStrong, now.text);
        words.setLeft(std::min(words.left() + width + px(10), words.right()));
        paintText(*painter, words, index.data(CommandModel::DetailRole).toString(),
                  TextStyle::Small, now.textMuted);
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool isHeading = index.data(CommandModel::IsHeadingRole).toBool();
        return {option.rect.width(), px(isHeading ? 28 : 36)};
    }
};

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QWidget(window),
      m_question(std::make_shared<int>(0)),
      m_model(new CommandModel(this)),
      m_field(new SearchField(tr("Find pages and actions"), this)),
      m_list(new QListView(this))
{
    setObjectName(u"commandPalette"_s);
    setAccessibleName(tr("Command palette"));
    m_field->setObjectName(u"commandField"_s);
    m_list->setObjectName(u"commandList"_s);
    m_list->setAccessibleName(tr("Results"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->viewport()->setAutoFillBackground(false);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::ask);
    connect(m_list, &QListView::entered, m_list, &QListView::setCurrentIndex);
    connect(m_list, &QListView::clicked, this, &CommandPalette::runCurrent);
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    hide();
}

CommandPalette::~CommandPalette() = default;

void CommandPalette::addSource(std::unique_ptr<CommandSource> source)
{
    m_sources.push_back(std::move(source));
}

void CommandPalette::openPalette()
{
    place();
    show();
    raise();
    m_field->clear();
    m_field->setFocus(Qt::ShortcutFocusReason);
    ask();
}

void CommandPalette::closePalette()
{
    ++*m_question;
    hide();
    parentWidget()->setFocus();
}

void CommandPalette::ask()
{
    const int question = ++*m_question;
    m_model->clear(int(m_sources.size()));
    for (int i = 0; i < int(m_sources.size()); ++i) {
        CommandSource &source = *m_sources.at(std::size_t(i));
        const QString heading = source.heading();
        // The weak pointer tells whether the palette still lives when an answer comes late.
        source.find(m_field->text(),
                    [this, question, i, heading,
                     alive = std::weak_ptr<int>(m_question)](const QList<Command> &commands) {
                        const std::shared_ptr<int> current = alive.lock();
                        if (current == nullptr || *current != question)
                            return;
                        m_model->setSection(i, heading, commands);
                        m_list->setCurrentIndex(m_model->firstCommand());
                    });
    }
}

void CommandPalette::runCurrent()
{
    const Command *command = m_model->command(m_list->currentIndex());
    if (command == nullptr)
        return;
    const std::function<void()> run = command->run;
    closePalette();
    if (run)
        run();
}

void CommandPalette::step(int by)
{
    for (int row = m_list->currentIndex().row() + by; row >= 0 && row < m_model->rowCount();
         row += by) {
        if (m_model->command(m_model->index(row)) == nullptr)
            continue;
        m_list->setCurrentIndex(m_model->index(row));
        return;
    }
}

QRect CommandPalette::panel() const
{
    const int width = std::min(px(560), this->width() - px(48));
    const int height = std::min(px(420), this->height() - px(120));
    return {(this->width() - width) / 2, px(72), width, height};
}

void CommandPalette::place()
{
    setGeometry(parentWidget()->rect());
    const QRect box = panel();
    m_field->setGeometry(box.x() + px(12), box.y() + px(12), box.width() - px(24), px(32));
    m_list->setGeometry(box.x() + 1, box.y() + px(52), box.width() - 2, box.height() - px(60));
}

void CommandPalette::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &now = coloursFor(palette());
    QColor veil = now.ink;
    veil.setAlphaF(now.isDark ? 0.5F : 0.16F);
    painter.fillRect(rect(), veil);
    paintBox(painter, panel(), 12, now.raised, now.borderStrong);
}

void CommandPalette::mousePressEvent(QMouseEvent *event)
{
    if (!panel().contains(event->position().toPoint()))
        closePalette();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        runCurrent();
        return true;
    case Qt::Key_Escape:
        closePalette();
        return true;
    default:
        return false;
    }
}

} // namespace vestibule
