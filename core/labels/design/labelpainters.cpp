#include "core/labels/design/labelpainters.h"

namespace vestibule {

LabelPainters::LabelPainters(DesignChoice designs, const QSizeF &size, const QRectF &printable,
                             int dpi)
    : m_designs(std::move(designs)),
      m_size(size),
      m_printable(printable),
      m_dpi(dpi)
{ }

Result<LabelPainter> &LabelPainters::painterFor(const LabelContent &content)
{
    const LabelDesign &design = m_designs.ofModel(content.model);
    auto known = m_painters.find(design.id);
    if (known == m_painters.end())
        known = m_painters
                    .emplace(design.id, LabelPainter::create(design, m_size, m_printable, m_dpi))
                    .first;
    return known->second;
}

Result<DrawnLabel> LabelPainters::draw(const LabelContent &content)
{
    auto &painter = painterFor(content);
    return painter ? painter->draw(content) : tl::unexpected(painter.error());
}

Result<DrawnLabel> LabelPainters::drawChecked(const LabelContent &content)
{
    auto &painter = painterFor(content);
    return painter ? painter->drawChecked(content) : tl::unexpected(painter.error());
}

Result<> LabelPainters::warmUp(const LabelContent &content)
{
    if (m_painters.count(m_designs.ofModel(content.model).id) > 0)
        return {};
    auto &painter = painterFor(content);
    if (!painter)
        return tl::unexpected(painter.error());
    (void)painter->draw(content);
    return {};
}

} // namespace vestibule
