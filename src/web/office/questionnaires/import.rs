//! A questionnaire is uploaded as a file, or pasted as its text. It is checked as files are, stored as a version, and shown before it
//! counts. What was pasted stays in its field, whatever is wrong.

use actix_web::HttpResponse;
use actix_web::http::StatusCode;

use super::outcome::{Notice, Refused};
use super::page::QuestionnairesPage;
use super::version;
use crate::access::right::ManageChannels;
use crate::casework::questionnaire::Questionnaire;
use crate::staff::{self, QuestionnaireError};
use crate::web::guard::form::with_plain_line_ends;
use crate::web::guard::upload::Uploaded;
use crate::web::office::channels::subject::acting;
use crate::web::problem::Problem;
use crate::web::visitor::{Office, redirect};

/// Bytes of a text that is looked at. Ours has a tenth of it.
const MAX_TEXT: usize = 256 * 1024;
/// What some editors begin a file with, to say that it is UTF-8.
const MARK: &[u8] = b"\xef\xbb\xbf";

pub(super) async fn post(
    user: Office<ManageChannels>,
    sent: Result<Uploaded, Problem>,
) -> Result<HttpResponse, Problem> {
    let sent = match sent {
        // So large that nothing of it was kept.
        Err(Problem::TooLarge { .. }) => return again(&user, "", Refused::TooLarge).await,
        sent => sent?,
    };
    let pasted = sent.form.value("toml").trim();
    // Such a text is not given back, but one beside which a file is too large.
    let kept = if pasted.len() > MAX_TEXT { "" } else { pasted };
    let text = match text(sent.file("file").map(|file| &file.bytes[..]), pasted) {
        Ok(text) => text,
        Err(refused) => return again(&user, kept, refused).await,
    };
    let languages = user.app().languages;
    let questionnaire = match Questionnaire::from_toml("", &format!("{text}\n"), languages) {
        Ok(questionnaire) => questionnaire,
        Err(error) => {
            let refused = Refused::InFile { line: error.line, reason: (*error.problem).into() };
            return again(&user, kept, refused).await;
        }
    };
    let (id, digest) = (questionnaire.id().to_owned(), questionnaire.digest);
    let store = &user.app().office_store;
    match staff::store_questionnaire(store, acting(&user), questionnaire).await {
        Ok(()) => {
            let digest: String = digest.iter().map(|byte| format!("{byte:02x}")).collect();
            let done = Notice::Stored.as_str();
            Ok(redirect(&format!("/questionnaires/{id}?version={digest}&done={done}")).finish())
        }
        Err(QuestionnaireError::VersionTaken { next }) => again(&user, kept, Refused::VersionTaken { next }).await,
        Err(QuestionnaireError::TooMany) => again(&user, kept, Refused::TooMany).await,
        Err(QuestionnaireError::Store(error)) => Err(error.into()),
        Err(QuestionnaireError::Unknown | QuestionnaireError::Changed) => Err(Problem::Malformed),
    }
}

/// The text to look at: that of the file, or what was pasted. Lines are counted as in the file.
fn text(file: Option<&[u8]>, pasted: &str) -> Result<String, Refused> {
    let Some(bytes) = file else {
        return match pasted.len() {
            0 => Err(Refused::Empty),
            too_large if too_large > MAX_TEXT => Err(Refused::TooLarge),
            _ => Ok(pasted.to_owned()),
        };
    };
    if !pasted.is_empty() {
        return Err(Refused::Both);
    }
    if bytes.len() > MAX_TEXT {
        return Err(Refused::TooLarge);
    }
    let bytes = bytes.strip_prefix(MARK).unwrap_or(bytes);
    let text = std::str::from_utf8(bytes).map_err(|_| Refused::NotUtf8)?;
    match text.trim_end() {
        "" => Err(Refused::EmptyFile),
        text => Ok(with_plain_line_ends(text).to_string()),
    }
}

async fn again(user: &Office<ManageChannels>, text: &str, refused: Refused) -> Result<HttpResponse, Problem> {
    let versions = version::all(user).await?;
    let mut page = QuestionnairesPage::of(user, &versions);
    (page.toml, page.refused) = (text, Some(refused));
    user.show(&page).status(StatusCode::UNPROCESSABLE_ENTITY).send()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_taken_as_it_is_or_refused_for_what_it_is() {
        for (file, pasted, expected) in [
            (Some(&b"\n\nid = 1\r\n\r\n"[..]), "", Ok("\n\nid = 1")),
            (Some(b"\xef\xbb\xbfid = 1"), "", Ok("id = 1")),
            (Some(b"\xff\xfei\0d\0"), "", Err(Refused::NotUtf8)),
            (Some(b"id = \"\xfc\""), "", Err(Refused::NotUtf8)),
            (Some(b""), "", Err(Refused::EmptyFile)),
            (Some(b"\xef\xbb\xbf \r\n"), "", Err(Refused::EmptyFile)),
            (Some(&[b'#'; MAX_TEXT + 1]), "", Err(Refused::TooLarge)),
            (Some(b"id = 1"), "id = 2", Err(Refused::Both)),
            (None, "id = 2", Ok("id = 2")),
            (None, "", Err(Refused::Empty)),
        ] {
            assert_eq!(text(file, pasted), expected.map(str::to_owned), "{pasted}");
        }
    }
}
