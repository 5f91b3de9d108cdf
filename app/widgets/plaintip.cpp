#include "app/widgets/plaintip.h"

#include "core/base/visibletext.h"

namespace vestibule {
using namespace Qt::StringLiterals;

QString plainTip(const QString &text)
{
    return text.isEmpty() ? QString()
                          : QString(u"<p>"_s + visibleText(text).toHtmlEscaped() + u"</p>"_s);
}

} // namespace vestibule
