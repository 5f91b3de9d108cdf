#include "app/frame/helptext.h"

#include <QFile>

namespace vestibule {
using namespace Qt::StringLiterals;

QList<HelpBlock> parseHelp(const QString &markdown)
{
    QList<HelpBlock> blocks;
    bool isOpen = false; // the last block may take another line
    for (const QString &raw : markdown.split(u'\n')) {
        const QString line = raw.trimmed();
        if (line.isEmpty()) {
            isOpen = false;
        } else if (line.startsWith(u"## "_s)) {
            blocks.append({HelpBlock::Kind::Section, line.mid(3)});
            isOpen = false;
        } else if (line.startsWith(u"# "_s)) {
            blocks.append({HelpBlock::Kind::Title, line.mid(2)});
            isOpen = false;
        } else if (line.startsWith(u"- "_s)) {
            blocks.append({HelpBlock::Kind::ListItem, line.mid(2)});
            isOpen = true;
        } else if (isOpen) {
            blocks.last().text += QString(u' ' + line);
        } else {
            blocks.append({HelpBlock::Kind::Paragraph, line});
            isOpen = true;
        }
    }
    return blocks;
}

QString readHelp(const QString &pageId, const QString &locale)
{
    const QString language = locale.section(u'_', 0, 0);
    for (const QString &path : {QString(u":/help/"_s + language + u'/' + pageId + u".md"_s),
                                QString(u":/help/"_s + pageId + u".md"_s)}) {
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

} // namespace vestibule
