#pragma once

#include "app/widgets/card.h"
#include "core/sites/deployment.h"

namespace vestibule {

class Button;
class ComboBox;
class CountedTextEdit;
class InheritLine;
class PlainLabel;
class SegmentedControl;

/// The card with the portal's texts: which text, in which language, and a field for it.
class TextSection : public Card
{
    Q_OBJECT
public:
    explicit TextSection(QWidget *parent = nullptr);

    /// `inherited`: what the workspace says where the deployment says nothing.
    void showTexts(const PortalTextSet &texts, const PortalTextSet &inherited);
    const PortalTextSet &texts() const { return m_texts; }
    /// Why these can't be saved; empty when they can.
    QString problem() const;
    QString language() const;

Q_SIGNALS:
    void edited();
    void languageChanged(const QString &language);
    void kindChanged(vestibule::PortalTextKind kind);

private:
    PortalTextKind kind() const;
    void showLanguages();
    void addLanguage(const QString &tag);
    void openLanguageMenu();
    void showText();
    void takeText();
    void showInherited();

    PortalTextSet m_texts;
    PortalTextSet m_inherited;
    QStringList m_languages;
    ComboBox *m_kind;
    PlainLabel *m_explanation;
    SegmentedControl *m_choice;
    Button *m_add;
    QWidget *m_counterPlace;
    CountedTextEdit *m_edit = nullptr;
    InheritLine *m_line;
    bool m_isShowing = false;
};

} // namespace vestibule
