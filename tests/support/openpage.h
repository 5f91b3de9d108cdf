#pragma once

#include "app/widgets/button.h"
#include "app/widgets/messagedialog.h"
#include "core/engine/services.h"
#include "tests/support/consoleshop.h"

#include <QLabel>

namespace vestibule {

/// A console page that is open over ConsoleShop's store, with the services on the test's own connection beside it.
template<class PageType>
struct OpenPage : ConsoleShop {
    OpenPage()
    {
        page.resize(1216, 900);
        page.show();
        page.activated();
    }
    template<class T>
    T *find(const QString &name) const
    {
        return page.template findChild<T *>(name);
    }
    /// Presses the button with the verb of the dialog that is open.
    bool answer(const QString &verb)
    {
        for (Button *button : page.window()->template findChildren<Button *>()) {
            if (button->text() == verb
                && qobject_cast<MessageDialog *>(button->window()) != nullptr) {
                button->click();
                return true;
            }
        }
        return false;
    }
    /// Whether a dialog says this, as its title.
    bool tells(const QString &title) const
    {
        for (MessageDialog *dialog : page.window()->template findChildren<MessageDialog *>()) {
            for (const QLabel *label : dialog->findChildren<QLabel *>()) {
                if (dialog->isVisible() && label->text() == title)
                    return true;
            }
        }
        return false;
    }

    Services services{*database, hub, vault, clock};
    PageType page{context};
};

} // namespace vestibule
