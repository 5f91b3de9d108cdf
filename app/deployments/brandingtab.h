#pragma once

#include "app/deployments/deploymentsnapshot.h"

#include <QWidget>

class QLineEdit;

namespace vestibule {

class Button;
class Card;
class Chip;
class ColourField;
class FormRow;
class PlainLabel;
class SegmentedControl;
class Swatches;
struct DeploymentDraft;
struct PageContext;

/// How the portal looks: for this deployment, or for all that say nothing of their own.
class BrandingTab : public QWidget
{
    Q_OBJECT
public:
    explicit BrandingTab(const PageContext &context, QWidget *parent = nullptr);

    void show(const DeploymentSnapshot &snapshot, const DeploymentDraft &draft);
    void collect(DeploymentDraft &draft) const;
    QString problem() const;

Q_SIGNALS:
    void edited();

private:
    bool isWorkspace() const;
    Card *makeNameCard();
    Card *makeLogoCard();
    void showBranding();
    void showCorrection();
    void showLogo();
    void takeFields();
    void upload(const QStringList &paths);
    void removeLogo();
    void setLogo(const AttachmentId &logo);

    const PageContext &m_context;
    DeploymentId m_deployment;
    Branding m_own;
    Branding m_workspace;
    StoredLogo m_ownLogo;
    StoredLogo m_workspaceLogo;
    SegmentedControl *m_scope;
    QLineEdit *m_name;
    FormRow *m_nameRow;
    ColourField *m_colour;
    ColourField *m_headColour;
    Swatches *m_swatches;
    PlainLabel *m_sentence;
    PlainLabel *m_logoState;
    Chip *m_logoChip;
    Button *m_removeLogo;
};

} // namespace vestibule
