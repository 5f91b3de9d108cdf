// Writes every portal page with example contents as HTML files, to look at: portal_gallery FOLDER [LANGUAGE].

#include "exampleviews.h"
#include "portalserver/text/brandcss.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace vestibule;
using namespace Qt::StringLiterals;

namespace {

bool write(const QString &path, const QByteArray &contents)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(contents) == contents.size();
}

constexpr char logo[]
    = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 56 56\"><path fill=\"#0b4f6c\" "
      "d=\"M10 12h10v32H10zM36 12h10v32H36zM20 25h16v6H20z\"/><path fill=\"#f2a33a\" "
      "d=\"M20 26h16v4H20z\"/></svg>";
constexpr char photo[]
    = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 112 112\"><path fill=\"#b7c1c4\" "
      "d=\"M0 0h112v112H0z\"/><path fill=\"#0b4f6c\" d=\"M34 46h44v40H34z\"/><circle cx=\"56\" "
      "cy=\"40\" r=\"8\" fill=\"#d92d20\"/></svg>";

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 2)
        return 2;
    const QDir folder(arguments.at(1));
    const PortalTexts texts(arguments.value(2, u"en"_s));
    const PageTemplates page;
    bool isWritten = folder.mkpath(u"."_s) && write(folder.filePath(u"logo.svg"_s), logo)
        && write(folder.filePath(u"photo.svg"_s), photo)
        && write(folder.filePath(u"brand.css"_s),
                 brandCss(correctBrandColours(defaultBrandColour)));
    for (const QString &name : {u"portal.css"_s, u"portal.js"_s}) {
        QFile resource(u":/portal/"_s + name);
        isWritten = isWritten && resource.open(QIODevice::ReadOnly)
            && write(folder.filePath(name), resource.readAll());
    }
    for (const ExamplePage &example : examplePages()) {
        isWritten = isWritten
            && write(folder.filePath(example.name + u".html"_s), example.render(page, texts));
    }
    return isWritten ? 0 : 1;
}
