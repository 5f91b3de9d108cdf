#include "app/labels/studio/designpicker.h"

#include "app/labels/studio/designtile.h"
#include "app/labels/studio/labelpreviews.h"
#include "app/labels/studio/verdictwords.h"
#include "app/printing/printing.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/plaintip.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

constexpr int tilesInRow = 3;
/// Drawn for a display of twice the usual resolution.
constexpr double thumbDots = 160;
/// More lie behind the others.
constexpr size_t mostPictures = 3;

/// How a choice looks on a stock.
struct Look {
    std::vector<QImage> pictures;
    LabelVerdict verdict; ///< where there is none
    double readableMetres = 0; ///< of the first
};

Look lookOf(const DesignChoice &choice, const LabelStock &stock)
{
    constexpr int dpi = 300;
    Look look;
    for (const LabelDesign &design : choice.designs()) {
        if (look.pictures.size() == mostPictures)
            break;
        LabelPainters painters(DesignChoice::always(design), stock.label, stock.printable(), dpi);
        const auto label = painters.draw(sampleContent());
        if (label && look.pictures.empty())
            look.readableMetres = label->readableMetres();
        if (label)
            look.pictures.push_back(pictureOf(label->drawing, thumbDots / stock.label.width()));
        else
            look.verdict = verdictOf(label.error());
    }
    return look;
}

} // namespace

DesignPicker::DesignPicker(QWidget *parent)
    : QWidget(parent),
      m_current(DesignChoice::byModelId.toString()),
      m_grid(new QGridLayout),
      m_meaning(new PlainLabel({}, TextStyle::Small, TextInk::Secondary, PlainLabel::Wrap::Yes)),
      m_group(new QButtonGroup(this))
{
    m_meaning->setObjectName(u"designMeaning"_s);
    m_grid->setHorizontalSpacing(px(10));
    m_grid->setVerticalSpacing(px(8));
    for (int column = 0; column < tilesInRow; ++column)
        m_grid->setColumnStretch(column, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(px(8));
    column->addLayout(m_grid);
    column->addWidget(m_meaning);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) {
        m_current = m_choices.at(size_t(id)).id;
        showMeaning();
        Q_EMIT designChosen();
    });
}

void DesignPicker::setDesigns(const std::vector<LabelDesign> &designs, const DesignChoice &byModel)
{
    std::vector<DesignChoice> choices{byModel};
    std::transform(designs.begin(), designs.end(), std::back_inserter(choices),
                   &DesignChoice::always);
    if (choices == m_choices)
        return;
    m_choices = std::move(choices);
    const QList<QAbstractButton *> old = m_group->buttons();
    for (QAbstractButton *tile : old) {
        m_group->removeButton(tile);
        delete tile;
    }
    int index = 0;
    for (const DesignChoice &choice : m_choices) {
        auto *tile = new DesignTile(choice.isByModel() ? verdictwords::byModel()
                                                       : verdictwords::designName(choice.usual));
        tile->setObjectName(u"design-"_s + choice.id);
        tile->setChecked(choice.id == m_current);
        m_group->addButton(tile, index);
        m_grid->addWidget(tile, index / tilesInRow, index % tilesInRow);
        ++index;
    }
    if (m_group->checkedId() < 0) // it was removed
        choose(byModel.id);
    showMeaning();
    if (!m_stock.page.isEmpty())
        drawPictures();
}

void DesignPicker::choose(const QString &id)
{
    for (size_t index = 0; index < m_choices.size(); ++index) {
        if (m_choices[index].id != id)
            continue;
        m_current = id;
        m_group->button(int(index))->setChecked(true);
    }
    showMeaning();
}

void DesignPicker::setStock(const LabelStock &stock)
{
    if (stock == m_stock)
        return;
    m_stock = stock;
    drawPictures();
}

DesignChoice DesignPicker::current() const
{
    const auto found = std::find_if(
        m_choices.begin(), m_choices.end(),
        [this](const DesignChoice &choice) { return choice.id == m_current; });
    return found == m_choices.end() ? DesignChoice::always(standardDesign()) : *found;
}

double DesignPicker::readableMetres() const
{
    const int id = m_group->checkedId();
    return id >= 0 && size_t(id) < m_metres.size() ? m_metres[size_t(id)] : 0;
}

void DesignPicker::showMeaning()
{
    const DesignChoice now = current();
    m_meaning->setVisible(now.isByModel());
    m_meaning->setText(verdictwords::meaning(now));
}

void DesignPicker::drawPictures()
{
    const int round = ++m_round;
    auto looks = std::make_shared<std::vector<Look>>();
    printing::run(
        this,
        [choices = m_choices, stock = m_stock, looks]() -> Result<> {
            for (const DesignChoice &choice : choices)
                looks->push_back(lookOf(choice, stock));
            return {};
        },
        [this, round, looks](const Result<> &) {
            if (round != m_round)
                return;
            m_metres.clear();
            for (const Look &look : *looks)
                m_metres.push_back(look.readableMetres);
            for (int id = 0; id < int(looks->size()); ++id) {
                const Look &look = looks->at(size_t(id));
                auto *tile = static_cast<DesignTile *>(m_group->button(id));
                tile->setPictures(look.pictures);
                tile->setEnabled(!look.pictures.empty() || tile->isChecked());
                tile->setToolTip(plainTip(look.pictures.empty()
                                              ? verdictwords::sentence({}, look.verdict)
                                              : tile->text()));
            }
            Q_EMIT drawn();
        });
}

} // namespace vestibule
