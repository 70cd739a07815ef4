//! One question of a form's file, checked for itself; and the question for a reason that may come with it.

use toml::Spanned;

use super::kind::{Choice, QuestionKind};
use super::pieces::{check_id, checked_text, flaw};
use super::raw::{RawChoice, RawReason};
use super::{Checked, Chosen, Condition, Flaw, Question, RawKind, RawQuestion, RawText};
use crate::data_file::{Place, Problem};
use crate::language::{Language, Text};

const MAX_OPTIONS: usize = 100;
/// The choices of a yes/no question, and the names of their words among the file's texts.
const YES_NO: [&str; 2] = ["yes", "no"];

pub(super) fn checked_question(
    raw: &RawQuestion,
    languages: &[Language],
    texts: &[(String, Text)],
) -> Checked<Question> {
    check_id(raw.id.get_ref()).map_err(flaw(&raw.id))?;
    let text =
        |raw: &RawText, what: &str| checked_text(raw.clone(), languages, texts).map_err(|flaw| flaw.within(what));
    let optional = |raw: &Option<RawText>, what| raw.as_ref().map(|raw| text(raw, what)).transpose();
    let kind = checked_kind(raw, checked_choices(raw, languages, texts)?)?;
    let condition = |rule: &Option<Spanned<String>>| {
        rule.as_ref().map(|rule| Condition::parse(rule.get_ref()).map_err(flaw(rule))).transpose()
    };
    if let Some(rule) = raw.required_if.as_ref().filter(|_| raw.no_skip || matches!(kind, QuestionKind::Info)) {
        return Err(flaw(rule)("required_if is for what can be answered and may be skipped otherwise".to_owned()));
    }
    if let Some(list) = raw.suggests.as_ref().filter(|_| !matches!(kind, QuestionKind::Text { .. })) {
        return Err(flaw(list)("only a text can be picked from a list, and be something else".to_owned()));
    }
    Ok(Question {
        suggests: raw.suggests.as_ref().map(|list| *list.get_ref()),
        title: text(&raw.title, "title")?,
        help: optional(&raw.help, "help")?,
        missing: optional(&raw.missing, "missing")?,
        show_if: condition(&raw.show_if)?,
        required_if: condition(&raw.required_if)?,
        id: raw.id.get_ref().clone(),
        key: raw.key.get_ref().clone(),
        kind,
        group: raw.group.as_ref().map(|group| group.get_ref().clone()),
        repeat: raw.repeat.as_ref().map(|repeat| repeat.get_ref().clone()),
        required: raw.no_skip,
    })
}

fn checked_kind(raw: &RawQuestion, choices: Vec<Choice>) -> Checked<QuestionKind> {
    let wrong = flaw(&raw.r#type);
    let bounds = match (raw.r#type.get_ref(), raw.min, raw.max) {
        (RawKind::Number, Some(min), Some(max)) if min <= max => Some((min, max)),
        (RawKind::Number, _, _) => return Err(wrong("a number needs min and max, in this order".to_owned())),
        (_, None, None) => None,
        _ => return Err(wrong("min and max are for numbers only".to_owned())),
    };
    let list = match (raw.r#type.get_ref(), &raw.list) {
        (RawKind::Reference, Some(list)) => list.clone(),
        (RawKind::Reference, None) => return Err(wrong("a reference needs the name of a list".to_owned())),
        (_, None) => String::new(),
        (_, Some(_)) => return Err(wrong("a list is for references only".to_owned())),
    };
    if raw.within_months.is_some() && *raw.r#type.get_ref() != RawKind::Date {
        return Err(wrong("within_months is for dates only".to_owned()));
    }
    let is_plain = choices.is_empty() && raw.max_chars.is_none() && raw.max_files.is_none();
    Ok(match (raw.r#type.get_ref(), raw.max_chars, raw.max_files, bounds) {
        (RawKind::Single | RawKind::YesNo, None, None, _) if !choices.is_empty() => QuestionKind::Single(choices),
        (RawKind::Multi, None, None, _) if !choices.is_empty() => QuestionKind::Multi(choices),
        (RawKind::Text, Some(max_chars @ 1..), None, _) if choices.is_empty() => QuestionKind::Text { max_chars },
        (RawKind::File, None, Some(max_files @ 1..), _) if choices.is_empty() && !raw.no_skip => {
            QuestionKind::Upload { max_files }
        }
        (RawKind::Info, ..) if is_plain && !raw.no_skip => QuestionKind::Info,
        (RawKind::Date, ..) if is_plain => QuestionKind::Date { within_months: raw.within_months },
        (RawKind::Month, ..) if is_plain => QuestionKind::Month,
        (RawKind::Moment, ..) if is_plain => QuestionKind::Moment,
        (RawKind::Number, _, _, Some((min, max))) if is_plain => QuestionKind::Number { min, max },
        (RawKind::Reference, ..) if is_plain => QuestionKind::Reference { list },
        _ => {
            let problem = "single and multi need options, text needs max_chars, file needs max_files, and none of them \
                           what another needs; neither a file nor info can be required";
            return Err(flaw(&raw.r#type)(Problem::new("kind-needs", &[], problem)));
        }
    })
}

fn checked_choices(raw: &RawQuestion, languages: &[Language], texts: &[(String, Text)]) -> Checked<Vec<Choice>> {
    if *raw.r#type.get_ref() == RawKind::YesNo && raw.options.is_empty() {
        return YES_NO.iter().map(|id| yes_or_no(id, raw, texts)).collect();
    }
    let mut choices: Vec<Choice> = Vec::new();
    for option in &raw.options {
        let RawChoice { id, label } = option.get_ref();
        check_id(id).map_err(flaw(option))?;
        if raw.options.len() > MAX_OPTIONS {
            let count = raw.options.len();
            let english = format!("it has {count} options; at most {MAX_OPTIONS} are possible");
            let (count, most) = (count.to_string(), MAX_OPTIONS.to_string());
            return Err(flaw(option)(Problem::new("options-count", &[("count", &count), ("most", &most)], english)));
        }
        if choices.iter().any(|other| other.id == *id) {
            let english = format!("the option \"{id}\" is there twice");
            return Err(flaw(option)(Problem::new("option-twice", &[("option", id)], english)));
        }
        let label = Spanned::new(option.span(), label.clone());
        let in_option = |flaw: Flaw| flaw.within(Place::Option(id.clone()));
        let label = checked_text(label, languages, texts).map_err(in_option)?;
        choices.push(Choice { label, id: id.clone() });
    }
    Ok(choices)
}

fn yes_or_no(id: &str, raw: &RawQuestion, texts: &[(String, Text)]) -> Checked<Choice> {
    let words = texts.iter().find(|(name, _)| name == id).map(|(_, text)| text.clone());
    let missing = || flaw(&raw.r#type)(format!("a yes/no question needs the text \"{id}\""));
    Ok(Choice { id: id.to_owned(), label: words.ok_or_else(missing)? })
}

/// The question for the reason of a choice, `ID_reason`: asked with the choices it is for, and required then.
pub(super) fn reason_of(
    raw: &RawQuestion,
    question: &Question,
    languages: &[Language],
    texts: &[(String, Text)],
) -> Checked<Option<Question>> {
    let Some(reason) = &raw.reason else { return Ok(None) };
    let wrong = flaw(reason);
    let RawReason { when, max_chars, title, help, missing } = reason.get_ref();
    let known: Vec<&str> = question.choices().iter().map(|choice| choice.id.as_str()).collect();
    let (QuestionKind::Single(_), 1..) = (&question.kind, *max_chars) else {
        return Err(wrong("a reason is for a choice of one, and needs max_chars".to_owned()));
    };
    if let Some(stray) = when.iter().find(|option| !known.contains(&option.get_ref().as_str())) {
        return Err(flaw(stray)(format!("a reason is for the option \"{}\", which is not there", stray.get_ref())));
    }
    let when: Vec<&str> = when.iter().map(|option| option.get_ref().as_str()).collect();
    let when = if when.is_empty() { known } else { when };
    let chosen = |option: &str| vec![Chosen { question: question.id.clone(), option: option.to_owned() }];
    let text = |raw: &RawText| checked_text(raw.clone(), languages, texts).map_err(|flaw| flaw.within("reason"));
    let id = format!("{}_reason", question.id);
    check_id(&id).map_err(flaw(reason))?;
    Ok(Some(Question {
        id,
        key: format!("{}_reason", question.key),
        kind: QuestionKind::Text { max_chars: *max_chars },
        title: text(title)?,
        help: help.as_ref().map(text).transpose()?,
        missing: missing.as_ref().map(text).transpose()?,
        show_if: Some(Condition { any_of: when.into_iter().map(chosen).collect() }),
        group: question.group.clone(),
        repeat: question.repeat.clone(),
        required: true,
        required_if: None,
        suggests: None,
    }))
}
