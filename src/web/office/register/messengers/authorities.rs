//! What authorities say of a service, the one of the organisation's law first, and how our verdicts stand to it.

use serde::Serialize;
use time::Date;

use crate::assessment::authority::{Comparison, Position, Statement};
use crate::assessment::class::DataClass;
use crate::assessment::service::Service;
use crate::assessment::verdict::Judgement;
use crate::language::Language;
use crate::regime::Regime;
use crate::web::page::iso;

/// What the authority of the organisation's law has said, and those of others.
#[derive(Serialize)]
pub(super) struct Authorities {
    own: Vec<StatementWords>,
    others: Vec<StatementWords>,
}

#[derive(Serialize)]
struct StatementWords {
    /// The name of the law, as settings have it.
    regime: &'static str,
    who: &'static str,
    said: &'static str,
    position: Position,
    #[serde(serialize_with = "iso::serialize")]
    on: Date,
    source: &'static str,
    compared: Vec<Compared>,
    /// Why ours is milder, where it is for one class at least.
    milder_because: Option<&'static str>,
}

/// How the verdict for a class stands to it.
#[derive(Serialize)]
struct Compared {
    class: DataClass,
    ours: Comparison,
}

impl Authorities {
    pub(super) fn of(service: &'static Service, judgements: &[Judgement], regime: Regime, language: Language) -> Self {
        let words = |statement| StatementWords::of(statement, judgements, language);
        let (own, others): (Vec<_>, Vec<_>) =
            service.statements.iter().partition(|statement: &&Statement| statement.regime == regime);
        let in_words = |statements: Vec<&'static Statement>| statements.into_iter().map(words).collect();
        Self { own: in_words(own), others: in_words(others) }
    }
}

impl StatementWords {
    fn of(statement: &'static Statement, judgements: &[Judgement], language: Language) -> Self {
        let compared = |it: &Judgement| Compared { class: it.class, ours: statement.compared(it.verdict) };
        let compared: Vec<Compared> = judgements.iter().map(compared).collect();
        let is_milder = compared.iter().any(|it| it.ours == Comparison::Milder);
        Self {
            regime: statement.regime.name(),
            who: statement.who(language),
            said: statement.said(language),
            position: statement.position,
            on: statement.on,
            source: &statement.source,
            compared,
            milder_because: statement.milder_because(language).filter(|_| is_milder),
        }
    }
}
