//! Conditions of questions as style rules: a browser that knows `:has()` asks a question only when it is due.

use super::question::frame_id;
use crate::casework::questionnaire::{Chosen, Questionnaire};
use std::fmt::Write;

/// Rules that hide each conditional question until the choices it depends on are made, to be added to the style
/// sheet. Other browsers show the question with its condition in words; the server decides in any case.
///
/// Ids have been checked to be letters, digits and `_`: they need no escaping.
pub fn conditions_css(questionnaire: &Questionnaire) -> String {
    let mut rules = String::new();
    for question in &questionnaire.questions {
        let Some(condition) = &question.show_if else { continue };
        let frame = frame_id(&question.id);
        let holds: Vec<String> = condition.any_of.iter().map(|all| format!("{} #{frame}", form_with(all))).collect();
        // Writing to a string cannot fail.
        let _ = write!(rules, "#{frame}{{display:none}}{}{{display:block}}", holds.join(","));
    }
    if rules.is_empty() {
        return rules;
    }
    format!("@supports selector(:has(*)){{.only-if{{display:none}}{rules}}}")
}

fn form_with(all: &[Chosen]) -> String {
    let chosen = |chosen: &Chosen| format!(":has([name={}][value={}]:checked)", chosen.question, chosen.option);
    std::iter::once("form".to_owned()).chain(all.iter().map(chosen)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_question_hides_until_one_of_its_conditions_holds() {
        let css = conditions_css(&Questionnaire::built_in().unwrap());
        let expected = "#q-F13{display:none}\
            form:has([name=F04][value=privat]:checked) #q-F13,form:has([name=F07][value=ehemalige]:checked) #q-F13\
            {display:block}";
        assert!(css.contains(expected), "{css}");
        assert!(css.starts_with("@supports selector(:has(*)){"));
        assert_eq!(css.matches('{').count(), css.matches('}').count());
    }
}
