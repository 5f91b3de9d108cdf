#pragma once

class QJsonObject;
class QString;

namespace vestibule::storecheckwords {

/// What is wrong with the store, and what to do, as the command "verify" answered when it wasn't "ok".
QString fault(const QJsonObject &answer);

} // namespace vestibule::storecheckwords
