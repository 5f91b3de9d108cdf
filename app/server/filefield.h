#pragma once

#include <QWidget>

class QLineEdit;

namespace vestibule {

/// A field for the path of a PEM file, with a button that lets one choose it.
class FileField : public QWidget
{
    Q_OBJECT
public:
    /// Takes `path` over; `title` says what is chosen.
    FileField(QLineEdit *path, const QString &title, QWidget *parent = nullptr);
};

} // namespace vestibule
