#include "app/frame/helpdialog.h"

#include "app/frame/helptext.h"
#include "app/widgets/button.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/scrollcolumn.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

PlainLabel *labelFor(const HelpBlock &block)
{
    constexpr auto wrap = PlainLabel::Wrap::Yes;
    switch (block.kind) {
    case HelpBlock::Kind::Title:
        return new PlainLabel(block.text, TextStyle::Title, TextInk::Primary, wrap);
    case HelpBlock::Kind::Section:
        return new PlainLabel(block.text, TextStyle::Section, TextInk::Primary, wrap);
    case HelpBlock::Kind::Paragraph:
        return new PlainLabel(block.text, TextStyle::Body, TextInk::Secondary, wrap);
    case HelpBlock::Kind::ListItem:
        return new PlainLabel(QString(u"•  "_s + block.text), TextStyle::Body, TextInk::Secondary,
                              wrap);
    }
    Q_UNREACHABLE();
}

} // namespace

HelpDialog::HelpDialog(const QString &markdown, QWidget *parent) : QDialog(parent)
{
    setObjectName(u"helpDialog"_s);
    setWindowTitle(tr("Help"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new ScrollColumn;
    column->setMargins(24, 24, 24, 16, 8);
    for (const HelpBlock &block : parseHelp(markdown))
        column->add(labelFor(block));
    column->addStretch();

    auto *close = new Button(tr("Close"));
    close->setObjectName(u"closeHelp"_s);
    connect(close, &Button::clicked, this, &QDialog::accept);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(px(24), px(8), px(24), px(16));
    foot->addStretch();
    foot->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(column, 1);
    layout->addLayout(foot);
    resize(px(560), px(600));
}

} // namespace vestibule
