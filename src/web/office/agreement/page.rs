//! The page "Agreement".

use serde::Serialize;
use time::macros::date;

use crate::agreement::{Agreement, ChannelReaders, Clauses, InForce, Parties};
use crate::config::Settings;
use crate::language::Language;
use crate::regime::Regime;
use crate::web::office::agreed::ShownStanding;
use crate::web::page::{Page, invented};

#[derive(Serialize)]
pub(super) struct AgreementPage {
    /// Whether a signed one has just been recorded.
    pub is_recorded: bool,
    pub standing: ShownStanding,
    /// For administrators.
    pub form: Option<RecordForm>,
    /// Whether the law that applies leaves open that the employer is a public one.
    pub may_be_public: bool,
    pub text: Agreement,
}

/// What an administrator types off the paper.
#[derive(Serialize, Default)]
pub(super) struct RecordForm {
    pub day: String,
    pub fingerprint: String,
    /// The word of what is wrong with it: a message is made of it.
    pub refused: Option<&'static str>,
}

/// Every word of [`RecordForm::refused`].
pub(super) const REFUSED: [&str; 5] = ["no-day", "to-come", "malformed", "other-version", "not-in-force"];

impl Page for AgreementPage {
    const TEMPLATE: &'static str = "office/agreement.html";

    fn samples(language: Language) -> Vec<(&'static str, Self)> {
        let text = |regime| {
            let mut settings = Settings::default();
            settings.legal.regime = regime;
            let readers = invented::handlers().into_iter().map(str::to_owned).collect();
            let (name, slug) = ("Messenger-Vorfälle".to_owned(), "messenger".to_owned());
            let channels = [ChannelReaders { name, slug, readers }];
            let in_force = InForce::of(&settings, &["messenger".to_owned()]);
            let organisation = "Brückenwerk Lindenau gGmbH";
            let parties = Parties { organisation, channels: &channels, today: date!(2026 - 11 - 30) };
            invented::made(Agreement::of(Clauses::built_in(), &in_force, parties, language))
        };
        let page = |standing, form, regime: Regime| Self {
            is_recorded: false,
            standing,
            form,
            may_be_public: regime == Regime::default(),
            text: text(regime),
        };
        let [none, holds, differs, altered, other] = ShownStanding::samples(language).map(|(_, standing)| standing);
        let typed = |refused| {
            Some(RecordForm { day: "2026-11-30".to_owned(), fingerprint: "1-a1b2".to_owned(), refused: Some(refused) })
        };
        let mut spoilt = page(altered, None, Regime::Dsgvo);
        if let Some(clause) = spoilt.text.clauses.first_mut() {
            clause.unknown.push("office.naps".to_owned());
        }
        let mut samples = vec![
            ("unsigned", page(none, Some(RecordForm::default()), Regime::Dsgvo)),
            ("kdg", page(holds, None, Regime::Kdg)),
            ("dsg-ekd", Self { is_recorded: true, ..page(differs, Some(RecordForm::default()), Regime::DsgEkd) }),
            ("spoilt", spoilt),
            ("signed-by-another-version", page(other, None, Regime::Dsgvo)),
        ];
        let refused = |word| {
            let [(_, none), ..] = ShownStanding::samples(language);
            (word, page(none, typed(word), Regime::Dsgvo))
        };
        samples.extend(REFUSED.map(refused));
        samples
    }
}
