//! Where the form of a questionnaire is: one address for each that a channel asks.

use crate::casework::questionnaire::{Questionnaire, QuestionnaireSet};

/// The path of the form; what a browser seals goes to `/sealed` below it.
pub(super) fn form_path(channel_path: &str, set: &QuestionnaireSet, questionnaire: &Questionnaire) -> String {
    if questionnaire.id() == set.first().id() {
        return format!("{channel_path}/report");
    }
    format!("{channel_path}/report/about/{}", questionnaire.id())
}
