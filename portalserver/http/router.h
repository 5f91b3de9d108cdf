#pragma once

#include "portalserver/http/request.h"
#include "portalserver/http/requestgate.h"
#include "portalserver/http/response.h"

#include <functional>
#include <initializer_list>
#include <vector>

namespace vestibule {

/// Who may call a route. The web application names the values; the router only carries them.
enum class CallerKind : quint8 {};

/// A set of methods. HEAD belongs to it wherever GET does.
class Methods
{
public:
    constexpr Methods() = default;
    constexpr Methods(std::initializer_list<Method> methods)
    {
        for (const Method method : methods)
            add(method);
    }
    constexpr void add(Method method)
    {
        m_bits = m_bits | bit(method) | (method == Method::Get ? bit(Method::Head) : 0U);
    }
    [[nodiscard]] constexpr bool contains(Method method) const { return m_bits & bit(method); }
    friend constexpr Methods operator|(Methods a, Methods b)
    {
        a.m_bits |= b.m_bits;
        return a;
    }
    /// Value of the field Allow, for example "GET, HEAD, POST".
    [[nodiscard]] QByteArray toAllow() const;

private:
    static constexpr unsigned bit(Method method) { return 1U << static_cast<unsigned>(method); }
    unsigned m_bits = 0;
};

/// What a path pattern took from the path, in the order of its segments, still encoded: only characters
/// that need no escape pass a typed segment.
using PathArguments = QVarLengthArray<QByteArrayView, 4>;

/// One row of a route table.
struct Route {
    using Handler = std::function<Response(const Request &, const PathArguments &)>;

    Methods methods;
    /// Segments parted by slashes, for example "/d/{code}/cases/{id:number}". In braces stands a name for
    /// the reader and a type: `code` (A–Z a–z 0–9 and -, at most 32), `token` (base64url, at most 128, and what
    /// a segment without a type is), `id` (a UUID), `number` (at most 9 digits), `file` (a file name with dots
    /// inside, at most 64). Anything else is taken literally.
    QByteArray path;
    CallerKind caller{};
    qint64 bodyLimit = RequestGate::DefaultBodyLimit;
    Handler handler;
    bool isCaseInsensitive = false; ///< for the literal segments
};

/// What a Router found for a path.
struct RouteMatch {
    const Route *route = nullptr; ///< null when the path or the method is unknown
    PathArguments arguments;
    bool isKnownPath = false; ///< without a route it is then a 405, else a 404
    Methods allowed; ///< what the path knows, for the field Allow of a 405
};

/// A route table compiled for look-ups. Immutable, and so usable from any thread.
class Router
{
public:
    /// `routes` in order of precedence. A pattern that names an unknown type ends the program, because that
    /// is a mistake in the source.
    explicit Router(std::vector<Route> routes);

    /// The first route for `method` and the encoded `path`. Views point into `path`.
    [[nodiscard]] RouteMatch find(Method method, QByteArrayView path) const;
    [[nodiscard]] const std::vector<Route> &routes() const { return m_routes; }

private:
    struct Segment {
        using Check = bool (*)(QByteArrayView);
        QByteArray literal;
        Check check = nullptr; ///< for one in braces
    };
    using Pattern = std::vector<Segment>;

    static Pattern compile(const Route &route);
    static bool matches(const Pattern &pattern, bool ignoresCase,
                        const Request::Segments &segments);

    std::vector<Route> m_routes;
    std::vector<Pattern> m_patterns;
};

} // namespace vestibule
