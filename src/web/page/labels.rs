//! The words of questions and choices, for scripts that draw answers only they can read.

use crate::casework::CaseForms;
use crate::casework::questionnaire::{Questionnaire, QuestionnaireSet};
use crate::form::{Form, QuestionKind};
use crate::language::Language;
use serde::{Serialize, Serializer};
use std::collections::BTreeMap;

/// The words of a question, for the script that draws answers.
#[derive(Serialize)]
struct Labels<'a> {
    title: &'a str,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    options: BTreeMap<&'a str, &'a str>,
    /// The option by which somebody asks for a meeting.
    #[serde(skip_serializing_if = "Option::is_none")]
    meeting: Option<&'a str>,
    /// The option by which a report is about those who read it.
    #[serde(skip_serializing_if = "Option::is_none")]
    office: Option<&'a str>,
}

/// The questions in the questionnaire's order, in which the script draws the answers.
struct InOrder<'a>(Vec<(&'a str, Labels<'a>)>);

impl Serialize for InOrder<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(id, labels)| (id, labels)))
    }
}

/// The questions of a form by their ids, as JSON.
pub(super) fn form_labels_json(form: &Form, language: Language) -> String {
    let json = serde_json::to_string(&in_order(form, language, |_| [None; 2])).expect("strings have a JSON form");
    json.replace("**", "")
}

/// The questionnaires by their ids, and in each the questions by theirs, as JSON. Other versions than the one that is asked now stand
/// under their own names: [`Questionnaire::version_name`].
pub fn labels_json(questionnaires: &QuestionnaireSet, language: Language) -> String {
    labels_of_all_json(std::iter::once(questionnaires), language)
}

/// The same for those of several channels. One that two of them ask is the same for both.
pub fn labels_of_all_json<'q>(asked: impl Iterator<Item = &'q QuestionnaireSet>, language: Language) -> String {
    let mut labels: BTreeMap<String, (String, InOrder<'_>)> = BTreeMap::new();
    let mut add = |key: String, one: &'q Questionnaire| {
        let words = || in_order(&one.form, language, |id| special_options(one, id));
        labels.entry(key).or_insert_with(|| (one.version_name(), words())).0 == one.version_name()
    };
    // What is asked now stands under its id; so does the newest version of what is asked no more.
    let sets: Vec<_> = asked.collect();
    for one in sets.iter().flat_map(|set| set.iter()) {
        add(one.id().to_owned(), one);
    }
    for one in sets.iter().flat_map(|set| set.earlier()) {
        if !add(one.id().to_owned(), one) {
            add(one.version_name(), one);
        }
    }
    let labels: BTreeMap<String, InOrder<'_>> = labels.into_iter().map(|(key, (_, words))| (key, words)).collect();
    let json = serde_json::to_string(&labels).expect("strings have a JSON form");
    // The script shows words as they are: marks of bold ones would be read as asterisks.
    json.replace("**", "")
}

/// The title of a form, and its questions by their ids.
#[derive(Serialize)]
struct TitledLabels<'a> {
    title: &'a str,
    questions: InOrder<'a>,
}

/// The forms for handlers by their ids, as JSON.
pub fn titles_and_labels_json(forms: &CaseForms, language: Language) -> String {
    let labels: BTreeMap<&str, TitledLabels<'_>> = forms
        .iter()
        .map(|form| {
            let title = form.text("title", language).unwrap_or(&form.id);
            (form.id.as_str(), TitledLabels { title, questions: in_order(form, language, |_| [None, None]) })
        })
        .collect();
    let json = serde_json::to_string(&labels).expect("strings have a JSON form");
    json.replace("**", "")
}

fn in_order<'a>(
    form: &'a Form,
    language: Language,
    special_options: impl Fn(&str) -> [Option<&'a str>; 2],
) -> InOrder<'a> {
    let answered = form.questions.iter().filter(|question| !matches!(question.kind, QuestionKind::Info));
    let labels = answered.map(|question| {
        let options = question.choices().iter().map(|choice| (choice.id.as_str(), choice.label.get(language)));
        let (title, [meeting, office]) = (question.title.get(language), special_options(&question.id));
        (question.id.as_str(), Labels { title, options: options.collect(), meeting, office })
    });
    InOrder(labels.collect())
}

/// By which somebody asks for a meeting, and by which a report is about those who read it.
fn special_options<'q>(questionnaire: &'q Questionnaire, question: &str) -> [Option<&'q str>; 2] {
    let addition = questionnaire.addition(question);
    [
        addition.and_then(|addition| addition.asks_meeting.as_deref()),
        addition.and_then(|addition| addition.concerns_office.as_deref()),
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::language::Languages;
    use std::sync::Arc;

    fn read(text: &str) -> Arc<Questionnaire> {
        Arc::new(Questionnaire::from_toml("f.toml", text, Languages::built_in()).unwrap())
    }

    #[test]
    fn what_is_asked_now_stands_under_its_id_and_every_other_version_under_its_own_name() {
        let german = Languages::built_in().from_tag("de").unwrap();
        let [ours, general] = [Questionnaire::SHIPPED, Questionnaire::SHIPPED_GENERAL];
        let second = ours.replacen("version = 1", "version = 2", 1).replacen("Was ist passiert?", "Was war?", 1);
        let older = general.replacen("version = 1", "version = 0", 1);
        let set = || QuestionnaireSet::new(read(&second), |_| None);
        let known = || [ours, &older, general].map(read).into_iter();
        let json = labels_json(&set().with_earlier(known()), german);
        let labels: serde_json::Value = serde_json::from_str(&json).unwrap();
        let keys: Vec<&str> = labels.as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(keys, ["general", "general.0", "messenger-incident", "messenger-incident.1"]);
        assert_eq!(labels["messenger-incident"]["F14"]["title"], "Was war?");
        assert_eq!(labels["messenger-incident.1"]["F14"]["title"], "Was ist passiert?");
        // Of several channels, each is there once.
        let sets = [set().with_earlier(known()), set()];
        assert_eq!(labels_of_all_json(sets.iter(), german), json);
        assert_eq!(labels_json(&set(), german).matches("\"F14\"").count(), 1);
    }
}
