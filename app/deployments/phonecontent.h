#pragma once

#include "core/sites/branding.h"
#include "core/sites/deployment.h"
#include "portalserver/text/brandcolours.h"

#include <QImage>
#include <QStringList>

namespace vestibule {

class PortalTexts;
struct DeploymentDraft;
struct DeploymentSnapshot;

/// What the phone of the preview shows, in words that are ready to draw.
struct PhoneContent {
    struct Tile {
        QString title;
        QString icon;
    };

    QString brand;
    QString site;
    QImage logo;
    BrandColours colours;
    bool isPortalOn = true;
    bool showsOpenCases = true;
    QString headline, welcome, enterPin, pinHint, continueWord;
    QString device, devicePlace, deviceIcon;
    QString caseNumber, caseStatus, meToo;
    QString instructions, whatIsWrong;
    QList<Tile> tiles;
    QString reportTitle, reportHint, photo, yourName, reach, send;
    QString thanks, numberLabel, nextTitle;
    QStringList nextSteps;
    QString needPerson;
    QStringList contactLines;
    QString offTitle, offText;
};

/// The draft as phones would show it in the language of `texts`.
PhoneContent phoneContent(const DeploymentSnapshot &snapshot, const DeploymentDraft &draft,
                          const PortalTexts &texts);

} // namespace vestibule
