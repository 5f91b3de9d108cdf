#pragma once

#include "core/base/secret.h"

#include <QDialog>

namespace vestibule {

/// Shows the recovery key this once, to be printed or written down.
class RecoveryDialog : public QDialog
{
    Q_OBJECT
public:
    explicit RecoveryDialog(const Secret &key, QWidget *parent = nullptr);

    /// Draws the sheet that is printed.
    static void paintSheet(QPainter &painter, const QRectF &page, const Secret &key);

private:
    void print();

    Secret m_key;
};

} // namespace vestibule
