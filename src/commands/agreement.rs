//! `siegelpost agreement`

use std::io::Write;
use std::str::FromStr;

use serde_json::json;

use super::{CliError, WithConfig, table};
use crate::agreement::{Agreement, ChannelReaders, Clauses, InForce, Parties, Terms, to_markdown};
use crate::app::settings_in_force;
use crate::clock::{Clock, SystemClock};
use crate::config::Settings;
use crate::language::Language;
use crate::memory::protect_process;
use crate::regime::Regime;
use crate::staff;
use crate::store::{Migrate, ReadDb, Store, organisation};

#[derive(clap::Args)]
pub(super) struct Arguments {
    #[command(flatten)]
    config: WithConfig,
    /// The tag of the language. There are those in which the clauses are written; without it, the one that binds.
    #[arg(long, value_name = "TAG", value_parser = language)]
    language: Option<Language>,
    /// Under which law, in the place of the one in the configuration: dsgvo (BetrVG), kdg (MAVO) or dsg-ekd (MVG-EKD).
    #[arg(long, value_name = "REGIME", value_parser = Regime::from_str)]
    regime: Option<Regime>,
    /// Print JSON.
    #[arg(long)]
    json: bool,
    /// Print the terms of which the fingerprint is the beginning of the SHA-256.
    #[arg(long, conflicts_with = "json")]
    terms: bool,
}

pub(super) fn run(arguments: &Arguments) -> Result<(), CliError> {
    let configuration = arguments.config.configuration()?;
    protect_process(configuration.settings.process.locked)?;
    let store = Store::open(&configuration.settings.database.url, Migrate::No)?;
    let mut settings = Settings::clone(&settings_in_force(&configuration, &store)?.settings);
    settings.legal.regime = arguments.regime.unwrap_or(settings.legal.regime);
    let channels = channels(&store)?;
    let slugs: Vec<String> = channels.iter().map(|channel| channel.slug.clone()).collect();
    let (clauses, in_force) = (Clauses::built_in(), InForce::of(&settings, &slugs));
    let text = match arguments.terms {
        true => Terms::of(clauses, &in_force).to_text(),
        false => {
            let parties = Parties { organisation: name(&settings), channels: &channels, today: SystemClock.today() };
            let language = arguments.language.or(clauses.languages().first().copied());
            let language = language.ok_or_else(|| CliError::new("the agreement has no language"))?;
            let agreement = Agreement::of(clauses, &in_force, parties, language)?;
            match arguments.json {
                true => format!("{:#}\n", json!(agreement)),
                false => table::harmless_lines(&to_markdown(&agreement)),
            }
        }
    };
    std::io::stdout().write_all(text.as_bytes())?;
    let flaws: Vec<String> =
        clauses.flaws().into_iter().map(|flaw| format!("{}: {}", flaw.clause, flaw.name)).collect();
    match flaws.is_empty() {
        true => Ok(()),
        false => Err(CliError::new(format!("clauses name what there is not: {}", flaws.join(", ")))),
    }
}

fn name(settings: &Settings) -> &str {
    settings.legal.controller.as_deref().unwrap_or(&settings.organisation.name)
}

fn channels(store: &Store) -> Result<Vec<ChannelReaders>, CliError> {
    let look = |db: &mut ReadDb| match organisation::first(db)? {
        Some(organisation) => staff::team_in(db, organisation.id).map(|team| ChannelReaders::all_of(&team)),
        None => Ok(Vec::new()),
    };
    Ok(store.read_now("agreement", look)?)
}

fn language(tag: &str) -> Result<Language, String> {
    let known = Clauses::built_in().languages();
    let tags = || known.iter().map(|language| language.tag()).collect::<Vec<_>>().join(", ");
    let found = known.iter().copied().find(|language| language.tag().eq_ignore_ascii_case(tag));
    found.ok_or_else(|| format!("the agreement is written in: {}", tags()))
}
