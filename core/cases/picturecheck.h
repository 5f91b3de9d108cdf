#pragma once

#include "core/base/result.h"
#include "core/cases/attachment.h"

#include <functional>
#include <optional>

namespace vestibule {

class Database;

/// Whether the file of every picture is there and as long as its row says.
class PictureCheck
{
public:
    explicit PictureCheck(Database &database) : m_database(database) { }

    struct Lack {
        QString path; ///< of the file
        bool isMissing = false; ///< else it has another length
        friend bool operator==(const Lack &, const Lack &) = default;
    };
    struct Outcome {
        int pictures = 0; ///< looked at
        std::optional<Lack> lack; ///< the first one
    };
    /// Looks at one after the other while `goesOn` says so. Errors: Unavailable.
    [[nodiscard]] Result<Outcome> run(const std::function<bool()> &goesOn);

private:
    [[nodiscard]] std::optional<Lack> lackOf(const Attachment &picture) const;
    Result<std::optional<Lack>> lackNow(Attachment picture);

    Database &m_database;
};

} // namespace vestibule
