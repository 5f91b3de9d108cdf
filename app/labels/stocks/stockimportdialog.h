#pragma once

#include "core/labels/stock/stockimport.h"

#include <QDialog>
#include <QSet>

class QListView;

namespace vestibule {

class Button;
class ChoiceBar;
class StockImportModel;
class PlainLabel;
class SearchField;
class SegmentedControl;
struct PageContext;

/// Takes stocks from the tables of gLabels and LibreOffice, where those programs are installed.
class StockImportDialog : public QDialog
{
    Q_OBJECT
public:
    /// Where the tables are; empty: the program isn't installed.
    struct Tables {
        QString glabelsFolder = installedGlabelsFolder();
        QString libreOfficeFile = installedLibreOfficeFile();
    };

    /// `context` must outlive the dialog.
    explicit StockImportDialog(const PageContext &context, QWidget *parent = nullptr)
        : StockImportDialog(context, Tables(), parent)
    { }
    StockImportDialog(const PageContext &context, Tables tables, QWidget *parent = nullptr);

Q_SIGNALS:
    void imported(int count);

private:
    void build();
    void read();
    void showImport(const Result<StockImport> &import);
    void showCounts();
    void take();

    const PageContext &m_context;
    Tables m_tables;
    StockImportModel *m_model;
    SegmentedControl *m_source;
    SearchField *m_search;
    PlainLabel *m_sentence;
    QListView *m_list;
    Button *m_all;
    Button *m_take;
    QSet<QString> m_known; ///< names of the stocks that are there
    int m_round = 0; ///< of reading, so that a late one is left
};

} // namespace vestibule
