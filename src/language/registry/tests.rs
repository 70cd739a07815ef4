use super::*;

/// A folder like the English one.
fn folder(tag: &str, from: &str, to: &str) -> LanguageFolder {
    let english = LanguageFolder::built_in().into_iter().find(|folder| folder.tag == "en").unwrap();
    let change = |(name, text): (String, String)| (name, text.replace(from, to));
    LanguageFolder { tag: tag.to_owned(), files: english.files.into_iter().map(change).collect() }
}

fn with(folder: LanguageFolder) -> Result<Languages, String> {
    let mut folders = LanguageFolder::built_in();
    folders.push(folder);
    Languages::new(&folders, &[]).map_err(|error| error.to_string())
}

#[test]
fn every_tag_is_read_back() {
    let languages = Languages::built_in();
    for language in languages.all() {
        assert_eq!(languages.from_tag(language.tag()), Some(*language));
    }
    assert_eq!(languages.from_tag("DE-Simple"), languages.from_content_tag("ls"));
    assert_eq!((languages.from_tag("ls"), languages.from_tag("fr")), (None, None));
    assert_eq!(languages.default_language().tag(), "de");
}

#[test]
fn a_further_folder_is_a_further_language_at_its_place() {
    let languages = with(folder("fr", "order = 3", "order = 2")).unwrap();
    let place = |tag: &str| languages.all().iter().position(|language| language.tag() == tag);
    assert_eq!((place("de"), place("de-simple"), place("fr"), place("en")), (Some(0), Some(1), Some(2), Some(3)));
    assert_eq!(languages.from_tag("en"), Languages::built_in().from_tag("en"), "equal by its tag");
    assert_eq!(languages.of_office().count(), Languages::built_in().of_office().count() + 1);
}

#[test]
fn a_folder_that_would_fail_a_page_later_is_refused() {
    for (tag, (from, to), problem) in [
        ("en", ("", ""), "en: the language is there twice"),
        ("not a tag", ("", ""), "not a tag: it is not a tag"),
        ("fr", ("office = true", "office = true\nfallback = \"it\""), "fr: its fallback \"it\" is not there"),
        ("fr", ("office = true", "office = false"), "fr/language.toml: the office needs a fallback"),
        (
            "fr",
            ("office = true", "office = false\nfallback = \"de-simple\""),
            "fr: its fallback has no pages in the office",
        ),
        ("fr", ("order = 3", "order = 3\ncolour = 1"), "fr/language.toml: TOML parse error"),
        ("fr", ("\"Jan\", ", ""), "fr/language.toml: TOML parse error"),
        ("fr", ("\"{day} {month} {year}\"", "\"{weekday}\""), "fr/language.toml: TOML parse error"),
        ("fr", ("\nskip = ", "\njump = "), "fr: it lacks the message skip"),
        ("fr", ("\npages = ", "\nskip = "), "fr/common.ftl: "),
        ("fr", ("\npages = ", "\npages : "), "fr/common.ftl, line "),
    ] {
        let error = with(folder(tag, from, to)).err().unwrap_or_default();
        assert!(error.starts_with(problem), "{error}");
    }
}

#[test]
fn the_office_needs_its_messages_only_where_it_is_offered() {
    let without_office = |office: &str| {
        let mut french = folder("fr", "office = true", office);
        french.files.retain(|(name, _)| !name.starts_with("office"));
        with(french)
    };
    assert!(without_office("office = true").unwrap_err().starts_with("fr: it lacks the message "));
    assert!(without_office("office = false\nfallback = \"en\"").is_ok());
}
