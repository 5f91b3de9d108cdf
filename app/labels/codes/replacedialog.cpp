#include "app/labels/codes/replacedialog.h"

#include "app/widgets/button.h"
#include "app/widgets/combobox.h"
#include "app/widgets/dialogparts.h"
#include "app/widgets/formrow.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/switch.h"

#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 secondsOfDay = 86'400;

} // namespace

ReplaceDialog::ReplaceDialog(int count, QWidget *parent)
    : QDialog(parent),
      m_grace(new ComboBox(tr("The old labels keep working for"))),
      m_print(new Switch({}))
{
    setObjectName(u"replaceDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Replace %n labels", nullptr, count));
    setAccessibleName(windowTitle());
    m_grace->setObjectName(u"replaceGrace"_s);
    m_grace->addItem(tr("30 days"), 30);
    m_grace->addItem(tr("7 days"), 7);
    m_grace->addItem(tr("90 days"), 90);
    m_grace->addItem(tr("No time: they stop at once"), 0);
    m_print->setObjectName(u"replacePrint"_s);
    m_print->setChecked(true);
    auto *replace = new Button(windowTitle(), Button::Kind::Primary);
    replace->setObjectName(u"replaceNow"_s);
    auto *layout = dialogparts::column(this, new PlainLabel(windowTitle(), TextStyle::Heading));
    layout->addWidget(new PlainLabel(
        tr("New codes are made for the same devices and spaces. Until the old ones stop, both lead "
           "there: time to print the new labels and stick them on."),
        TextStyle::Body, TextInk::Secondary, PlainLabel::Wrap::Yes));
    layout->addWidget(new FormRow(tr("The old labels keep working for"), m_grace));
    layout->addWidget(new SettingRow(tr("Print the new labels next"),
                                     tr("Opens the studio with them."), m_print));
    layout->addLayout(dialogparts::foot(this, {replace}));
    setMinimumWidth(px(440));
    connect(replace, &Button::clicked, this, [this] {
        const qint64 days = m_grace->currentData().toInt();
        const bool printsNext = m_print->isChecked();
        accept();
        Q_EMIT replaceRequested(days * secondsOfDay, printsNext);
    });
}

} // namespace vestibule
