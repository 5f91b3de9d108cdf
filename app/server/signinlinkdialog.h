#pragma once

#include "app/widgets/secretclipboard.h"
#include "core/base/id.h"
#include "core/base/result.h"

#include <QDialog>

class QLineEdit;
class QUrl;

namespace vestibule {

class Button;
class PlainLabel;
class QrView;
struct PageContext;

/// Makes a link that signs one phone in without the PIN, and shows it: to scan, to copy, to write to somebody, or to
/// take back.
class SignInLinkDialog : public QDialog
{
    Q_OBJECT
public:
    /// For `name`, the deployment `site`. `labelCode`: the label that the phone waits at; null when it is unknown.
    SignInLinkDialog(const PageContext &context, const DeploymentId &site, const QString &name,
                     const LabelCodeId &labelCode, QWidget *parent);

    /// An e-mail with `link` in it, to nobody yet.
    static QUrl mail(const QString &name, const QString &link);

private:
    void build(const QString &name);
    void make(const DeploymentId &site, const LabelCodeId &labelCode);
    void showLink(const Result<QString> &link);
    void write(const QString &name);
    void withdraw();
    void showWithdrawn(const Result<> &withdrawn);
    void setUsable(bool isUsable);

    const PageContext &m_context;
    QrView *m_qr;
    QLineEdit *m_link;
    PlainLabel *m_words;
    Button *m_copy;
    Button *m_write;
    Button *m_withdraw;
    SecretClipboard m_clipboard;
};

} // namespace vestibule
