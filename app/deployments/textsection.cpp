#include "app/deployments/textsection.h"

#include "app/deployments/deploymentdraft.h"
#include "app/widgets/button.h"
#include "app/widgets/choicebar.h"
#include "app/widgets/combobox.h"
#include "app/widgets/countedtextedit.h"
#include "app/widgets/plainlabel.h"
#include "portalserver/text/portallanguages.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

struct KindFacts {
    QString explanation;
    int limit = 280;
    int lines = 2;
};

KindFacts factsOf(PortalTextKind kind)
{
    switch (kind) {
    case PortalTextKind::Headline:
        return {TextSection::tr("The large words on the PIN page."), 80, 1};
    case PortalTextKind::Welcome:
        return {TextSection::tr("Stands above the PIN."), 280, 2};
    case PortalTextKind::PinHint:
        return {TextSection::tr("Stands below “Enter the PIN” and says where the PIN card hangs."),
                160, 2};
    case PortalTextKind::Instructions:
        return {TextSection::tr("Stands above the tiles on a device's page."), 400, 3};
    case PortalTextKind::ContactLabel:
        return {TextSection::tr(
                    "Stands before the phone number, for example “Hall office, 06:00 to 22:00”."),
                80, 1};
    case PortalTextKind::OutOfHoursLabel:
        return {TextSection::tr(
                    "Stands before the out-of-hours number, for example “Nights and weekends”."),
                80, 1};
    case PortalTextKind::NextSteps:
        return {TextSection::tr("What happens after a report, one step a line."), 600, 4};
    }
    return {};
}

QString languageName(const QString &tag)
{
    for (const PortalLanguage &language : portalLanguages()) {
        if (language.tag == tag)
            return language.name;
    }
    QString name = QLocale(tag).nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name.isEmpty() ? tag : name;
}

} // namespace

TextSection::TextSection(QWidget *parent)
    : Card(tr("Texts"), parent),
      m_kind(new ComboBox(tr("Which text"))),
      m_explanation(
          new PlainLabel({}, TextStyle::Small, TextInk::Secondary, PlainLabel::Wrap::Yes)),
      m_choice(new SegmentedControl),
      m_add(new Button(tr("Add language"), Button::Kind::Link, u"plus"_s)),
      m_counterPlace(new QWidget)
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
    for (const PortalLanguage &language : portalLanguages())
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
    const KindFacts facts = factsOf(kind());
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
        body()->addWidget(m_edit);
        connect(m_edit, &QPlainTextEdit::textChanged, this, &TextSection::takeText);
    } else if (m_edit->toPlainText() != text) {
        m_edit->setPlainText(text);
    }
    const QString inherited = m_inherited.value(kind()).in(language());
    m_edit->setPlaceholderText(inherited.isEmpty() ? tr("Empty: the portal's own words.")
                                                   : tr("From the workspace: %1").arg(inherited));
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
    Q_EMIT edited();
}

QString TextSection::problem() const
{
    for (const auto &[kind, text] : m_texts.asKeyValueRange()) {
        for (const QString &words : text.byLanguage) {
            if (words.size() > factsOf(kind).limit)
                return tr("%1 is longer than %n characters. Shorten it.", nullptr,
                          factsOf(kind).limit)
                    .arg(textKindTitle(kind));
        }
    }
    return {};
}

} // namespace vestibule
