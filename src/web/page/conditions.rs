//! Conditions of questions as style rules: a browser that knows `:has()` asks a question only when it is due.

use super::question::frame_id;
use crate::form::{Chosen, Condition, Form};
use std::fmt::Write;

/// Rules that hide each conditional question until the choices it depends on are made, to be added to the style
/// sheet. Other browsers show the question with its condition in words; the server decides in any case.
///
/// Ids have been checked to be letters, digits and `_`: they need no escaping.
pub fn conditions_css(asked: &Form) -> String {
    let mut rules = String::new();
    for question in &asked.questions {
        let Some(condition) = &question.show_if else { continue };
        let frame = frame_id(&question.id);
        let holds: Vec<String> =
            expanded(asked, condition).iter().map(|all| format!("{} #{frame}", form_with(all))).collect();
        // Writing to a string cannot fail.
        let _ = write!(rules, "#{frame}{{display:none}}{}{{display:block}}", holds.join(","));
    }
    if rules.is_empty() {
        return rules;
    }
    format!("@supports selector(:has(*)){{.only-if{{display:none}}{rules}}}")
}

/// The condition with the conditions of the questions it mentions: what was chosen there and is hidden now counts as not
/// chosen. Conditions are about earlier questions only, so this ends.
fn expanded<'q>(form: &'q Form, condition: &'q Condition) -> Vec<Vec<&'q Chosen>> {
    condition.any_of.iter().flat_map(|all| all_asked(form, all)).collect()
}

/// The alternatives in which these choices have been made and their questions are asked.
fn all_asked<'q>(form: &'q Form, all: &'q [Chosen]) -> Vec<Vec<&'q Chosen>> {
    let mut alternatives = vec![all.iter().collect::<Vec<_>>()];
    let conditions = all.iter().filter_map(|chosen| form.question(&chosen.question)?.show_if.as_ref());
    for condition in conditions {
        let asked = expanded(form, condition);
        let with = |made: &Vec<&'q Chosen>| asked.iter().map(|more| union(made, more)).collect::<Vec<_>>();
        alternatives = alternatives.iter().flat_map(with).collect();
    }
    alternatives
}

fn union<'q>(made: &[&'q Chosen], more: &[&'q Chosen]) -> Vec<&'q Chosen> {
    let new = more.iter().filter(|chosen| !made.contains(chosen));
    made.iter().chain(new).copied().collect()
}

fn form_with(all: &[&Chosen]) -> String {
    let chosen = |chosen: &&Chosen| format!(":has([name={}][value={}]:checked)", chosen.question, chosen.option);
    std::iter::once("form".to_owned()).chain(all.iter().map(chosen)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::casework::questionnaire::Questionnaire;

    #[test]
    fn a_question_hides_until_one_of_its_conditions_holds() {
        let css = conditions_css(&Questionnaire::built_in().unwrap().form);
        let expected = "#q-F13{display:none}\
            form:has([name=F04][value=privat]:checked) #q-F13,form:has([name=F07][value=ehemalige]:checked) #q-F13\
            {display:block}";
        assert!(css.contains(expected), "{css}");
        assert!(css.starts_with("@supports selector(:has(*)){"));
        assert_eq!(css.matches('{').count(), css.matches('}').count());
    }

    #[test]
    fn what_is_chosen_in_a_hidden_question_counts_as_not_chosen() {
        let choice = |id: &str, show_if: &str| {
            format!(
                "[[question]]\nid = \"{id}\"\nkey = \"{id}\"\ntype = \"multi\"\nidentity_risk = \"low\"\n{show_if}\n\
                 title = {{ de = \"{id}?\" }}\noptions = [{{ id = \"x\", de = \"X\" }}, {{ id = \"y\", de = \"Y\" }}]\n"
            )
        };
        let toml = [
            "[meta]\nid = \"chain\"\nversion = 1\nlanguages = [\"de\"]\nestimated_minutes = 1\n".to_owned(),
            choice("A", ""),
            choice("B", "show_if = \"A contains 'x' or A contains 'y'\""),
            choice("C", "show_if = \"B contains 'x' and A contains 'x'\""),
            choice("D", "show_if = \"C contains 'y'\""),
        ];
        let questionnaire =
            Questionnaire::from_toml("chain.toml", &toml.concat(), crate::language::Languages::built_in()).unwrap();
        let css = conditions_css(&questionnaire.form);
        let has = |pairs: &[&str]| {
            let chosen = pairs.iter().map(|pair| format!(":has([name={}][value={}]:checked)", &pair[..1], &pair[1..]));
            format!("form{}", chosen.collect::<String>())
        };
        let shown = |question: &str, alternatives: [String; 2]| {
            let rules = alternatives.map(|form| format!("{form} #q-{question}")).join(",");
            assert!(css.contains(&format!("#q-{question}{{display:none}}{rules}{{display:block}}")), "{css}");
        };
        shown("B", [has(&["Ax"]), has(&["Ay"])]);
        shown("C", [has(&["Bx", "Ax"]), has(&["Bx", "Ax", "Ay"])]);
        shown("D", [has(&["Cy", "Bx", "Ax"]), has(&["Cy", "Bx", "Ax", "Ay"])]);
    }
}
