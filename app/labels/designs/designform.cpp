#include "app/labels/designs/designform.h"

#include "app/labels/designs/designwords.h"
#include "app/labels/designs/lineseditor.h"
#include "app/widgets/banner.h"
#include "app/widgets/button.h"
#include "app/widgets/choicebar.h"
#include "app/widgets/combobox.h"
#include "app/widgets/formrow.h"
#include "app/widgets/hairline.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/scrollcolumn.h"
#include "app/widgets/switch.h"

#include <QFontDatabase>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 60;

void fillFonts(ComboBox *box)
{
    box->addItem(u"Liberation Sans"_s, QString());
    const QStringList families = QFontDatabase::families();
    for (const QString &family : families) {
        if (QFontDatabase::isSmoothlyScalable(family) && !QFontDatabase::isPrivateFamily(family)
            && family != u"Liberation Sans"_s)
            box->addItem(family, family);
    }
}

} // namespace

DesignForm::DesignForm(QWidget *parent)
    : QWidget(parent),
      m_fixed(
          new Banner(ToneKind::Info, tr("This design comes with the program"),
                     tr("Make a copy to change it. Labels that were printed stay as they are."))),
      m_column(new ScrollColumn),
      m_fields(new QWidget),
      m_name(new QLineEdit),
      m_nameRow(new FormRow(tr("Name"), m_name)),
      m_layout(new ComboBox(tr("Layout"))),
      m_lines(new LinesEditor),
      m_font(new ComboBox(tr("Letters"))),
      m_overflow(new SegmentedControl({tr("Smaller letters"), tr("Refuse the label")})),
      m_overflowRow(new FormRow(tr("A text that doesn't fit gets"), m_overflow)),
      m_logo(new SegmentedControl({tr("None"), tr("Beside the code"), tr("In the code")})),
      m_logoRow(new FormRow(tr("Logo of the deployment"), m_logo)),
      m_band(new CheckBox(tr("Band in the brand's colour"))),
      m_level(new SegmentedControl({tr("25 % (level Q)"), tr("30 % (level H)")})),
      m_levelRow(new FormRow(tr("Wear that the code survives"), m_level)),
      m_models(new PlainLabel({}, TextStyle::Small, TextInk::Secondary, PlainLabel::Wrap::Yes)),
      m_chooseModels(new Button(tr("Default for device models…"), Button::Kind::Small)),
      m_delete(new Button(tr("Delete design…"), Button::Kind::Danger, u"trash"_s))
{
    build();
    connectParts();
}

void DesignForm::build()
{
    m_fixed->setObjectName(u"designFixed"_s);
    m_name->setObjectName(u"designName"_s);
    m_name->setMaxLength(longestName);
    m_layout->setObjectName(u"designLayout"_s);
    m_layout->addItems(designwords::layoutNames());
    m_font->setObjectName(u"designFont"_s);
    fillFonts(m_font);
    m_overflow->setObjectName(u"designOverflow"_s);
    m_logo->setObjectName(u"designLogo"_s);
    m_band->setObjectName(u"designBand"_s);
    m_level->setObjectName(u"designLevel"_s);
    m_models->setObjectName(u"designModels"_s);
    m_chooseModels->setObjectName(u"chooseModels"_s);
    m_delete->setObjectName(u"deleteDesign"_s);
    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins({});
    fields->setSpacing(px(12));
    fields->addWidget(m_nameRow);
    fields->addWidget(new FormRow(tr("Layout"), m_layout));
    fields->addWidget(new Hairline);
    fields->addWidget(new PlainLabel(tr("Lines"), TextStyle::Section));
    fields->addWidget(m_lines);
    fields->addWidget(new FormRow(tr("Letters"), m_font));
    fields->addWidget(m_overflowRow);
    fields->addWidget(new Hairline);
    fields->addWidget(new PlainLabel(tr("Code and brand"), TextStyle::Section));
    fields->addWidget(m_logoRow);
    fields->addWidget(m_band);
    fields->addWidget(m_levelRow);
    m_column->setMargins(16, 16, 16, 16, 12);
    m_column->add(m_fixed);
    m_column->add(m_fields);
    m_column->add(new Hairline);
    m_column->add(new PlainLabel(tr("Used for"), TextStyle::Section));
    m_column->add(m_models);
    m_column->add(m_chooseModels);
    m_column->add(m_delete);
    m_column->addStretch();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_column);
}

void DesignForm::connectParts()
{
    connect(m_fixed->addButton(tr("Make a copy")), &Button::clicked, this,
            &DesignForm::copyRequested);
    connect(m_name, &QLineEdit::textEdited, this, &DesignForm::take);
    connect(m_layout, &QComboBox::currentIndexChanged, this, &DesignForm::take);
    connect(m_lines, &LinesEditor::edited, this, &DesignForm::take);
    connect(m_font, &QComboBox::currentIndexChanged, this, &DesignForm::take);
    connect(m_overflow, &ChoiceBar::currentChanged, this, &DesignForm::take);
    connect(m_logo, &ChoiceBar::currentChanged, this, &DesignForm::take);
    connect(m_band, &QAbstractButton::toggled, this, &DesignForm::take);
    connect(m_level, &ChoiceBar::currentChanged, this, &DesignForm::take);
    connect(m_chooseModels, &Button::clicked, this, &DesignForm::modelsRequested);
    connect(m_delete, &Button::clicked, this, &DesignForm::deleteRequested);
}

void DesignForm::show(const LabelDesign &design, const QStringList &models)
{
    m_design = design;
    {
        const QSignalBlocker quiet(this);
        const QSignalBlocker quietLayout(m_layout);
        const QSignalBlocker quietFont(m_font);
        const QSignalBlocker quietOverflow(m_overflow);
        const QSignalBlocker quietLogo(m_logo);
        const QSignalBlocker quietBand(m_band);
        const QSignalBlocker quietLevel(m_level);
        if (m_name->text() != design.name)
            m_name->setText(design.name);
        m_layout->setCurrentIndex(int(design.layout));
        m_lines->setLines(design.lines);
        if (!design.font.isEmpty() && m_font->findData(design.font) < 0)
            m_font->addItem(design.font, design.font);
        m_font->setCurrentIndex(std::max(0, m_font->findData(design.font)));
        m_overflow->setCurrentIndex(int(design.overflow));
        m_logo->setCurrentIndex(int(design.logo));
        m_band->setChecked(design.hasBand);
        m_level->setCurrentIndex(design.level == QrSymbol::Level::H ? 1 : 0);
    }
    m_fixed->setVisible(!design.isOwn);
    m_fields->setEnabled(design.isOwn);
    m_delete->setVisible(design.isOwn);
    m_models->setText(
        models.isEmpty()
            ? tr("No device model has it as its default. People choose it when they print.")
            : tr("Labels of these models take it by default: %1.").arg(models.join(u", "_s)));
    showLogo();
}

void DesignForm::take()
{
    m_design.name = m_name->text();
    m_design.layout = static_cast<LabelDesign::Layout>(m_layout->currentIndex());
    m_design.lines = m_lines->lines();
    m_design.font = m_font->currentData().toString();
    m_design.overflow = static_cast<LabelDesign::Overflow>(m_overflow->currentIndex());
    m_design.logo = static_cast<LabelDesign::Logo>(m_logo->currentIndex());
    m_design.hasBand = m_band->isChecked();
    const bool isInCode = m_design.logo == LabelDesign::Logo::InCode;
    const bool isHigh = isInCode || m_level->currentIndex() == 1;
    if (isHigh != (m_design.level == QrSymbol::Level::H))
        m_design.level = isHigh ? QrSymbol::Level::H : QrSymbol::Level::Q;
    if (isInCode) {
        const QSignalBlocker quiet(m_level);
        m_level->setCurrentIndex(1);
    }
    showLogo();
    Q_EMIT edited();
}

void DesignForm::showLogo()
{
    const bool isInCode = m_design.logo == LabelDesign::Logo::InCode;
    m_level->setEnabled(!isInCode);
    QString hint;
    if (isInCode)
        hint = tr("It covers at most 12 % of the code, so level H is needed: the code then still "
                  "reads when it is worn.");
    if (m_design.logo != LabelDesign::Logo::None && !m_hasMark)
        hint = tr("This deployment has no logo yet. Add one under Deployments, Branding.");
    m_logoRow->setHint(hint);
    m_levelRow->setHint(isInCode ? tr("A logo in the code needs level H.")
                                 : tr("More reserve makes smaller dots in the same square."));
    m_overflowRow->setHint(m_design.overflow == LabelDesign::Overflow::Shrink
                               ? tr("Down to the line's smallest size; below that the label is "
                                    "refused, never cut off.")
                               : tr("Letters keep their largest size. A label whose text is too "
                                    "long isn't printed, and the check says which."));
}

void DesignForm::setNameProblem(const QString &sentence)
{
    m_nameRow->setError(sentence);
}

void DesignForm::setHasMark(bool hasMark)
{
    m_hasMark = hasMark;
    showLogo();
}

} // namespace vestibule
