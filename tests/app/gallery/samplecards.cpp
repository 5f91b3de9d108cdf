#include "tests/app/gallery/samplecards.h"

#include "app/frame/page.h"
#include "app/widgets/avatar.h"
#include "app/widgets/banner.h"
#include "app/widgets/barchart.h"
#include "app/widgets/card.h"
#include "app/widgets/choicebar.h"
#include "app/widgets/combobox.h"
#include "app/widgets/countedtextedit.h"
#include "app/widgets/detailheader.h"
#include "app/widgets/factgrid.h"
#include "app/widgets/filedroparea.h"
#include "app/widgets/filterchip.h"
#include "app/widgets/formrow.h"
#include "app/widgets/hairline.h"
#include "app/widgets/pane.h"
#include "app/widgets/plainlabel.h"
#include "app/widgets/qrview.h"
#include "app/widgets/savebar.h"
#include "app/widgets/scrollcolumn.h"
#include "app/widgets/switch.h"
#include "tests/app/gallery/samplerows.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QRandomGenerator>

namespace vestibule {
using namespace Qt::StringLiterals;

namespace {

QImage sampleModules()
{
    QImage image(29, 29, QImage::Format_RGB32);
    QRandomGenerator random(7);
    for (int y = 0; y < 29; ++y) {
        for (int x = 0; x < 29; ++x)
            image.setPixelColor(x, y, random.bounded(2) == 0 ? Qt::black : Qt::white);
    }
    return image;
}

Card *addressCard()
{
    auto *card = new Card;
    auto *qr = new QrView;
    qr->setModules(sampleModules(), u"http://192.168.20.14:8080"_s);
    auto *state = new QHBoxLayout;
    state->setSpacing(px(8));
    state->addWidget(new Chip({u"Portal is on"_s, ToneKind::Success, u"check"_s}));
    state->addWidget(
        new PlainLabel(u"Reached from a phone 2 minutes ago"_s, TextStyle::Small, TextInk::Muted));
    state->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(8));
    buttons->addWidget(new Button(u"Copy address"_s, Button::Kind::Small, u"copy"_s));
    buttons->addWidget(new Button(u"Open"_s, Button::Kind::Small, u"external"_s));
    buttons->addWidget(new Button(u"Print poster"_s, Button::Kind::Small, u"print"_s));
    buttons->addStretch();
    auto *column = new QVBoxLayout;
    column->setSpacing(px(4));
    column->addLayout(state);
    column->addWidget(new PlainLabel(u"http://192.168.20.14:8080"_s, TextStyle::Display));
    column->addLayout(buttons);
    auto *row = new QHBoxLayout;
    row->setSpacing(px(20));
    row->addWidget(qr);
    row->addLayout(column, 1);
    card->body()->addLayout(row);
    return card;
}

Card *newCasesCard()
{
    auto *card = new Card(u"New cases"_s);
    card->setRemark(u"4 since yesterday"_s);
    auto *all = new Button(u"All cases"_s, Button::Kind::Link);
    all->setFlush(Qt::RightEdge);
    card->addTitleAction(all);
    auto *list = new QListView;
    list->setModel(new SampleCases(list));
    list->setItemDelegate(new TwoLineDelegate(52, RowMargins::card(), list));
    list->setMouseTracking(true);
    list->setCurrentIndex(list->model()->index(0, 0));
    list->viewport()->setAutoFillBackground(false);
    card->addFullWidth(list);
    return card;
}

Card *chartCard()
{
    auto *card = new Card(u"Cases per week"_s);
    card->setRemark(u"weeks 36 to 47, median time to resolve 9 h"_s);
    auto *chart = new BarChart(u"Cases per week"_s);
    const QList<int> values{9, 12, 7, 11, 14, 10, 16, 13, 8, 11, 9, 12};
    QList<Bar> bars;
    for (int i = 0; i < int(values.size()); ++i)
        bars.append({QString::number(36 + i), values.at(i), i == 11});
    chart->setBars(bars);
    card->body()->addWidget(chart, 1);
    return card;
}

} // namespace

std::unique_ptr<Page> sampleOverview()
{
    auto page = std::make_unique<Page>();
    page->setTitle(u"Overview"_s);
    page->setSubtitle(u"Friday, 20 November. Six things need you."_s);
    page->setHeaderLine(false);
    page->addHeaderButton(u"New case"_s, Button::Kind::Primary, u"plus"_s);
    auto *left = new QVBoxLayout;
    left->setSpacing(px(16));
    left->addWidget(newCasesCard(), 1);
    auto *right = new QVBoxLayout;
    right->setSpacing(px(16));
    auto *account = new Card(u"Accounts that need attention"_s);
    account->setRemark(u"3"_s);
    account->body()->addWidget(new SettingRow(u"Visionline, Quay House"_s,
                                              u"The server can't be reached since 08:12"_s,
                                              new Button(u"Show steps"_s, Button::Kind::Small)));
    account->body()->addWidget(new Hairline);
    account->body()->addWidget(new SettingRow(u"Thermostats, Pier 4 Lofts"_s,
                                              u"Sign-in ended after a password change"_s,
                                              new Button(u"Sign in again"_s, Button::Kind::Small)));
    right->addWidget(account);
    right->addWidget(chartCard(), 1);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(px(16));
    columns->addLayout(left, 7);
    columns->addLayout(right, 5);
    auto *scroll = new ScrollColumn;
    scroll->add(addressCard());
    scroll->addLayout(columns);
    page->setBody(scroll);
    return page;
}

QWidget *sampleCaseDetail()
{
    auto *pane = new QWidget;
    auto *header = new DetailHeader;
    header->setNumber(u"HALL-0042"_s);
    header->setChip({u"In progress"_s, ToneKind::Warning, u"half-disc"_s});
    auto *column = new QVBoxLayout;
    column->setContentsMargins(px(24), px(2), px(24), px(16));
    column->setSpacing(px(14));
    auto *words = new QVBoxLayout;
    words->setSpacing(px(4));
    words->addWidget(
        new PlainLabel(u"Floor scrubber stops after a few metres"_s, TextStyle::Heading));
    words->addWidget(
        new PlainLabel(u"It drives about five metres, beeps twice and stops. The screen "
                       "says “brush motor”. Same thing after switching it off and on."_s,
                       TextStyle::Body, TextInk::Secondary, PlainLabel::Wrap::Yes));
    column->addLayout(words);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(px(8));
    actions->addWidget(new Button(u"Resolve"_s, Button::Kind::Primary, u"check"_s));
    actions->addWidget(new Button(u"Wait"_s, Button::Kind::Normal, u"pause"_s));
    auto *assignee = new ComboBox(u"Assignee"_s);
    assignee->addPerson(u"Marta Lindqvist"_s, u"Marta Lindqvist"_s);
    actions->addWidget(assignee, 1);
    column->addLayout(actions);
    auto *facts = new FactGrid;
    facts->setFacts({{u"Device"_s, u"Scrubber 3"_s},
                     {u"Type"_s, u"Anomaly"_s},
                     {u"Place"_s, u"Hall North, bay 12"_s},
                     {u"Priority"_s, u"Normal"_s}});
    column->addWidget(facts);
    auto *banner = new Banner(
        ToneKind::Danger, u"8 read well, 1 does not"_s,
        u"The code on “Boiler 2” is too small for phones: dots of 0.28 mm, at "
        "least 0.38 mm needed."_s);
    banner->addButton(u"Make it larger"_s);
    column->addWidget(banner);
    column->addStretch();
    auto *write = new CountedTextEdit(u"Reply"_s);
    write->setPlaceholderText(u"Write to Oskar. He sees it on his status page."_s);
    write->setVisibleLines(2);
    auto *foot = new QHBoxLayout;
    foot->addWidget(new SegmentedControl({u"Reply to reporter"_s, u"Internal note"_s}));
    foot->addStretch();
    foot->addWidget(new Button(u"Send"_s, Button::Kind::Normal, u"send"_s));
    column->addWidget(write);
    column->addLayout(foot);
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addLayout(column, 1);
    return pane;
}

QWidget *sampleForm()
{
    auto *scroll = new ScrollColumn;
    scroll->setMargins(24, 16, 24, 16, 12);
    auto *portal = new Card;
    auto *on = new Switch({});
    on->setChecked(true);
    portal->body()->addWidget(new SettingRow(
        u"Portal is on"_s, u"Whoever scans a label in Hall North can report a problem."_s, on));
    portal->body()->addWidget(new Hairline);
    portal->body()->addWidget(new SettingRow(
        u"Show open cases"_s, u"The newest ten of the last 30 days, without names or pictures."_s,
        new Switch({})));
    scroll->add(portal);
    auto *welcome = new Card(u"Welcome"_s);
    welcome->setRemark(u"Stands above the PIN."_s);
    auto *text = new CountedTextEdit(u"Welcome"_s, 280);
    text->setObjectName(u"welcome"_s);
    text->setPlainText(
        u"Welcome to Hall North. Tell us what is broken, we usually answer within half an hour."_s);
    auto *line = new QHBoxLayout;
    line->addWidget(new SegmentedControl({u"English"_s, u"Deutsch"_s, u"Polski"_s}));
    line->addWidget(new Button(u"Add language"_s, Button::Kind::Link, u"plus"_s));
    line->addStretch();
    line->addWidget(text->counter());
    text->counter()->show();
    welcome->body()->addLayout(line);
    welcome->body()->addWidget(text);
    scroll->add(welcome);
    auto *more = new Card(u"Name and logo"_s);
    auto *row = new FormRow(u"Name"_s, new QLineEdit(u"Hall North"_s));
    row->setError(u"Another deployment has this name. Choose another one."_s);
    more->body()->addWidget(row);
    more->body()->addWidget(
        new FileDropArea(u"Drop a picture here, or click to choose one."_s, u"*.png"_s));
    auto *check = new CheckBox(u"Print the Wi-Fi code on the PIN card"_s);
    check->setChecked(true);
    more->body()->addWidget(check);
    more->body()->addWidget(new CheckBox(u"Ask for a phone number"_s));
    scroll->add(more);
    scroll->addStretch();
    auto *save = new SaveBar;
    auto *whole = new QWidget;
    auto *layout = new QVBoxLayout(whole);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(scroll, 1);
    layout->addWidget(save);
    save->showChanged(u"Welcome text changed, not saved yet"_s);
    return whole;
}

} // namespace vestibule
