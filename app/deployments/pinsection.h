#pragma once

#include "app/widgets/card.h"
#include "core/base/error.h"
#include "core/base/secret.h"
#include "core/sites/deployment.h"

class QLineEdit;

namespace vestibule {

class Button;
class FormRow;
struct PageContext;
struct ToastMessage;

/// The card with a deployment's PIN: hidden until it is asked for, made anew, chosen, printed.
class PinSection : public Card
{
    Q_OBJECT
public:
    explicit PinSection(const PageContext &context, QWidget *parent = nullptr);
    /// Hides the PIN again when it is another deployment, or when the PIN was changed.
    void showDeployment(const Deployment &deployment);

Q_SIGNALS:
    void toastRequested(const vestibule::ToastMessage &message);

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void buildOwnPin();
    void toggle();
    void reveal(const Secret &pin);
    void hidePin();
    void askNewPin();
    void makeNewPin();
    void checkOwnPin();
    void askOwnPin();
    void setOwnPin(const QString &pin);
    void printCard();
    void fail(const QString &title, const Error &error);

    const PageContext &m_context;
    Deployment m_deployment;
    QWidget *m_digits;
    Button *m_show;
    QWidget *m_own;
    QLineEdit *m_ownPin;
    FormRow *m_ownRow;
    Button *m_setOwn;
};

/// The sentence that says why `typed` can't be a PIN; empty when it can.
QString pinProblem(const QString &typed);

} // namespace vestibule
