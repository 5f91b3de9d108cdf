#pragma once

#include "portalserver/text/caseviews.h"
#include "portalserver/text/deadendviews.h"
#include "portalserver/text/frameview.h"
#include "portalserver/text/reportviews.h"
#include "portalserver/text/scanviews.h"
#include "portalserver/text/signinviews.h"
#include "portalserver/text/technicianviews.h"
