#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <memory>

namespace vestibule {

class Page;

/// The groups of the rail, top to bottom. `Foot` stands apart above the operator.
enum class NavigationGroup { Today, Site, Access, Portal, Foot };

/// One page of the console as a line of data. The factory is called when the page is first opened.
struct NavigationEntry {
    QString id; ///< stable: "cases"; help is read from resources/help/<id>.md
    NavigationGroup group = NavigationGroup::Today;
    QString icon; ///< name in resources/icons
    QString title;
    std::function<std::unique_ptr<Page>()> factory;
};

} // namespace vestibule
