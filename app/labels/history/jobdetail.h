#pragma once

#include "app/labels/history/printlogrows.h"
#include "app/printing/labelprinting.h"
#include "app/widgets/pane.h"

class QProgressBar;
class QSpinBox;

namespace vestibule {

class Banner;
class Button;
class ComboBox;
class FactGrid;
class FormRow;
class PlainLabel;

/// One print job: who, when, what, where, what the check said; and how it goes on, begins again in the middle, or
/// prints one label more.
class JobDetail : public Pane
{
    Q_OBJECT
public:
    explicit JobDetail(QWidget *parent = nullptr);

    void show(const PrintLogRow &row, const std::vector<LabelSheet> &sheets);
    /// The number that stands on label `number` of the job.
    void setLabelNumber(const PrintJobId &job, int number, qint64 labelNumber);
    /// A job is being printed again; `total` 0: no longer.
    void setProgress(int done, int total);

Q_SIGNALS:
    void resumeRequested(const vestibule::PrintJobId &job, int from,
                         const vestibule::LabelPrinting::Place &place);
    void againRequested(const vestibule::PrintJobId &job, int number,
                        const vestibule::LabelPrinting::Place &place);
    /// Its file was never printed: the places on sheets are free after all.
    void releaseRequested(const vestibule::PrintJobId &job);
    void cancelRequested();
    /// Which label that is, is wanted.
    void numberChosen(const vestibule::PrintJobId &job, int number);

private:
    void build();
    void showFacts();
    void showSheets(const std::vector<LabelSheet> &sheets);
    void showActions();
    [[nodiscard]] LabelPrinting::Place place() const;

    PrintLogRow m_row;
    bool m_isBusy = false;
    PlainLabel *m_title;
    Banner *m_problem;
    FactGrid *m_facts;
    QWidget *m_actions;
    QSpinBox *m_number;
    FormRow *m_numberRow;
    ComboBox *m_sheet;
    FormRow *m_sheetRow;
    Button *m_resume;
    Button *m_again;
    Button *m_release;
    QProgressBar *m_progress;
    Button *m_cancel;
};

} // namespace vestibule
