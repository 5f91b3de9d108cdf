#pragma once

#include "portalserver/text/brandcolours.h"

namespace vestibule {

/// The sentence that says what was changed about a colour, and why.
QString brandChangeSentence(const BrandChange &change);
/// What was wished for a part of the pages beside what phones get, with words for which part it is.
struct BrandPair {
    QString part;
    Colour asked;
    Colour used;
    friend bool operator==(const BrandPair &, const BrandPair &) = default;
};
/// Header, buttons and links of light pages, and those of dark pages that aren't as wished for.
QList<BrandPair> brandPairs(const BrandColours &colours, const Colour &brand, const Colour &head);
/// What was corrected and why, a sentence a line; or that nothing was.
QString brandCorrection(const BrandColours &colours, const QList<BrandPair> &pairs);
/// "Header", "Buttons", "Links".
QString brandPartTitle(BrandChange::Part part);

} // namespace vestibule
