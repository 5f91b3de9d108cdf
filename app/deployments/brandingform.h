#pragma once

#include "app/deployments/deploymentsnapshot.h"

#include <QWidget>

class QLineEdit;

namespace vestibule {

class Button;
class Card;
class Chip;
class ColourField;
class InheritLine;
class PlainLabel;
class Swatches;
struct PageContext;

/// How the portal looks: name, colours, logo, of one deployment or of the workspace, from which deployments inherit.
class BrandingForm : public QWidget
{
    Q_OBJECT
public:
    explicit BrandingForm(const PageContext &context, QWidget *parent = nullptr);

    struct Shown {
        QString owner; ///< of its pictures: a deployment's id or "workspace"
        Branding branding;
        Branding inherited; ///< what holds where `branding` says nothing
        StoredLogo logo;
        bool isWorkspace = false;
    };
    void show(const Shown &shown);
    const Branding &branding() const { return m_shown.branding; }
    /// Why it can't be saved; empty when it can.
    QString problem() const;

Q_SIGNALS:
    void edited();

private:
    Card *makeNameCard();
    Card *makeLogoCard();
    void showFields();
    void showInherited();
    void showCorrection();
    void showLogo();
    void takeFields();
    void upload(const QStringList &paths);
    void setLogo(const AttachmentId &logo);

    const PageContext &m_context;
    Shown m_shown;
    QLineEdit *m_name;
    InheritLine *m_nameLine;
    ColourField *m_colour;
    InheritLine *m_colourLine;
    ColourField *m_headColour;
    Swatches *m_swatches;
    PlainLabel *m_sentence;
    PlainLabel *m_logoState;
    Chip *m_logoChip;
    Button *m_removeLogo;
};

} // namespace vestibule
