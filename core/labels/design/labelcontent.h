#pragma once

#include <QColor>
#include <QImage>
#include <QString>

namespace vestibule {

/// What one label says. Texts are in the language of the site; none holds a PIN.
struct LabelContent {
    QString address; ///< text of the symbol, see symbolText()
    QString name; ///< of the device or space that the label is stuck on
    QString place; ///< may be empty, as all that follow
    QString deployment;
    QString serial;
    QString model;
    QString phone; ///< whom to call
    QString brand;
    QColor brandColour; ///< of a coloured band; invalid: black
    /// The brand's sign, black and white but for the band; may be null. Give all labels of a job the same object: a file
    /// then holds it once.
    QImage mark;
    QString callToAction; ///< may hold a line break: "Problem?\nScan to report it."
    QString number; ///< "No. 00412"
    QString code; ///< "7K3M-9P2Q-X4TB-D"
};

} // namespace vestibule
