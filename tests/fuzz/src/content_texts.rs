//! Whatever an operator writes as messages: they are refused with their place, or every one of them can be shown with the
//! arguments that ours has.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast::Entry;
use siegelpost::language::{LanguageFolder, Languages, Overlay};

/// One of each kind: with arguments, without, and what a select expression chooses by.
const NUMBERS: [u32; 3] = [0, 1, 7];

static OURS: LazyLock<Vec<String>> = LazyLock::new(|| {
    let folder = LanguageFolder::built_in().into_iter().find(|folder| folder.tag == "en").unwrap();
    folder.files.into_iter().filter(|(name, _)| name.ends_with(".ftl")).map(|(_, text)| text).collect()
});

pub fn holds(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let overlay = Overlay { tag: "en".to_owned(), file: "f.ftl".to_owned(), text: text.to_owned() };
    match overlay.check(Languages::built_in()) {
        Ok(()) => can_be_shown(text),
        Err(error) => assert!(error.to_string().starts_with("f.ftl, line "), "{error}"),
    }
}

fn bundle(texts: &[&str]) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec!["en".parse().unwrap()]);
    for text in texts {
        bundle.add_resource_overriding(FluentResource::try_new((*text).to_owned()).unwrap());
    }
    bundle
}

/// Shows every message that the text has, with each of the arguments that ours takes.
fn can_be_shown(text: &str) {
    let resource = FluentResource::try_new(text.to_owned()).unwrap();
    let ours: Vec<&str> = OURS.iter().map(String::as_str).collect();
    let bundle = bundle(&[&ours[..], &[text]].concat());
    for entry in resource.entries() {
        let Entry::Message(message) = entry else { continue };
        let pattern = bundle.get_message(message.id.name).and_then(|message| message.value()).unwrap();
        for number in NUMBERS {
            let mut arguments = FluentArgs::new();
            for name in arguments_of_ours(message.id.name) {
                arguments.set(name, number);
            }
            let mut errors = Vec::new();
            bundle.format_pattern(pattern, Some(&arguments), &mut errors);
            assert!(errors.is_empty(), "{}: {errors:?}", message.id.name);
        }
    }
}

/// The arguments that our message of this name takes.
fn arguments_of_ours(key: &str) -> Vec<String> {
    let resources = OURS.iter().map(|text| FluentResource::try_new(text.clone()).unwrap());
    let written = resources.flat_map(|resource| {
        let ours = |entry: &Entry<&str>| matches!(entry, Entry::Message(message) if message.id.name == key);
        resource.entries().filter(|entry| ours(entry)).map(|entry| format!("{entry:?}")).collect::<Vec<_>>()
    });
    let written = written.collect::<String>();
    let names = written.split("VariableReference { id: Identifier { name: \"").skip(1);
    names.filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
}
