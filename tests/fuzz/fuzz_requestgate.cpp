#include "portalserver/http/requestgate.h"
#include "tests/fuzz/fuzztarget.h"

using namespace vestibule;

namespace {

struct Outcome {
    GateVerdict verdict;
    qsizetype seen = 0; ///< bytes that led to the verdict
};

/// Each piece is shown in memory of its own, so that a view kept from an earlier one is found out.
Outcome inspectInPieces(const GatePolicy &policy, QByteArrayView bytes, qsizetype first,
                        qsizetype step)
{
    RequestGate gate(&policy);
    Outcome outcome;
    for (qsizetype end = qMin(first, bytes.size());; end = qMin(end + step, bytes.size())) {
        const QByteArray received(bytes.data(), end);
        outcome = {gate.inspect(received), end};
        if (gate.hasHead()) {
            const RequestHead &head = gate.head();
            require(head.target().startsWith('/')
                    && head.target().size() <= RequestGate::MaximumTarget);
            require(head.path().size() + head.query().size() <= head.target().size());
            require(!head.host().isEmpty() && !head.field("host").isNull());
            require(gate.headLength() <= RequestGate::MaximumHead);
            require(head.bodyLength() <= 1000 || outcome.verdict.status == 413);
        }
        if (outcome.verdict.kind != GateVerdict::Kind::NeedMore || end == bytes.size())
            return outcome;
    }
}

bool isRefusal(int status)
{
    return status >= 400 && status <= 599;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const GatePolicy policy{{"portal.test", "[::1]"}, [](const RequestHead &head) {
                                       return qint64(head.path() == "/small" ? 5 : 1000);
                                   }};
    const QByteArrayView bytes(data, static_cast<qsizetype>(size));
    const Outcome whole = inspectInPieces(policy, bytes, bytes.size(), 1);
    require((whole.verdict.kind == GateVerdict::Kind::Reject) == isRefusal(whole.verdict.status));

    const qsizetype cut = bytes.isEmpty() ? 0 : (bytes.size() * 31 + data[0]) % bytes.size();
    const qsizetype step = bytes.size() <= 300 ? 1 : bytes.size() / 3;
    for (const Outcome &pieces : {inspectInPieces(policy, bytes, cut, bytes.size()),
                                  inspectInPieces(policy, bytes, cut, step)}) {
        // A good request with something behind it passes when the rest was not there yet.
        const bool isPipelined = pieces.verdict.kind == GateVerdict::Kind::Pass
            && pieces.seen < bytes.size();
        require(isPipelined ? whole.verdict.status == 400 : pieces.verdict == whole.verdict);
    }
    return 0;
}
