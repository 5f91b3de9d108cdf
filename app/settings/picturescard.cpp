#include "app/settings/picturescard.h"

#include "app/widgets/formrow.h"
#include "app/words/settingproblem.h"
#include "core/engine/services.h"
#include "core/settings/settings.h"

#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mebibyte = 1024LL * 1024;

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace

PicturesCard::PicturesCard(const PageContext &context)
    : SettingsCard(tr("Room for pictures"), context),
      m_limit(new QLineEdit),
      m_row(new FormRow(tr("Room for all pictures, in MB"), m_limit))
{
    m_limit->setObjectName(u"pictureLimit"_s);
    m_limit->setMaxLength(7);
    body()->addWidget(m_row);
    connect(m_limit, &QLineEdit::textEdited, this, [this] {
        m_row->setError(typed()
                            ? QString()
                            : settingProblemSentence(settingkeys::attachmentLimitMebibytes.name));
    });
    connect(m_limit, &QLineEdit::editingFinished, this, &PicturesCard::store);
}

std::optional<int> PicturesCard::typed() const
{
    return typedSetting(settingkeys::attachmentLimitMebibytes, m_limit->text());
}

void PicturesCard::store()
{
    const auto limit = typed();
    if (!m_limit->isModified() || !limit)
        return;
    m_limit->setModified(false);
    act([limit = *limit, actor = me()](Services &services) {
        return services.settings.set(settingkeys::attachmentLimitMebibytes, limit, actor);
    });
}

void PicturesCard::setFacts(const SettingsFacts &facts)
{
    const qint64 limit = facts.pictureLimitMebibytes * mebibyte;
    const PictureRoom &room = facts.pictureRoom;
    if (!m_limit->isModified())
        m_limit->setText(QString::number(facts.pictureLimitMebibytes));
    const QString used
        = tr("Pictures take %1 of %2 now.").arg(sizeText(room.usedBytes), sizeText(limit));
    m_row->setHint(room.allowsAnother(limit)
                       ? tr("%1 When that is full, phones report without photos.").arg(used)
                       : room.usedBytes >= limit
                       ? tr("%1 Phones report without photos until there is more room.").arg(used)
                       : tr("%1 The disk has less than %2 free, so phones report without photos.")
                             .arg(used, sizeText(PictureRoom::leastFreeBytes)));
}

} // namespace vestibule
