#include "app/wizard/sitestep.h"

#include "app/widgets/combobox.h"
#include "app/widgets/formrow.h"
#include "app/wizard/sitekey.h"
#include "core/engine/desk.h"
#include "core/engine/services.h"
#include "core/settings/settings.h"
#include "core/sites/customerservice.h"
#include "core/sites/deploymentrules.h"
#include "core/sites/deploymentservice.h"

#include <QLineEdit>
#include <QTimeZone>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

/// The zones of places; abbreviations and offsets aren't what people choose.
QStringList placeZones()
{
    QStringList zones;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        const QString name = QString::fromUtf8(id);
        if (name == u"UTC"_s || (name.contains(u'/') && !name.startsWith(u"Etc/"_s)))
            zones.append(name);
    }
    zones.sort();
    return zones;
}

} // namespace

SiteStep::SiteStep(const PageContext &context, ShellContext &shell)
    : WizardStep(tr("What is your deployment called?"),
                 tr("A deployment is a site: a hall, a wing or a building with a portal of its "
                    "own. Customers read its "
                    "name at the top of every page."),
                 context, shell),
      m_name(new QLineEdit),
      m_nameRow(new FormRow(tr("Name of the deployment"), m_name)),
      m_key(new QLineEdit),
      m_keyRow(new FormRow(tr("Short key"), m_key)),
      m_zone(new ComboBox(tr("Time zone")))
{
    m_name->setObjectName(u"siteName"_s);
    m_name->setMaxLength(100);
    m_name->setPlaceholderText(tr("for example Hall North"));
    m_key->setObjectName(u"siteKey"_s);
    m_key->setMaxLength(8);
    m_zone->setObjectName(u"timeZone"_s);
    m_zone->addItems(placeZones());
    const QString here = QString::fromUtf8(QTimeZone::systemTimeZoneId());
    if (m_zone->findText(here) < 0)
        m_zone->addItem(here); // Etc/UTC, for example, is no place, but it is this computer's
    m_zone->setCurrentText(here);
    body()->addWidget(m_nameRow);
    body()->addWidget(m_keyRow);
    body()->addWidget(new FormRow(tr("Time zone"), m_zone));
    body()->addStretch();
    keepDraft(m_name, u"siteName"_s);
    keepDraft(m_key, u"siteKey"_s);
    m_isKeyTyped = !m_key->text().isEmpty() && m_key->text() != proposedSiteKey(m_name->text());
    connect(m_name, &QLineEdit::textEdited, this, &SiteStep::proposeKey);
    connect(m_key, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_isKeyTyped = !text.isEmpty();
        m_key->setText(text.toUpper());
        m_keyRow->setError({});
    });
    proposeKey();
}

void SiteStep::proposeKey()
{
    m_nameRow->setError({});
    if (!m_isKeyTyped) {
        m_key->setText(proposedSiteKey(m_name->text()));
        m_keyRow->setError({});
    }
    const QString key = m_key->text().isEmpty() ? tr("HALL") : m_key->text();
    m_keyRow->setHint(
        tr("Case numbers begin with it: %1-0001. It stays once there are cases.").arg(key));
}

void SiteStep::enter(const Progress &progress)
{
    WizardStep::enter(progress);
    if (!progress.site.id.isNull()) {
        m_name->setText(progress.site.name);
        m_key->setText(progress.site.key);
        m_zone->setCurrentText(progress.site.timeZone);
        m_isKeyTyped = true;
    }
    m_name->setFocus();
}

namespace {

/// A site is run for a customer; the first one bears the site's name until it gets one of its own.
Result<CustomerId> firstCustomer(Services &services, const Deployment &site, const Actor &actor)
{
    const auto all = services.customers.list();
    if (!all)
        return tl::unexpected(all.error());
    if (!all->empty())
        return all->front().id;
    Customer own;
    own.customerKey = u"own"_s;
    own.name = site.name;
    const auto made = services.customers.create(own, actor);
    return made ? Result<CustomerId>(made->id) : tl::unexpected(made.error());
}

Result<> storeSite(Services &services, Deployment site, const Actor &actor)
{
    if (site.id.isNull()) {
        // First what people typed, so that a wrong key leaves no customer behind.
        if (const auto checked = deploymentrules::check(site); !checked)
            return checked;
        const auto customer = firstCustomer(services, site, actor);
        if (!customer)
            return tl::unexpected(customer.error());
        site.customer = *customer;
    }
    const auto stored = site.id.isNull() ? services.deployments.create(site, actor)
                                         : services.deployments.update(site, actor);
    if (!stored)
        return tl::unexpected(stored.error());
    const auto settings = services.settings.read();
    if (!settings)
        return tl::unexpected(settings.error());
    if (!settings->value(settingkeys::workspaceName).isEmpty())
        return {};
    return services.settings.set(settingkeys::workspaceName, site.name, actor);
}

} // namespace

void SiteStep::explain(const Error &error)
{
    if (error.field == u"name"_s)
        m_nameRow->setError(tr("Type the name that customers shall read, up to 100 characters."));
    else if (error.field == u"key"_s && error.code == ErrorCode::Conflict)
        m_keyRow->setError(tr("Another deployment has this key. Choose another one."));
    else if (error.field == u"key"_s)
        m_keyRow->setError(tr("A key has 2 to 8 letters from A to Z or digits, without spaces."));
    else
        showError(error);
}

void SiteStep::submit()
{
    clearError();
    Deployment site = progress().site;
    site.name = m_name->text().trimmed();
    site.key = m_key->text().trimmed();
    site.timeZone = m_zone->currentText();
    Q_EMIT busyChanged(true);
    context().desk.ask(
        this,
        [site, actor = Actor::byOperator(progress().me)](Services &services) {
            return storeSite(services, site, actor);
        },
        [this](const Result<> &stored) {
            Q_EMIT busyChanged(false);
            if (stored)
                Q_EMIT done();
            else
                explain(stored.error());
        });
}

} // namespace vestibule
