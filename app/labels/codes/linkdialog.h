#pragma once

#include "core/base/result.h"
#include "core/labels/codes/labelcode.h"
#include "core/labels/codes/labelwish.h"

#include <QDialog>
#include <QTimer>

class QLineEdit;
class QListView;
class QStandardItemModel;

namespace vestibule {

class Button;
class FormRow;
class SearchField;
struct PageContext;
struct Services;

/// Asks which blank label hangs on which device or space.
class LinkDialog : public QDialog
{
    Q_OBJECT
public:
    /// `typed` is a label's number or code, or empty.
    LinkDialog(const PageContext &context, const QString &typed, QWidget *parent);

Q_SIGNALS:
    /// `name` is that of the device or space.
    void linkRequested(const vestibule::LabelCode &label, const vestibule::LabelWish &wish,
                       const QString &name);

private:
    /// A device or space that can be chosen.
    struct Offer {
        LabelWish wish;
        QString name;
        QString place;
    };

    void build();
    void findLabel();
    void showLabel(const Result<LabelCode> &label);
    void search();
    void showOffers(const std::vector<Offer> &offers);
    void showState();
    static Result<std::vector<Offer>> find(Services &services, const QString &words);

    const PageContext &m_context;
    QLineEdit *m_label;
    FormRow *m_labelRow;
    SearchField *m_search;
    QStandardItemModel *m_model;
    QListView *m_list;
    Button *m_link;
    QTimer m_typing;
    std::vector<Offer> m_offers;
    std::optional<LabelCode> m_found;
};

} // namespace vestibule
