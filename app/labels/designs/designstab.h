#pragma once

#include "app/frame/pagetab.h"
#include "app/labels/designs/designreading.h"

#include <QHash>
#include <QTimer>

class QListView;

namespace vestibule {

class Button;
class DesignForm;
class DesignModel;
class DesignPreview;
class SaveBar;
struct PageContext;

/// Label designs: which there are, one of them at work on a label of this site, and what can be changed about it. What
/// was typed stays with its design until it is saved or discarded, whatever else is looked at meanwhile.
class DesignsTab : public PageTab
{
    Q_OBJECT
public:
    /// `context` must outlive the tab.
    explicit DesignsTab(const PageContext &context, QWidget *parent = nullptr);

    void activated() override;
    /// The id of a design.
    void openSubject(const QString &subject) override;
    bool hasUnsavedChanges() const override { return !m_drafts.isEmpty(); }

private:
    struct Draft {
        LabelDesign before; ///< as it was stored when the change began
        LabelDesign now;
    };

    void build();
    QWidget *makeList();
    void connectParts();
    void reload();
    void showReading(const Result<DesignReading> &reading);
    void showRows();
    void choose(const QString &id);
    void showCurrent();
    void showSaveBar();
    /// What is stored of the current one; without id when it is gone.
    [[nodiscard]] LabelDesign stored() const;
    void takeEdit();
    void copy();
    void save();
    void discard();
    void askToDelete();
    void remove(const LabelDesign &design);
    void chooseModels();
    void showFailure(const QString &title, const Error &error);

    const PageContext &m_context;
    DesignModel *m_model;
    QListView *m_list;
    Button *m_copy;
    DesignPreview *m_preview;
    DesignForm *m_form;
    SaveBar *m_saveBar;
    DesignReading m_reading;
    QHash<QString, Draft> m_drafts; ///< by design
    QString m_current;
    QTimer m_reload;
};

} // namespace vestibule
