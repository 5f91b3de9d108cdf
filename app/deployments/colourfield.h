#pragma once

#include "app/deployments/brandwords.h"

#include <QWidget>

class QLineEdit;

namespace vestibule {

class FormRow;

/// A colour as #rrggbb to type, with a swatch that opens the colour dialog. Empty is allowed and means: inherited.
class ColourField : public QWidget
{
    Q_OBJECT
public:
    ColourField(const QString &name, const QString &hint, QWidget *parent = nullptr);
    void setColour(const QString &text);
    QString colour() const;
    void setPlaceholder(const QString &text);
    bool hasError() const;

Q_SIGNALS:
    void edited();

private:
    void validate();
    void choose();

    QLineEdit *m_edit;
    FormRow *m_row;
    QWidget *m_swatch;
};

/// Pairs of colours, what was asked for beside what is used, with the words that say which part it is.
class Swatches : public QWidget
{
    Q_OBJECT
public:
    explicit Swatches(QWidget *parent = nullptr);
    void setPairs(const QList<BrandPair> &pairs);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<BrandPair> m_pairs;
};

} // namespace vestibule
