#include "app/deployments/textsection.h"

#include "app/deployments/deploymentdraft.h"
#include "app/deployments/inheritline.h"
#include "app/deployments/textfacts.h"
#include "app/widgets/button.h"
#include "app/widgets/choicebar.h"
#include "app/widgets/combobox.h"
#include "app/widgets/countedtextedit.h"
#include "app/widgets/plainlabel.h"
#include "portalserver/text/portallanguages.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

TextSection::TextSection(QWidget *parent)
    : Card(tr("Texts"), parent),
      m_kind(new ComboBox(tr("Which text"))),
      m_explanation(
          new PlainLabel({}, TextStyle::Small, TextInk::Secondary, PlainLabel::Wrap::Yes)),
      m_choice(new SegmentedControl),
      m_add(new Button(tr("Add language"), Button::Kind::Link, u"plus"_s)),
      m_counterPlace(new QWidget),
      m_line(new InheritLine(tr("Text")))
{
    m_kind->setObjectName(u"textKind"_s);
    for (const PortalTextKind kind : allPortalTextKinds)
        m_kind->addItem(textKindTitle(kind), int(kind));
    m_kind->setCurrentIndex(1);
    m_choice->setObjectName(u"textLanguages"_s);
    m_add->setObjectName(u"addLanguage"_s);
    addTitleAction(m_kind);
    auto *line = new QHBoxLayout;
    line->setSpacing(px(8));
    line->addWidget(m_choice);
    line->addWidget(m_add);
    line->addStretch(1);
    line->addWidget(m_counterPlace);
    (new QHBoxLayout(m_counterPlace))->setContentsMargins({});
    body()->addWidget(m_explanation);
    body()->addLayout(line);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] {
        showText();
        Q_EMIT kindChanged(kind());
    });
    connect(m_choice, &ChoiceBar::currentChanged, this, [this] {
        if (m_isShowing)
            return;
        showText();
        Q_EMIT languageChanged(language());
    });
    connect(m_add, &Button::clicked, this, &TextSection::openLanguageMenu);
    m_line->setObjectName(u"textInherited"_s);
    body()->addWidget(m_line);
    connect(m_line, &InheritLine::ownRequested, this, [this] {
        m_edit->setPlainText(m_inherited.value(kind()).in(language()));
        m_edit->setFocus();
    });
    connect(m_line, &InheritLine::inheritedRequested, this, [this] { m_edit->clear(); });
    showLanguages();
    showText();
}

PortalTextKind TextSection::kind() const
{
    return PortalTextKind(m_kind->currentData().toInt());
}

QString TextSection::language() const
{
    return m_languages.value(m_choice->currentIndex(), u"en"_s);
}

void TextSection::showTexts(const PortalTextSet &texts, const PortalTextSet &inherited)
{
    if (texts == m_texts && inherited == m_inherited)
        return;
    m_texts = texts;
    m_inherited = inherited;
    showLanguages();
    showText();
}

void TextSection::showLanguages()
{
    QStringList tags;
    for (const Language &language : portalLanguages())
        tags.append(language.tag);
    for (const LocalisedText &text : std::as_const(m_texts)) {
        for (const QString &tag : text.byLanguage.keys()) {
            if (!tags.contains(tag))
                tags.append(tag);
        }
    }
    for (const QString &tag : std::as_const(m_languages)) {
        if (!tags.contains(tag))
            tags.append(tag); // added here and not written yet
    }
    if (tags == m_languages)
        return;
    const QScopedValueRollback showing(m_isShowing, true);
    const QString current = language();
    m_languages = tags;
    QStringList names;
    for (const QString &tag : tags)
        names.append(languageName(tag));
    m_choice->setItems(names);
    m_choice->setCurrentIndex(qMax(0, int(tags.indexOf(current))));
}

void TextSection::openLanguageMenu()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QString &tag : {u"fr"_s, u"es"_s, u"it"_s, u"nl"_s, u"pt"_s, u"pl"_s, u"el"_s,
                               u"ru"_s, u"tr"_s, u"uk"_s, u"ar"_s}) {
        if (!m_languages.contains(tag))
            connect(menu->addAction(languageName(tag)), &QAction::triggered, this,
                    [this, tag] { addLanguage(tag); });
    }
    menu->popup(m_add->mapToGlobal(QPoint(0, m_add->height())));
}

void TextSection::addLanguage(const QString &tag)
{
    m_languages.append(tag);
    QStringList names;
    for (const QString &language : std::as_const(m_languages))
        names.append(languageName(language));
    const QScopedValueRollback showing(m_isShowing, true);
    m_choice->setItems(names);
    m_choice->setCurrentIndex(int(m_languages.size()) - 1);
    showText();
    m_edit->setFocus();
    Q_EMIT languageChanged(language());
}

void TextSection::showText()
{
    const TextFacts facts = textFacts(kind());
    m_explanation->setText(facts.explanation);
    const QString name = tr("%1, %2").arg(textKindTitle(kind()), languageName(language()));
    const QString text = m_texts.value(kind()).byLanguage.value(language());
    if (m_edit == nullptr || m_edit->accessibleName() != name) {
        delete m_edit;
        m_edit = new CountedTextEdit(name, facts.limit);
        m_edit->setObjectName(u"portalText"_s);
        m_edit->setVisibleLines(facts.lines);
        m_edit->setPlainText(text);
        delete m_counterPlace->findChild<PlainLabel *>();
        m_counterPlace->layout()->addWidget(m_edit->counter());
        m_edit->counter()->show();
        body()->insertWidget(body()->indexOf(m_line), m_edit);
        connect(m_edit, &QPlainTextEdit::textChanged, this, &TextSection::takeText);
    } else if (m_edit->toPlainText() != text) {
        m_edit->setPlainText(text);
    }
    showInherited();
}

void TextSection::showInherited()
{
    PortalTextSet others = m_texts;
    others[kind()].byLanguage.remove(language());
    // As the portal does it: a text of one's own in another language may go before the workspace's.
    const QString shown = inherited(others, m_inherited).value(kind()).in(language());
    m_edit->setPlaceholderText(shown.isEmpty() ? tr("Empty: the portal's own words.") : shown);
    const QString workspace = m_inherited.value(kind()).in(language());
    m_line->setState(workspace == shown ? workspace : QString(),
                     !m_texts.value(kind()).byLanguage.value(language()).isEmpty());
}

void TextSection::takeText()
{
    LocalisedText text = m_texts.value(kind());
    const QString typed = m_edit->toPlainText();
    if (text.byLanguage.value(language()) == typed)
        return;
    if (typed.isEmpty())
        text.byLanguage.remove(language());
    else
        text.byLanguage.insert(language(), typed);
    if (text.byLanguage.isEmpty())
        m_texts.remove(kind());
    else
        m_texts.insert(kind(), text);
    showInherited();
    Q_EMIT edited();
}

QString TextSection::problem() const
{
    for (const auto &[kind, text] : m_texts.asKeyValueRange()) {
        for (const QString &words : text.byLanguage) {
            if (words.size() > textFacts(kind).limit)
                return tr("%1 is longer than %n characters. Shorten it.", nullptr,
                          textFacts(kind).limit)
                    .arg(textKindTitle(kind));
        }
    }
    return {};
}

} // namespace vestibule
