#pragma once

#include "core/sites/branding.h"
#include "portalserver/http/response.h"

namespace vestibule {

struct PortalContext;

/// Where the style sheet with this brand's colours is served. The address holds the colours, so it can be kept
/// for ever and needs no store.
[[nodiscard]] QString brandCssUrl(const Branding &branding);
/// Where the brand's logo is served; empty when there is none.
[[nodiscard]] QString logoUrl(const Branding &branding);

/// `colours` as in the address made by brandCssUrl(): "0b4f6c" or "0b4f6c-112233". 404 for anything else.
[[nodiscard]] Response brandCssResponse(const QByteArray &colours);
[[nodiscard]] Response logoResponse(PortalContext &context, const QByteArray &attachmentId);

} // namespace vestibule
