//! Which language to speak to a visitor: the browser's, until another is chosen.

use actix_web::http::header::{AcceptLanguage, Preference, Quality};

use crate::language::{Language, Languages};

/// The language for a visitor: the one chosen explicitly, else the best of the `Accept-Language` header (RFC 9110,
/// section 12.5.4), else the default.
pub(super) fn negotiate(languages: Languages, chosen: Option<&str>, accepted: Option<AcceptLanguage>) -> Language {
    let explicit = chosen.and_then(|tag| languages.from_tag(tag));
    explicit.or_else(|| best(languages, accepted?)).unwrap_or_else(|| languages.default_language())
}

/// The heaviest known language; among equals the one that stands first. A weight of zero refuses a language.
fn best(languages: Languages, AcceptLanguage(mut ranges): AcceptLanguage) -> Option<Language> {
    ranges.retain(|range| range.quality > Quality::ZERO);
    AcceptLanguage(ranges).ranked().into_iter().find_map(|range| match range {
        // Of `de-AT`, `de` is known; of `de-simple`, the whole.
        Preference::Specific(tag) => {
            languages.from_tag(tag.as_str()).or_else(|| languages.from_tag(tag.primary_language()))
        }
        Preference::Any => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use actix_web::http::header::{ACCEPT_LANGUAGE, Header};
    use actix_web::test::TestRequest;

    fn negotiated(chosen: Option<&str>, header: Option<&str>) -> &'static str {
        let request = header
            .into_iter()
            .fold(TestRequest::default(), |request, header| request.insert_header((ACCEPT_LANGUAGE, header)));
        let accepted = AcceptLanguage::parse(&request.to_http_request()).ok();
        negotiate(Languages::built_in(), chosen, accepted).tag()
    }

    #[test]
    fn the_heaviest_known_language_wins() {
        let cases = [
            ("de-DE,de;q=0.9,en;q=0.8", "de"),
            ("en-GB", "en"),
            ("EN", "en"),
            ("fr-FR,fr;q=0.9,en;q=0.2", "en"),
            ("en;q=0.3, de;q=0.7", "de"),
            ("de;q=0,en;q=0.1", "en"),
            ("de-simple, de;q=0.9", "de-simple"),
            ("de-AT", "de"),
            ("tr, ru;q=0.9", "de"),
            ("en;q=high, ;, de;q=7", "de"),
            ("*", "de"),
            ("", "de"),
        ];
        for (header, expected) in cases {
            assert_eq!(negotiated(None, Some(header)), expected, "{header}");
        }
        assert_eq!(negotiated(None, None), "de");
    }

    #[test]
    fn an_explicit_choice_goes_before_the_header() {
        assert_eq!(negotiated(Some("de-simple"), Some("en")), "de-simple");
        assert_eq!(negotiated(Some("nonsense"), Some("en")), "en");
    }
}
