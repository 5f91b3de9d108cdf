#pragma once

#include "app/cases/casefile.h"

#include <QWidget>

class QGridLayout;
class QHBoxLayout;

namespace vestibule {

class Button;
class PlainLabel;

/// The facts of a case in two columns: what it is about, what kind, how urgent, when, and where its reporter looks.
class CaseFacts : public QWidget
{
    Q_OBJECT
public:
    /// `opensSite`: whether the case's deployment can be opened.
    explicit CaseFacts(bool opensSite, QWidget *parent = nullptr);
    /// `statusLink` is empty while the portal has no address.
    void setFile(const CaseFile &file, const QDateTime &now, const QString &statusLink);

Q_SIGNALS:
    void deviceRequested(const vestibule::DeviceId &device);
    void siteRequested(const vestibule::DeploymentId &site);
    void priorityChosen(vestibule::CasePriority priority);
    void copyRequested(const QString &text);

private:
    PlainLabel *addText(int row, int pair, const QString &name);
    Button *addLink(int row, int pair, const QString &name, const QString &objectName);
    void openPriorities();
    void setTags(const QStringList &tags);

    QGridLayout *m_grid;
    Button *m_device;
    PlainLabel *m_type;
    PlainLabel *m_place;
    Button *m_priority;
    Button *m_site;
    PlainLabel *m_reported;
    Button *m_link;
    PlainLabel *m_others;
    QWidget *m_tags;
    QHBoxLayout *m_tagRow;
    PlainLabel *m_tagName;
    PlainLabel *m_othersName;
    CaseFile m_file;
    QString m_statusLink;
};

} // namespace vestibule
