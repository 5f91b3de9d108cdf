#pragma once

#include <QDialog>

namespace vestibule {

class ComboBox;
class Switch;

/// Asks how long old codes work beside their new ones.
class ReplaceDialog : public QDialog
{
    Q_OBJECT
public:
    ReplaceDialog(int count, QWidget *parent);

Q_SIGNALS:
    void replaceRequested(qint64 graceSeconds, bool printsNext);

private:
    ComboBox *m_grace;
    Switch *m_print;
};

} // namespace vestibule
