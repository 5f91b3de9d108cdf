#include "portalserver/text/fieldtexts.h"

#include "portalserver/text/frame.h"

#include <algorithm>

namespace vestibule {

using namespace Qt::StringLiterals;

namespace {

bool isMissing(const FieldError &error)
{
    return error.problem == FieldProblem::Missing || error.problem == FieldProblem::NoContact;
}

bool isWait(const FieldError &error)
{
    return error.problem == FieldProblem::TooManyNow;
}

std::vector<PageData> optionRows(const PortalTexts &texts, const TemplateField &field)
{
    QList<FieldOption> options = field.options;
    if (field.kind == FieldKind::YesNo) {
        options = {
            {u"yes"_s, texts.text(QT_TRANSLATE_NOOP("portal", "Yes")), field.value == u"yes"_s},
            {u"no"_s, texts.text(QT_TRANSLATE_NOOP("portal", "No")), field.value == u"no"_s}};
    }
    std::vector<PageData> rows;
    for (const FieldOption &option : options) {
        PageData row;
        row.html("option_value_html", Html::asTyped(option.value))
            .text("option_label", option.label)
            .flag("option_chosen", option.isChosen)
            .flag("option_first", rows.empty());
        rows.push_back(std::move(row));
    }
    return rows;
}

QString numberHint(const PortalTexts &texts, const TemplateField &field)
{
    if (field.minimum.isEmpty() || field.maximum.isEmpty())
        return field.unit;
    const QString range
        = texts.text(QT_TRANSLATE_NOOP("portal", "%1 to %2")).arg(field.minimum, field.maximum);
    return field.unit.isEmpty() ? range : QString(range + u' ' + field.unit);
}

} // namespace

QString fieldSentence(const PortalTexts &texts, const FieldError &error, bool isChoice)
{
    switch (error.problem) {
    case FieldProblem::Missing:
        return isChoice ? texts.text(QT_TRANSLATE_NOOP("portal", "Please choose one."))
                        : texts.text(QT_TRANSLATE_NOOP("portal", "This answer is still missing."));
    case FieldProblem::NoContact:
        return texts.text(QT_TRANSLATE_NOOP("portal", "Please give one way to reach you."));
    case FieldProblem::NotAnEmail:
        return texts.text(
            QT_TRANSLATE_NOOP("portal", "An e-mail address looks like name@example.com."));
    case FieldProblem::NotAPhone:
        return texts.text(
            QT_TRANSLATE_NOOP("portal", "A phone number has digits, spaces and perhaps a plus."));
    case FieldProblem::TooLong:
        return texts.text(QT_TRANSLATE_NOOP("portal", "Please keep it under %1 characters."))
            .arg(error.limit);
    case FieldProblem::NotANumber:
        return texts.text(QT_TRANSLATE_NOOP("portal", "Please write a number, for example 12."));
    case FieldProblem::TooLow:
        return texts.text(QT_TRANSLATE_NOOP("portal", "The least possible is %1."))
            .arg(error.limit);
    case FieldProblem::TooHigh:
        return texts.text(QT_TRANSLATE_NOOP("portal", "The most possible is %1.")).arg(error.limit);
    case FieldProblem::NotADate:
        return texts.text(QT_TRANSLATE_NOOP("portal", "Please give a date and a time."));
    case FieldProblem::NotAPicture:
        return texts.text(QT_TRANSLATE_NOOP(
            "portal", "We can't open that file as a picture. A photo (JPEG, PNG or WebP) works."));
    case FieldProblem::TooManyPhotos:
        return texts.text(QT_TRANSLATE_NOOP("portal", "You can send up to %1 photos at a time."))
            .arg(error.limit);
    case FieldProblem::TooLarge:
        return texts
            .text(QT_TRANSLATE_NOOP("portal", "That photo is too large. Up to %1 MB can be sent."))
            .arg(error.limit);
    case FieldProblem::TooManyNow:
        return texts
            .text(QT_TRANSLATE_NOOP(
                "portal", "Much has come from here just now. You can send this from %1 on."))
            .arg(error.limit);
    case FieldProblem::NoPhotosNow:
        return texts.text(QT_TRANSLATE_NOOP(
            "portal", "We can't take photos at the moment. Please send this without one."));
    }
    return {};
}

QString sentenceFor(const PortalTexts &texts, const QList<FieldError> &errors, const QString &name,
                    bool isChoice)
{
    const auto found = std::ranges::find(errors, name, &FieldError::field);
    return found == errors.end() ? QString() : fieldSentence(texts, *found, isChoice);
}

QString errorHeading(const PortalTexts &texts, const QList<FieldError> &errors)
{
    if (std::ranges::any_of(errors, isWait))
        return texts.text(QT_TRANSLATE_NOOP("portal", "Please wait a little"));
    const int count = static_cast<int>(errors.size());
    const QString sentence = std::ranges::all_of(errors, isMissing)
        ? texts.text(QT_TRANSLATE_N_NOOP("portal", "%1 answers are missing"), count)
        : texts.text(QT_TRANSLATE_N_NOOP("portal", "%1 answers need another look"), count);
    return QString(sentence).replace(u"%1"_s, texts.countWord(count));
}

PageData fieldData(const PortalTexts &texts, const InputText &input,
                   const QList<FieldError> &errors)
{
    const QString ifYouLike = texts.text(QT_TRANSLATE_NOOP("portal", "If you like"));
    QString hint = input.hint;
    if (!input.isRequired)
        hint = hint.isEmpty()
            ? ifYouLike
            : texts.text(QT_TRANSLATE_NOOP("portal", "%1. %2")).arg(ifYouLike, hint);
    const QString error = sentenceFor(texts, errors, input.name, input.isChoice);
    QStringList describedBy;
    if (!hint.isEmpty())
        describedBy += u"h-"_s + input.name;
    if (!error.isEmpty())
        describedBy += u"e-"_s + input.name;
    PageData data;
    data.text("field_name", input.name)
        .text("field_label", input.label)
        .text("field_hint", hint)
        .html("field_value_html", Html::asTyped(input.value))
        .text("field_error", error)
        .text("field_described_by", describedBy.join(u' '))
        .flag("field_required", input.isRequired);
    return data;
}

PageData templateFieldData(const PortalTexts &texts, const TemplateField &field,
                           const QList<FieldError> &errors)
{
    const bool isMany = field.kind == FieldKind::MultiChoice;
    const bool isChoice = isMany || field.kind == FieldKind::YesNo
        || field.kind == FieldKind::SingleChoice;
    const QString hint = field.kind == FieldKind::Number && field.hint.isEmpty()
        ? numberHint(texts, field)
        : field.hint;
    PageData data = fieldData(
        texts, {field.name, field.label, hint, field.value, field.isRequired, isChoice}, errors);
    data.flag("is_choice", isChoice)
        .text("choice_type", isMany ? u"checkbox"_s : u"radio"_s)
        .flag("is_paragraph", field.kind == FieldKind::Paragraph)
        .flag("is_number", field.kind == FieldKind::Number)
        .flag("is_date_time", field.kind == FieldKind::DateTime)
        .flag("is_text", field.kind == FieldKind::Text)
        .list("options", optionRows(texts, field));
    return data;
}

} // namespace vestibule
