//! From a table to a plan.

mod rows;
mod words;

use time::Date;
use time::macros::date;

use super::*;
use crate::form::Answers;
use crate::record::{Kind, Kinds};
use crate::spreadsheet::{Reading, Table, open};

const TODAY: Date = date!(2026 - 11 - 30);

fn kind(id: &str) -> &'static Kind {
    Kinds::built_in().by_id(id).unwrap()
}

fn table(csv: &str) -> Table {
    open(csv.as_bytes(), &Reading::default()).unwrap().table
}

/// The name of each column's target, as proposed.
fn proposed(kind: &Kind, csv: &str) -> Vec<Option<(String, Fit)>> {
    let proposed = Matching::proposed(&fields(kind), &table(csv));
    proposed.into_iter().map(|proposed| proposed.map(|proposed| (proposed.target.name(), proposed.fit))).collect()
}

fn is(name: &str, fit: Fit) -> Option<(String, Fit)> {
    Some((name.to_owned(), fit))
}

#[test]
fn a_column_is_found_by_a_title_in_any_language_a_synonym_or_its_id() {
    let found = proposed(kind("measure"), "Nr.;WAS IST ZU TUN;Zuständig;By when?;prio;Farbe\nM;a;b;c;d;e");
    let exact = ["#", "name", "owner", "due", "priority"].map(|name| is(name, Fit::Exact));
    assert_eq!(found, [&exact[..], &[None]].concat());
}

#[test]
fn what_is_only_similar_says_so_and_takes_nothing_from_what_is_exact() {
    let found = proposed(kind("measure"), "Zuständige Person;Zuständig;Wer ist zuständig im Haus?\na;b;c");
    assert_eq!(found, [None, is("owner", Fit::Exact), None]);
    assert_eq!(proposed(kind("measure"), "Fälligkeitsdatum;x\na;b"), [is("due", Fit::Similar), None]);
}

#[test]
fn a_column_can_be_one_row_of_a_field_in_rows() {
    let found = proposed(kind("processing-activity"), "Zweck (1);Zweck (2);Rechtsgrundlage;Zweck (99)\na;b;c;d");
    let expected = ["purpose.1", "purpose.2", "basis"].map(|name| is(name, Fit::Exact));
    assert_eq!(found[..3], expected);
    assert_eq!(found[3], None);
    let fields = fields(kind("processing-activity"));
    for name in ["#", "purpose", "purpose.2", "name"] {
        assert_eq!(Target::parse(name, &fields).unwrap().name(), name);
    }
    for name in ["", "nothing", "name.1", "purpose.0", "purpose.02", "purpose.9999", "purpose.x"] {
        assert_eq!(Target::parse(name, &fields), None, "{name}");
    }
}

/// A table matched as proposed, with these records there.
fn previewed(kind: &Kind, csv: &str, existing: &[Existing<'_>], blank: BlankCells) -> Preview {
    let table = table(csv);
    let matching = Matching::of_proposed(&Matching::proposed(&fields(kind), &table));
    let references = References::default();
    let (table, matching, references) = (&table, &matching, &references);
    preview(&Import { kind, table, matching, existing, references, blank, today: TODAY })
}

fn answers(kind: &Kind, fields: &[(&str, &str)]) -> Answers {
    kind.form.typed(fields.iter().copied())
}

/// Fields and values, in the order of the fields' names.
fn said(answers: &Answers) -> Vec<(String, String)> {
    let values =
        answers.iter().flat_map(|(field, answer)| answer.values().map(move |value| (field.clone(), value.to_owned())));
    values.collect()
}

fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
    pairs.iter().map(|(field, value)| ((*field).to_owned(), (*value).to_owned())).collect()
}

#[test]
fn cells_become_answers_whatever_the_language_of_their_words() {
    let csv = "Was ist zu tun?;Art;Frist;Status;Erledigt am;Priorität\n\
               Gruppen bereinigen;Regel oder Ablauf;31.12.2026;done;2026-11-01;URGENT\n";
    let preview = previewed(kind("measure"), csv, &[], BlankCells::Keep);
    assert_eq!(preview.problems, []);
    let expected = [
        ("done_on", "2026-11-01"),
        ("due", "2026-12-31"),
        ("kind", "organisational"),
        ("name", "Gruppen bereinigen"),
        ("priority", "high"),
        ("state", "done"),
    ];
    assert_eq!(said(&preview.rows[0].answers), pairs(&expected));
    assert_eq!(preview.rows[0].standing, Standing::New { like: None });
}

#[test]
fn several_values_of_a_cell_go_into_rows() {
    let csv = "Verarbeitung;Zwecke;Rechtsgrundlage;Betroffene;Besondere Kategorien\n\
               Messenger;\"Absprachen; kurz\nNotfälle\";\"Einwilligung; Contract\nvital\";Mitarbeitende;x\n";
    let preview = previewed(kind("processing-activity"), csv, &[], BlankCells::Keep);
    assert_eq!(preview.problems, []);
    let expected = [
        ("basis.1", "consent"),
        ("basis.1", "contract"),
        ("basis.2", "vital"),
        ("name", "Messenger"),
        ("persons.1", "staff"),
        ("purpose.1", "Absprachen; kurz"),
        ("purpose.2", "Notfälle"),
        ("special.1", "yes"),
    ];
    assert_eq!(said(&preview.rows[0].answers), pairs(&expected));
}

#[test]
fn every_kind_comes_in_again_by_the_titles_of_its_form_in_every_language() {
    for kind in Kinds::built_in().iter() {
        let fields = fields(kind);
        for language in &kind.form.languages {
            let asked =
                kind.form.questions.iter().filter(|question| fields.iter().any(|field| field.id == question.id));
            let titles: Vec<(&str, &str)> =
                asked.map(|question| (question.id.as_str(), question.title.get(*language))).collect();
            for (id, title) in &titles {
                // Of two fields with one title, the id tells which is meant.
                let columns = vec![(*title).to_owned(), (*id).to_owned()];
                let table = Table::new("", columns, Vec::new());
                let found = Matching::proposed(&fields, &table);
                let names: Vec<_> = found.iter().flatten().map(|proposed| proposed.target.name()).collect();
                assert!(names.contains(&(*id).to_owned()), "{}: {id} {title:?}: {names:?}", kind.id());
            }
        }
    }
}
