#pragma once

#include "app/frame/command.h"

#include <QWidget>

#include <memory>
#include <vector>

class QLineEdit;
class QListView;

namespace vestibule {

class CommandModel;

/// Ctrl+K: finds pages, things and actions while one types, and runs the chosen one. It lies over the window;
/// Escape or a click beside it closes it.
class CommandPalette : public QWidget
{
    Q_OBJECT
public:
    explicit CommandPalette(QWidget *window);
    ~CommandPalette() override;

    /// Sources are asked in the order in which they were added.
    void addSource(std::unique_ptr<CommandSource> source);

    void openPalette();
    void closePalette();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void ask();
    void runCurrent();
    void step(int by);
    void place();
    QRect panel() const;

    std::vector<std::unique_ptr<CommandSource>> m_sources;
    std::shared_ptr<int>
        m_question; ///< shared with answers under way, so that late ones are dropped
    CommandModel *m_model;
    QLineEdit *m_field;
    QListView *m_list;
};

} // namespace vestibule
