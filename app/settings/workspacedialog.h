#pragma once

#include "core/base/actor.h"
#include "core/base/result.h"
#include "core/sites/branding.h"
#include "core/sites/deployment.h"

#include <QDialog>

#include <optional>

namespace vestibule {

class BrandingForm;
class Button;
class PlainLabel;
class TextSection;
struct PageContext;
struct Services;
struct StoredLogo;

/// Name, look and texts of the workspace: what deployments show that say nothing of their own.
class WorkspaceDialog : public QDialog
{
    Q_OBJECT
public:
    explicit WorkspaceDialog(const PageContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved();

private:
    struct Values {
        Branding branding;
        PortalTextSet texts;
        friend bool operator==(const Values &, const Values &) = default;
    };
    void read();
    void showStored(const Values &stored, const StoredLogo &logo);
    Values typed() const;
    void showProblem();
    void save();
    static Result<> store(Services &services, const Values &before, const Values &after,
                          const Actor &actor);

    const PageContext &m_context;
    std::optional<Values> m_stored; ///< empty until it was read
    BrandingForm *m_branding;
    TextSection *m_texts;
    PlainLabel *m_problem;
    Button *m_save;
};

} // namespace vestibule
