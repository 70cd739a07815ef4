//! Whatever an operator writes as a list of external offices: it is refused with its place, or it can be shown.

use siegelpost::config::external_offices::ExternalOffices;
use siegelpost::data_file::DataFile;
use siegelpost::language::Languages;

use super::content_questionnaire::has_a_place;

pub fn holds(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let languages = Languages::built_in();
    let (ours, file) = (ExternalOffices::built_in().unwrap(), DataFile { name: "f.toml", text });
    match ours.with_file(file, languages) {
        Ok(merged) => {
            for (at, office) in merged.office.iter().enumerate() {
                assert!(merged.office[..at].iter().all(|other| other.id != office.id), "an office is there once");
                for language in languages.all() {
                    assert!(!office.name.get(*language).is_empty() && !office.competence.get(*language).is_empty());
                }
            }
        }
        Err(error) => has_a_place(&error, text),
    }
}
