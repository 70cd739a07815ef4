//! Four gates before a messenger goes live: it was examined, it is bound by contract, it is secured, its use is settled.

use serde::Serialize;

use super::verdict::Judgement;

/// A gate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, strum::IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum GateKind {
    Examined,
    Bound,
    Secured,
    Settled,
}

/// What an organisation has done. Where `None` is possible, it does not concern it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Preparation {
    /// Whether the threshold of the impact assessment was decided, and, if it needs one, that one is there.
    pub threshold_decided: bool,
    pub officer_opinion: bool,
    /// `None`: there is no works council and no staff representation.
    pub representation_involved: Option<bool>,
    /// A processing agreement, or a note on the role of a provider who needs none.
    pub contract_or_role_note: bool,
    pub secrecy_clause: bool,
    pub sub_processors_known: bool,
    /// `None`: nothing leaves the EEA.
    pub transfer_recorded: Option<bool>,
    /// Evidence of the profile of devices and app.
    pub profile_proved: bool,
    /// Measures T02 to T08 are in place.
    pub measures_in_place: bool,
    pub tested: bool,
    pub policy_in_force: bool,
    pub training_planned: bool,
    /// `None`: no clients are written to.
    pub clients_informed: Option<bool>,
    pub leaving_checked: bool,
}

/// What a gate waits for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, strum::IntoStaticStr)]
#[serde(rename_all = "kebab-case")]
#[strum(serialize_all = "kebab-case")]
pub enum Missing {
    /// The assessment for the class forbids the use, or is open.
    Verdict,
    Threshold,
    OfficerOpinion,
    Representation,
    Contract,
    SecrecyClause,
    SubProcessors,
    Transfer,
    Profile,
    Measures,
    Test,
    Policy,
    Training,
    ClientInformation,
    Leaving,
}

/// A gate, and what it waits for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Gate {
    pub kind: GateKind,
    pub missing: Vec<Missing>,
}

impl Gate {
    /// Whether it is passed.
    pub fn is_passed(&self) -> bool {
        self.missing.is_empty()
    }
}

/// The four gates of a use that was judged.
pub fn gates(judgement: &Judgement, done: &Preparation) -> [Gate; 4] {
    let gate = |kind, needs: &[(bool, Missing)]| Gate {
        kind,
        missing: needs.iter().filter(|(is_there, _)| !is_there).map(|(_, missing)| *missing).collect(),
    };
    let unless_concerned = |done: Option<bool>| done.unwrap_or(true);
    [
        gate(
            GateKind::Examined,
            &[
                (judgement.verdict.can_be_released(), Missing::Verdict),
                (done.threshold_decided, Missing::Threshold),
                (done.officer_opinion, Missing::OfficerOpinion),
                (unless_concerned(done.representation_involved), Missing::Representation),
            ],
        ),
        gate(
            GateKind::Bound,
            &[
                (done.contract_or_role_note, Missing::Contract),
                (done.secrecy_clause, Missing::SecrecyClause),
                (done.sub_processors_known, Missing::SubProcessors),
                (unless_concerned(done.transfer_recorded), Missing::Transfer),
            ],
        ),
        gate(
            GateKind::Secured,
            &[
                (done.profile_proved, Missing::Profile),
                (done.measures_in_place, Missing::Measures),
                (done.tested, Missing::Test),
            ],
        ),
        gate(
            GateKind::Settled,
            &[
                (done.policy_in_force, Missing::Policy),
                (done.training_planned, Missing::Training),
                (unless_concerned(done.clients_informed), Missing::ClientInformation),
                (done.leaving_checked, Missing::Leaving),
            ],
        ),
    ]
}
