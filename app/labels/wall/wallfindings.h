#pragma once

#include "app/labels/wall/wallrows.h"
#include "app/widgets/pane.h"

class QListView;
class QStackedWidget;

namespace vestibule {

class ComboBox;
class EmptyState;
class PlainLabel;
class SegmentedControl;
class WallDetail;

/// The right column of the wall check: what is on the photos, what isn't, and what is chosen of it.
class WallFindings : public Pane
{
    Q_OBJECT
public:
    explicit WallFindings(QWidget *parent = nullptr);

    void show(const std::vector<WallPhoto> &photos, const WallLookup &lookup);
    /// The store couldn't be asked.
    void showProblem(const QString &sentence);
    /// What is chosen of the list that is shown.
    [[nodiscard]] std::vector<WallRow> chosen() const;
    [[nodiscard]] const std::vector<WallRow> &found() const { return m_found->rows(); }
    /// Chooses what stands at `place`.
    void choose(const SymbolPlace &place);
    [[nodiscard]] WallDetail *detail() const { return m_detail; }

Q_SIGNALS:
    void chosenChanged();
    void openRequested();
    void placeChosen(const vestibule::LabelPlace &place);

private:
    void build();
    void showList();
    void showPlaces(const WallLookup &lookup);
    void showChosen();
    [[nodiscard]] bool isMissingShown() const;

    WallModel *m_found;
    WallModel *m_missing;
    PlainLabel *m_summary;
    SegmentedControl *m_kind;
    ComboBox *m_place;
    PlainLabel *m_more;
    QListView *m_view;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    WallDetail *m_detail;
    std::vector<NamedPlace> m_places;
    bool m_hasPlace = false;
};

} // namespace vestibule
