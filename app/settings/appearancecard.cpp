#include "app/settings/appearancecard.h"

#include "app/widgets/choicebar.h"
#include "app/widgets/combobox.h"
#include "app/widgets/formrow.h"
#include "app/widgets/hairline.h"
#include "app/widgets/tokens.h"
#include "core/base/language.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/settings/settings.h"

#include <QLineEdit>
#include <QLoggingCategory>
#include <QVBoxLayout>

namespace vestibule {
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/// Where languagesIn() finds a translation's own name.
constexpr auto languageContext = "Language";
//: The name of the language that you translate to, in that language.
[[maybe_unused]] constexpr auto languageName = QT_TRANSLATE_NOOP("Language", "English");

Q_LOGGING_CATEGORY(log, "vestibule.console")

const QStringList appearances{u"system"_s, u"light"_s, u"dark"_s};

} // namespace

AppearanceCard::AppearanceCard(const PageContext &context)
    : SettingsCard(tr("Look and language"), context),
      m_appearance(new SegmentedControl({tr("As the desktop"), tr("Light"), tr("Dark")})),
      m_language(new ComboBox(tr("Language"))),
      m_name(new QLineEdit)
{
    m_appearance->setObjectName(u"appearance"_s);
    m_language->setObjectName(u"language"_s);
    m_name->setObjectName(u"workspaceName"_s);
    m_name->setMaxLength(100);
    m_name->setMinimumWidth(px(220));
    m_language->addItem(tr("As the desktop"), QString());
    for (const Language &language :
         languagesIn(u":/console/translations"_s, u"console"_s, languageContext))
        m_language->addItem(language.name, language.tag);
    m_typing.setSingleShot(true);
    m_typing.setInterval(600ms);
    body()->addWidget(new SettingRow(tr("Appearance"), tr("Acts at once."), m_appearance));
    body()->addWidget(new Hairline);
    body()->addWidget(new SettingRow(
        tr("Language"), tr("Of this program. The portal speaks the language of each phone."),
        m_language));
    body()->addWidget(new Hairline);
    body()->addWidget(new SettingRow(
        tr("Name of the workspace"),
        tr("For you and your colleagues, at the top left. What customers read is set below."),
        m_name));
    connect(m_appearance, &ChoiceBar::currentChanged, this, [this](int index) {
        if (!m_isShowing)
            act([word = appearances.value(index), actor = me()](Services &services) {
                return services.settings.set(settingkeys::appearance, word, actor);
            });
    });
    connect(m_language, &ComboBox::activated, this, [this] {
        act([language = m_language->currentData().toString(), actor = me()](Services &services) {
            return services.settings.set(settingkeys::consoleLanguage, language, actor);
        });
    });
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_typing.start(); });
    connect(m_name, &QLineEdit::editingFinished, this, &AppearanceCard::storeName);
    connect(&m_typing, &QTimer::timeout, this, &AppearanceCard::storeName);
}

AppearanceCard::~AppearanceCard()
{
    if (!m_name->isModified())
        return;
    // Nobody sees this card any more who could be told.
    context().desk.post([work = nameToStore()](Services &services) {
        if (const auto stored = work(services); !stored)
            qCWarning(log) << "The workspace's name wasn't stored:" << stored.error().detail;
    });
}

AppearanceCard::Work AppearanceCard::nameToStore() const
{
    return [name = m_name->text().trimmed(), actor = me()](Services &services) {
        return services.settings.set(settingkeys::workspaceName, name, actor);
    };
}

void AppearanceCard::storeName()
{
    if (!m_name->isModified())
        return;
    m_name->setModified(false);
    m_typing.stop();
    act(nameToStore());
}

void AppearanceCard::setFacts(const SettingsFacts &facts)
{
    m_isShowing = true;
    m_appearance->setCurrentIndex(std::max(0, int(appearances.indexOf(facts.appearance))));
    m_language->setCurrentIndex(std::max(0, m_language->findData(facts.language)));
    if (!m_name->isModified() && m_name->text().trimmed() != facts.workspaceName)
        m_name->setText(facts.workspaceName);
    m_isShowing = false;
}

} // namespace vestibule
