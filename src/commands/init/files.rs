//! The files that an instance begins with. What is there already is left as it is.

use std::fs::{self, OpenOptions};
use std::io::{ErrorKind, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::{Path, PathBuf};

use crate::casework::questionnaire::Questionnaire;
use crate::commands::CliError;
use crate::config::profile::ProfileKey;

/// The file that every setting is explained in.
const CONFIGURATION: &str = include_str!("../../../config/siegelpost.toml");
/// Beside it, what operators may write anew: where, and with what it begins.
const CONTENT: [(&str, &str); 3] = [
    ("questionnaires/messenger-incident.toml", Questionnaire::SHIPPED),
    ("questionnaires/general.toml", Questionnaire::SHIPPED_GENERAL),
    ("external_offices.toml", include_str!("../../../config/own_external_offices.toml")),
];
/// Settings as they are in [`CONFIGURATION`], and as they name [`CONTENT`].
const NAMED: [(&str, &str); 2] = [
    ("questionnaires = []", "questionnaires = [\"questionnaires/*.toml\"]"),
    ("external_offices = \"\"", "external_offices = \"external_offices.toml\""),
];

/// Writes the configuration for its owner alone, with the organisation's name in it.
///
/// # Errors
/// When it is there already, or cannot be written.
pub(super) fn write_configuration(file: &Path, organisation: &str) -> Result<(), CliError> {
    let mut opened = OpenOptions::new().write(true).create_new(true).mode(0o600).open(file).map_err(|error| {
        let file = file.display();
        CliError::new(match error.kind() {
            ErrorKind::AlreadyExists => format!("{file} is there already; nothing was changed"),
            other => format!("{file} cannot be written: {other}; nothing was changed"),
        })
    })?;
    opened.write_all(configuration(organisation).as_bytes())?;
    Ok(opened.sync_all()?)
}

/// What an administrator says on a page stands in the file as a comment: whoever takes the sign away lets the file win.
fn configuration(organisation: &str) -> String {
    let quoted = toml::Value::String(organisation.to_owned()).to_string();
    let named = NAMED.into_iter().fold(CONFIGURATION.to_owned(), |text, (empty, named)| text.replacen(empty, named, 1));
    let named = named.replacen("name = \"Unsere Organisation\"", &format!("name = {quoted}"), 1);
    let mut section = "";
    let mut written = String::with_capacity(named.len() + 64);
    for line in named.lines() {
        if let Some(begins) = line.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
            section = begins;
        }
        let is_on_a_page = ProfileKey::ALL.iter().map(|key| key.place()).any(|(of, key)| {
            of == section && line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('='))
        });
        written.push_str(if is_on_a_page { "# " } else { "" });
        written.push_str(line);
        written.push('\n');
    }
    written
}

/// Writes the content files into the folder of the configuration, and returns those that were not there yet.
///
/// # Errors
/// When one cannot be written.
pub(super) fn write_content(configuration: &Path) -> Result<Vec<PathBuf>, CliError> {
    let mut written = Vec::new();
    for (name, text) in CONTENT {
        let file = configuration.with_file_name(name);
        let failed =
            |error: std::io::Error| CliError::new(format!("{} cannot be written: {}", file.display(), error.kind()));
        fs::create_dir_all(file.parent().unwrap_or(Path::new("."))).map_err(failed)?;
        match OpenOptions::new().write(true).create_new(true).open(&file) {
            Ok(mut opened) => opened.write_all(text.as_bytes()).map_err(failed)?,
            Err(error) if error.kind() == ErrorKind::AlreadyExists => continue,
            Err(error) => return Err(failed(error)),
        }
        written.push(file);
    }
    Ok(written)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::content::Content;
    use crate::config::external_offices::ExternalOffices;
    use crate::language::Languages;

    #[test]
    fn an_instance_begins_with_files_that_count() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("siegelpost.toml");
        write_configuration(&file, "Haus \"Am See\"").unwrap();
        assert_eq!(write_content(&file).unwrap().len(), 3);
        let load = || {
            let configuration = crate::config::load_configuration(Some(&file), std::iter::empty()).unwrap();
            let content = Content::load(&configuration.settings).unwrap();
            (configuration, content)
        };
        assert!(load().0.fixed.is_empty(), "all that an administrator says on a page is left to them");
        let text = fs::read_to_string(&file).unwrap();
        assert!(text.contains("\n# name = "), "{text}");
        fs::write(&file, text.replacen("# name = ", "name = ", 1)).unwrap();
        assert_eq!(load().0.settings.organisation.name, "Haus \"Am See\"");

        let questionnaire = folder.path().join(CONTENT[0].0);
        fs::write(&questionnaire, CONTENT[0].1.replacen("version = 1", "version = 2", 1)).unwrap();
        assert_eq!(write_content(&file).unwrap(), Vec::<PathBuf>::new());
        assert_eq!(load().1.questionnaires.without_stored()["messenger-incident"].form.version, 2);
    }

    #[test]
    fn the_example_in_the_starter_fits_and_its_list_of_ids_is_ours() {
        let example: String = CONTENT[2]
            .1
            .lines()
            .skip_while(|line| !line.starts_with("languages = "))
            .fold(String::new(), |all, line| all + line.trim_start_matches('#').trim_start() + "\n");
        let offices = ExternalOffices::built_in().unwrap();
        for office in &offices.office {
            assert!(CONTENT[2].1.contains(&office.id), "{}", office.id);
        }
        let ours = offices.office.len();
        let file = crate::data_file::DataFile { name: "starter", text: &example };
        assert_eq!(offices.with_file(file, Languages::built_in()).unwrap().office.len(), ours - 1);
    }
}
