#include "app/frame/page.h"

#include "app/widgets/hairline.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/searchfield.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

Page::Page(QWidget *parent)
    : QWidget(parent),
      m_header(new QWidget(this)),
      m_headerActions(new QHBoxLayout),
      m_layout(new QVBoxLayout(this)),
      m_headerLine(new Hairline),
      m_title(new PlainLabel({}, TextStyle::Title)),
      m_subtitle(new PlainLabel({}, TextStyle::Body, TextInk::Muted))
{
    m_title->setObjectName(u"pageTitle"_s);
    m_subtitle->setObjectName(u"pageSubtitle"_s);
    m_subtitle->setContentsMargins(0, px(3), 0, 0);
    m_title->setMinimumCharacters(8);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_subtitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);

    auto *palette = new PaletteField;
    palette->setObjectName(u"paletteField"_s);
    connect(palette, &PaletteField::activated, this, &Page::paletteRequested);
    m_headerActions->setSpacing(px(8));
    m_headerActions->addWidget(palette);

    auto *row = new QHBoxLayout(m_header);
    row->setContentsMargins(px(24), 0, px(24), 0);
    row->setSpacing(px(12));
    row->addWidget(m_title);
    row->addWidget(m_subtitle, 1);
    row->addLayout(m_headerActions);
    m_header->setFixedHeight(px(64));

    m_layout->setContentsMargins({});
    m_layout->setSpacing(0);
    m_layout->addWidget(m_header);
    m_layout->addWidget(m_headerLine);
}

void Page::setTitle(const QString &title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

QString Page::title() const
{
    return m_title->text();
}

void Page::setSubtitle(const QString &sentence)
{
    m_subtitle->setText(sentence);
}

void Page::setHeaderLine(bool isShown)
{
    m_headerLine->setVisible(isShown);
}

Button *Page::addHeaderButton(const QString &text, Button::Kind kind, const QString &icon)
{
    auto *button = new Button(text, kind, icon);
    addHeaderWidget(button);
    return button;
}

void Page::addHeaderWidget(QWidget *widget)
{
    m_headerActions->addWidget(widget);
}

void Page::setBody(QWidget *body)
{
    delete m_body;
    m_body = body;
    m_layout->addWidget(body, 1);
}

} // namespace vestibule
