#pragma once

#include "core/base/result.h"
#include "core/labels/codes/scanlog.h"

#include <QDialog>
#include <QTimer>

class QListView;

namespace vestibule {

class Button;
class PlainLabel;
class ScanLinesModel;
struct PageContext;

/// The scan log of a label, a device or space, a deployment or all: when, what the phone was shown, and what it was.
class ScanLogDialog : public QDialog
{
    Q_OBJECT
public:
    /// `name`: of what was scanned; empty: of all.
    ScanLogDialog(const PageContext &context, const ScanScope &scope, const QString &name,
                  QWidget *parent);

private:
    struct Reading {
        ScanLines scans;
        int daysKept = 0;
    };

    void build();
    void read();
    void show(const Result<Reading> &reading);

    static constexpr int pageSize = 200;

    const PageContext &m_context;
    ScanScope m_scope;
    ScanLinesModel *m_model;
    QListView *m_list;
    PlainLabel *m_words;
    Button *m_more;
    int m_limit = pageSize;
    QTimer m_reading;
};

} // namespace vestibule
