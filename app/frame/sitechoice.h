#pragma once

#include "core/base/id.h"

#include <functional>

class QWidget;

namespace vestibule {

class ComboBox;
class FormRow;
struct PageContext;

/// Fills `box` with the deployments, their ids as data, and chooses `chosen` if it is there; then calls `done`. Says in
/// `row` why when they can't be read. For as long as `owner` lives, to which both belong.
void fillSites(const PageContext &context, QWidget *owner, FormRow *row, ComboBox *box,
               const DeploymentId &chosen, std::function<void()> done);

} // namespace vestibule
