#pragma once

#include <QDialog>

namespace vestibule {

/// F1: the help text of a page, inside the program, as plain structured text.
class HelpDialog : public QDialog
{
    Q_OBJECT
public:
    /// `markdown` is one of our own texts from resources/help.
    HelpDialog(const QString &markdown, QWidget *parent);
};

} // namespace vestibule
