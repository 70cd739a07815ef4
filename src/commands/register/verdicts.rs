//! `siegelpost register verdicts`

use serde_json::{Map, Value, json};
use time::Date;
use time::macros::format_description;

use super::super::CliError;
use super::super::table::lines;
use crate::assessment::catalogue::Catalogue;
use crate::assessment::class::DataClass;
use crate::assessment::criterion::CriterionId;
use crate::assessment::default_verdict::default_verdict;
use crate::assessment::encryption_rule::EncryptionRule;
use crate::assessment::score::score;
use crate::assessment::service::Service;
use crate::assessment::services::Services;
use crate::assessment::verdict::Judgement;
use crate::clock::{Clock, SystemClock};
use crate::language::{Language, Languages};

#[derive(clap::Args)]
pub(super) struct Arguments {
    /// By the facts that hold on this day, YYYY-MM-DD, instead of today.
    #[arg(long, value_name = "DAY", value_parser = day)]
    on: Option<Date>,
    /// Ask for end-to-end encryption from M3 on only, with the data protection officer's reason; otherwise from M2 on.
    #[arg(long, value_name = "REASON", value_parser = rule)]
    encryption_from_m3: Option<EncryptionRule>,
    /// Print JSON.
    #[arg(long)]
    json: bool,
}

/// A service with its judgements.
struct Judged<'a> {
    service: &'a Service,
    judgements: [Judgement; 3],
    score: Option<u8>,
}

pub(super) fn run(arguments: &Arguments) -> Result<(), CliError> {
    let today = arguments.on.unwrap_or_else(|| SystemClock.today());
    let rule = arguments.encryption_from_m3.clone().unwrap_or_default();
    let catalogue = Catalogue::built_in();
    let judge = |service| Judged {
        service,
        judgements: DataClass::JUDGED.map(|class| default_verdict(catalogue, service, class, &rule, today)),
        score: score(catalogue, service, today),
    };
    let all: Vec<Judged<'_>> = Services::built_in().all().iter().map(judge).collect();
    let language = Languages::built_in().of_commands();
    if arguments.json {
        let services: Vec<Value> = all.iter().map(|judged| judged.as_json(language)).collect();
        println!(
            "{:#}",
            json!({
                "on": today.to_string(),
                "encryption_from": rule.from(),
                "encryption_reason": rule.reason(),
                "services": services,
            })
        );
    } else {
        print_table(&all, &rule, today, language);
    }
    Ok(())
}

fn print_table(all: &[Judged<'_>], rule: &EncryptionRule, today: Date, language: Language) {
    let cells: Vec<[String; 7]> = all.iter().map(Judged::cells).collect();
    for line in lines(["SERVICE", "M1", "M2", "M3", "RANK", "FACTS OF", "DECIDED BY"], &cells) {
        println!("{line}");
    }
    println!();
    for judged in all {
        for note in judged.notes(language) {
            println!("{}: {note}", judged.service.name);
        }
    }
    let reason = rule.reason().map(|reason| format!(", because: {reason}")).unwrap_or_default();
    println!("\nEnd-to-end encryption (M11) is asked for from {} on{reason}.", rule.from());
    println!(
        "By the facts that hold on {today}. A proposal: it does not take the place of looking at the single case."
    );
}

impl Judged<'_> {
    fn cells(&self) -> [String; 7] {
        let [m1, m2, m3] = self.judgements.each_ref().map(|judgement| judgement.verdict.word().to_owned());
        let rank = self.score.map(|score| score.to_string()).unwrap_or_default();
        let facts = self.service.facts_of().map(|day| day.to_string()).unwrap_or_default();
        [self.service.name.clone(), m1, m2, m3, rank, facts, self.decided_by()]
    }

    /// What decides, from the class on in which the verdict becomes what it is.
    fn decided_by(&self) -> String {
        let mut told = Vec::new();
        let mut before = None;
        for judgement in &self.judgements {
            let ids = ids(&judgement.decisive());
            let is_new = before.replace(judgement.verdict) != Some(judgement.verdict);
            if is_new && judgement.capped_by.is_some() {
                told.push(format!("{}: a limit", judgement.class));
            } else if is_new && !ids.is_empty() {
                told.push(format!("{}: {}", judgement.class, ids.join(" ")));
            }
        }
        told.join("; ")
    }

    fn notes(&self, language: Language) -> Vec<String> {
        let remark = self.service.remark(language).map(str::to_owned);
        let caps = self.service.caps.iter().map(|cap| {
            let classes: Vec<String> = cap.classes.iter().map(ToString::to_string).collect();
            format!("at best {} for {}: {}", cap.verdict.word(), classes.join(", "), cap.reason(language))
        });
        remark.into_iter().chain(caps).collect()
    }

    fn as_json(&self, language: Language) -> Value {
        let by_class = |of: fn(&Judgement) -> Value| -> Map<String, Value> {
            self.judgements.iter().map(|judgement| (judgement.class.to_string(), of(judgement))).collect()
        };
        let Self { service, .. } = self;
        json!({
            "id": service.id,
            "service": service.name,
            "provider": service.provider,
            "role": service.role,
            "verdicts": by_class(|judgement| judgement.verdict.word().into()),
            "decisive": by_class(|judgement| ids(&judgement.decisive()).into()),
            "capped": by_class(|judgement| judgement.capped_by.is_some().into()),
            "conditions": by_class(|judgement| ids(&judgement.conditions).into()),
            "rank": self.score,
            "facts_of": service.facts_of().map(|day| day.to_string()),
            "signed_off_by": service.signed_off_by,
            "signed_off_on": service.signed_off_on.to_string(),
            "notes": self.notes(language),
            "authorities": self.authorities(language),
        })
    }

    fn authorities(&self, language: Language) -> Vec<Value> {
        let told = self.service.statements.iter().map(|statement| {
            let compared =
                self.judgements.iter().map(|it| (it.class.to_string(), json!(statement.compared(it.verdict))));
            json!({
                "regime": statement.regime.name(),
                "who": statement.who(language),
                "said": statement.said(language),
                "position": statement.position,
                "on": statement.on.to_string(),
                "source": statement.source,
                "ours_is": compared.collect::<Map<String, Value>>(),
                "milder_because": statement.milder_because(language),
            })
        });
        told.collect()
    }
}

fn ids(ids: &[CriterionId]) -> Vec<String> {
    ids.iter().map(ToString::to_string).collect()
}

fn rule(reason: &str) -> Result<EncryptionRule, String> {
    EncryptionRule::from_m3(reason).map_err(|problem| problem.to_string())
}

/// A day of this millennium: others are slips of the keyboard.
fn day(text: &str) -> Result<Date, String> {
    let day = Date::parse(text, format_description!("[year]-[month]-[day]"));
    let day = day.map_err(|_| "no day; write YYYY-MM-DD, for example 2026-11-23")?;
    if (2000..3000).contains(&day.year()) { Ok(day) } else { Err("only days from 2000 to 2999".to_owned()) }
}
