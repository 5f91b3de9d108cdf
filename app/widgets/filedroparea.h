#pragma once

#include <QAbstractButton>

class QMimeData;

namespace vestibule {

/// A dashed area to drop files on or to click for the file dialog. It only hands over paths; whether a file is any good is
/// for the receiver to say.
class FileDropArea : public QAbstractButton
{
    Q_OBJECT
public:
    /// `nameFilter` as in a file dialog, for example "Pictures (*.png *.jpg)".
    FileDropArea(const QString &sentence, const QString &nameFilter, QWidget *parent = nullptr);
    void setMultiple(bool isMultiple) { m_isMultiple = isMultiple; }
    QSize sizeHint() const override;

    /// Paths of the files on this computer in `data`.
    [[nodiscard]] static QStringList localFiles(const QMimeData *data);

Q_SIGNALS:
    void filesChosen(const QStringList &paths);

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void openDialog();

    QString m_nameFilter;
    bool m_isMultiple = false;
    bool m_isDragged = false;
};

} // namespace vestibule
