#pragma once

#include "core/labels/codes/labelservice.h"
#include "core/labels/printing/labelsheets.h"
#include "core/labels/printing/printjobs.h"
#include "core/labels/printing/printorder.h"
#include "core/labels/stock/stockjson.h"
#include "tests/support/deploymentrow.h"
#include "tests/support/labelsample.h"

namespace vestibule {

/// A store with labels to print, and what remembers how they were.
struct PrintShop : TestStore {
    PrintShop()
    {
        const DeploymentId site = putDeployment(*this, QStringLiteral("HALL"),
                                                QStringLiteral("2741"));
        auto transaction = WriteTransaction::begin(*database);
        for (SpaceId &space : spaces) {
            space = SpaceId::make();
            (void)transaction->execute(
                QStringLiteral("INSERT INTO space (id, deployment_id, name, name_key, kind,"
                               " position, created_at) VALUES (?, ?, '', '', 'room', 1, '')"),
                {space.toString(), site.toString()});
        }
        (void)transaction->commit();
        for (const SpaceId &space : spaces) {
            const auto made = codes.forSpace(space, QStringLiteral("http://192.168.10.25:8080"),
                                             actor);
            LabelContent content = sampleLabel(made->number);
            content.address = symbolText(made->baseAddress, made->code);
            labels.push_back({made->id, made->number, content});
        }
    }

    /// The first `count` labels on sheets of L7160, 21 a sheet.
    PrintOrder order(int count)
    {
        PrintOrder order;
        order.stock = *builtInStock(QStringLiteral("avery-l7160"));
        order.labels.assign(labels.begin(), labels.begin() + count);
        return order;
    }
    Result<PrintJob> start(const PrintOrder &order)
    {
        NewPrintJob job;
        job.design = order.design.id;
        job.target = {PrintTarget::Kind::Printer, QStringLiteral("Office")};
        job.sheet = order.sheet ? order.sheet->id : LabelSheetId();
        job.pieces = *piecesOf(order);
        return jobs.start(job, order.stock, actor);
    }
    /// The begun sheets of L7160.
    std::vector<LabelSheet> begun() { return *sheets.of(QStringLiteral("avery-l7160")); }

    Actor actor = Actor::byOperator(OperatorId::make());
    LabelService codes{*database, changes, clock};
    LabelSheets sheets{*database, changes, clock};
    PrintJobs jobs{*database, changes, codes, clock};
    std::vector<SpaceId> spaces = std::vector<SpaceId>(70);
    std::vector<PrintLabel> labels;
};

} // namespace vestibule
