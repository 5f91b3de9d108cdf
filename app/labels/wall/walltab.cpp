#include "app/labels/wall/walltab.h"

#include "app/labels/wall/photoreader.h"
#include "app/labels/wall/photoview.h"
#include "app/labels/wall/walldetail.h"
#include "app/labels/wall/wallfindings.h"
#include "app/labels/wall/wallwords.h"
#include "app/pagecontext.h"
#include "app/widgets/banner.h"
#include "app/widgets/button.h"
#include "app/widgets/emptystate.h"
#include "app/widgets/filedroparea.h"
#include "app/widgets/hairline.h"
#include "app/widgets/plainlabel.h"
#include "app/words/problemwords.h"
#include "core/engine/desk.h"
#include "core/events/eventhub.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QShortcut>
#include <QStackedWidget>

namespace vestibule {
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

WallTab::WallTab(const PageContext &context, QWidget *parent)
    : PageTab(parent),
      m_context(context),
      m_reader(new PhotoReader(PictureProcess::findHelper(QCoreApplication::applicationDirPath()),
                               this)),
      m_name(new PlainLabel({}, TextStyle::BodyStrong)),
      m_previous(new Button(tr("Previous photo"), Button::Kind::Icon, u"chevron-left"_s)),
      m_next(new Button(tr("Next photo"), Button::Kind::Icon, u"chevron-right"_s)),
      m_open(new Button(tr("Open photos…"), Button::Kind::Primary, u"picture"_s)),
      m_paste(new Button(tr("Paste"), Button::Kind::Normal, u"copy"_s)),
      m_over(new Button(tr("Start over"), Button::Kind::Link)),
      m_problem(new Banner(ToneKind::Warning)),
      m_progressRow(makeProgress()),
      m_drop(new FileDropArea(tr("Drop photos here, or click to choose them"),
                              tr("Photos (*.jpg *.jpeg *.png *.webp *.gif *.bmp)"))),
      m_view(new PhotoView),
      m_stack(new QStackedWidget),
      m_findings(new WallFindings)
{
    setAcceptDrops(true);
    build();
    connectReader();
    connectFindings();
    m_lookUp.setSingleShot(true);
    m_lookUp.setInterval(30ms);
    connect(&m_lookUp, &QTimer::timeout, this, &WallTab::lookUp);
    connect(&m_context.hub, &EventHub::grew, this, [this] {
        if (isVisible() && !m_photos.empty() && !m_lookUp.isActive()) // activated() asks anew
            m_lookUp.start();
    });
    showPhotos();
}

void WallTab::build()
{
    m_problem->setObjectName(u"wallProblem"_s);
    m_problem->hide();
    connect(m_problem->addSideButton(tr("Close")), &Button::clicked, m_problem, &QWidget::hide);
    m_drop->setObjectName(u"wallDrop"_s);
    m_drop->setMultiple(true);
    m_stack->addWidget(makeStart());
    m_stack->addWidget(m_view);
    auto *notices = new QVBoxLayout;
    notices->setContentsMargins(px(16), 0, px(16), 0);
    notices->addWidget(m_problem);
    auto *left = new QVBoxLayout;
    left->setContentsMargins({});
    left->setSpacing(0);
    left->addWidget(makeTools());
    left->addLayout(notices);
    left->addWidget(m_progressRow);
    left->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addLayout(left, 1);
    auto *line = new Hairline(Qt::Vertical, Hairline::Colour::Border);
    line->setObjectName(u"wallLine"_s);
    row->addWidget(line);
    row->addWidget(m_findings);
    auto *paste = new QShortcut(QKeySequence::Paste, this);
    paste->setContext(Qt::WidgetWithChildrenShortcut);
    connect(paste, &QShortcut::activated, this, &WallTab::paste);
}

QWidget *WallTab::makeTools()
{
    m_name->setObjectName(u"wallPhotoName"_s);
    m_previous->setObjectName(u"wallPrevious"_s);
    m_next->setObjectName(u"wallNext"_s);
    m_open->setObjectName(u"wallAdd"_s);
    m_paste->setObjectName(u"wallPaste"_s);
    m_over->setObjectName(u"wallOver"_s);
    m_name->setMinimumCharacters(8);
    auto *tools = new QWidget;
    tools->setFixedHeight(px(56));
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(px(24), 0, px(16), 0);
    row->setSpacing(px(8));
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_name, 1);
    row->addWidget(m_over);
    row->addWidget(m_paste);
    row->addWidget(m_open);
    connect(m_previous, &Button::clicked, this, [this] { turnTo(m_current - 1); });
    connect(m_next, &Button::clicked, this, [this] { turnTo(m_current + 1); });
    connect(m_open, &Button::clicked, m_drop, &QAbstractButton::click);
    connect(m_paste, &Button::clicked, this, &WallTab::paste);
    connect(m_over, &Button::clicked, this, &WallTab::startOver);
    connect(m_drop, &FileDropArea::filesChosen, this, &WallTab::addFiles);
    return tools;
}

QWidget *WallTab::makeStart()
{
    auto *words = new EmptyState(
        u"camera"_s, tr("Which labels on the wall still read?"),
        tr("Take photos of the wall with a phone, so that each code is at least about a thumb's "
           "width, and drop them here. Each code is read, looked up, and framed on the photo: "
           "whose it is, and whether it leads there still. Labels that should hang there but "
           "aren't seen are listed, too. Nothing leaves this computer, and no photo is kept."));
    auto *start = new QWidget;
    auto *column = new QVBoxLayout(start);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(words);
    auto *drop = new QHBoxLayout;
    drop->setContentsMargins(px(48), 0, px(24), 0);
    m_drop->setMaximumWidth(px(420));
    m_drop->setMinimumHeight(px(120));
    drop->addWidget(m_drop, 1);
    drop->addStretch(0);
    column->addLayout(drop);
    column->addStretch(1);
    return start;
}

QWidget *WallTab::makeProgress()
{
    m_progressWords = new PlainLabel({}, TextStyle::Small, TextInk::Secondary);
    m_progressWords->setObjectName(u"wallProgressWords"_s);
    m_progressWords->setMinimumCharacters(12);
    m_progress = new QProgressBar;
    m_progress->setObjectName(u"wallProgress"_s);
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(px(180));
    auto *cancel = new Button(tr("Cancel"), Button::Kind::Small);
    cancel->setObjectName(u"wallCancel"_s);
    connect(cancel, &Button::clicked, this, [this] { m_reader->cancel(); });
    auto *progress = new QWidget;
    auto *row = new QHBoxLayout(progress);
    row->setContentsMargins(px(24), px(4), px(16), px(8));
    row->setSpacing(px(12));
    row->addWidget(m_progressWords, 1);
    row->addWidget(m_progress);
    row->addWidget(cancel);
    progress->hide();
    return progress;
}

void WallTab::connectReader()
{
    connect(m_reader, &PhotoReader::began, this, [this](const QString &name, int waiting) {
        m_progressRow->show();
        m_progress->setRange(0, 0);
        m_progressWords->setText(waiting > 0
                                     ? tr("Reading %1, %n more wait", nullptr, waiting).arg(name)
                                     : tr("Reading %1").arg(name));
    });
    connect(m_reader, &PhotoReader::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(m_reader, &PhotoReader::opened, this, [this](const WallPhoto &photo) {
        m_photos.push_back(photo);
        m_current = int(m_photos.size()) - 1;
        showPhotos();
    });
    connect(m_reader, &PhotoReader::read, this, [this](const WallPhoto &photo) {
        m_photos.back() = photo;
        if (!photo.isWhole)
            tellFailure(tr("“%1” wasn't searched to the end").arg(photo.name),
                        tr("It took too long. There may be more codes on it; take photos of parts "
                           "of the wall."));
        showPhotos();
        lookUp();
    });
    connect(m_reader, &PhotoReader::failed, this, [this](const QString &name, const Error &error) {
        if (!m_photos.empty() && !m_photos.back().isSearched)
            m_photos.pop_back();
        tellFailure(tr("“%1” can't be used").arg(wallwords::shortened(name)),
                    wallwords::problem(error));
        showPhotos();
    });
    connect(m_reader, &PhotoReader::finished, this, [this] {
        m_progressRow->hide();
        if (!m_photos.empty() && !m_photos.back().isSearched) // it was cancelled
            m_photos.pop_back();
        showPhotos();
    });
}

void WallTab::activated()
{
    if (!m_photos.empty())
        lookUp();
}

void WallTab::tellFailure(const QString &title, const QString &sentence)
{
    m_failures.append(QString(title + u". "_s + sentence));
    if (m_failures.size() == 1)
        m_problem->setTexts(title, sentence);
    else
        m_problem->setTexts(tr("%n photos gave trouble", nullptr, int(m_failures.size())),
                            m_failures.join(u'\n'));
    m_problem->show();
}

void WallTab::showPhotos()
{
    const bool isEmpty = m_photos.empty();
    m_current = std::clamp(m_current, 0, std::max(0, int(m_photos.size()) - 1));
    m_stack->setCurrentIndex(isEmpty ? 0 : 1);
    m_findings->setVisible(!isEmpty);
    findChild<QWidget *>(u"wallLine"_s)->setVisible(!isEmpty);
    m_over->setVisible(!isEmpty);
    const bool areMany = m_photos.size() > 1;
    m_previous->setVisible(areMany);
    m_next->setVisible(areMany);
    m_previous->setEnabled(m_current > 0);
    m_next->setEnabled(m_current + 1 < int(m_photos.size()));
    if (isEmpty) {
        m_name->setText(tr("Wall check"));
        m_view->setPhoto({});
        m_view->setMarks({});
        return;
    }
    const WallPhoto &photo = m_photos[size_t(m_current)];
    const QString name = wallwords::shortened(photo.name);
    m_name->setText(areMany ? tr("%1 (%2 of %3)").arg(name).arg(m_current + 1).arg(m_photos.size())
                            : name);
    m_view->setPhoto(photo.picture);
    showMarks();
}

void WallTab::showMarks()
{
    if (m_photos.empty())
        return;
    const WallPhoto &photo = m_photos[size_t(m_current)];
    std::vector<PhotoMark> marks;
    for (const SeenSymbol &symbol : photo.symbols)
        marks.push_back({symbol.outline, {}, {}});
    for (const WallRow &row : m_findings->found()) {
        for (const SymbolPlace &place : row.places) {
            if (place.photo == m_current && size_t(place.symbol) < marks.size()) {
                marks[size_t(place.symbol)].chip = wallwords::chip(row);
                marks[size_t(place.symbol)].name = wallwords::title(row);
            }
        }
    }
    m_view->setMarks(std::move(marks));
    QSet<int> chosen;
    for (const WallRow &row : m_findings->chosen()) {
        for (const SymbolPlace &place : row.places) {
            if (place.photo == m_current)
                chosen.insert(place.symbol);
        }
    }
    m_view->setHighlighted(chosen);
}

void WallTab::turnTo(int photo)
{
    m_current = photo;
    showPhotos();
}

void WallTab::lookUp()
{
    const QString address = m_context.portal ? m_context.portal().baseAddress : QString();
    m_context.desk.ask(
        this,
        [texts = textsOf(m_photos), address, chosen = m_place](Services &services) {
            return lookUpWall(services, texts, address, chosen);
        },
        [this, round = ++m_round](const Result<WallLookup> &lookup) {
            if (round != m_round)
                return;
            if (lookup)
                m_findings->show(m_photos, *lookup);
            else
                m_findings->showProblem(problemwords::sentence(lookup.error()));
            showMarks();
        });
}

} // namespace vestibule
