#pragma once

#include "core/base/result.h"
#include "core/security/technicianphones.h"

#include <QDialog>
#include <QTimer>

namespace vestibule {

class Button;
class ComboBox;
class PlainLabel;
class QrView;
struct PageContext;

/// Shows a code that signs a technician's phone in, to link labels where they are stuck.
class PairDialog : public QDialog
{
    Q_OBJECT
public:
    PairDialog(const PageContext &context,
               const std::vector<std::pair<DeploymentId, QString>> &sites,
               const DeploymentId &chosen, QWidget *parent);

private:
    void build();
    void offer();
    void showOffer(const Result<QString> &token);
    void look();
    void tick();

    const PageContext &m_context;
    ComboBox *m_site;
    QrView *m_qr;
    PlainLabel *m_words;
    Button *m_again;
    QTimer m_second;
    QDateTime m_until;
    QDateTime m_since;
    bool m_isPaired = false;
};

} // namespace vestibule
