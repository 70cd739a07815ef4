//! What an entry that is kept for ever is about: by this somebody who verifies chooses what to read.

use strum::{EnumString, IntoStaticStr, VariantArray};

/// Entries that belong together. What is of none of these is never listed: entries about a case, and whatever nobody has
/// looked at yet.
#[derive(Debug, Clone, Copy, PartialEq, Eq, EnumString, IntoStaticStr, VariantArray)]
#[strum(serialize_all = "snake_case")]
pub enum Kind {
    /// Accounts begin, end, and are let in again.
    Accounts,
    /// What somebody may do.
    Roles,
    /// Keys, and what they and accounts are opened with.
    Keys,
    /// Channels, what they ask, and who gets their new reports.
    Channels,
    /// What is on paper about those who work on cases.
    Records,
    /// Settings that are subject to co-determination, and what was agreed on about them.
    Settings,
    /// What the organisation says about itself: profile, legal pages, external offices, own texts.
    Profile,
    /// Cases went.
    Deletions,
    /// Something that the program noticed.
    Noticed,
}

impl Kind {
    /// Every kind.
    pub const ALL: &'static [Self] = Self::VARIANTS;

    /// The stable word, by which addresses and messages name it.
    pub fn as_str(self) -> &'static str {
        self.into()
    }

    /// The stored names of its events.
    pub const fn events(self) -> &'static [&'static str] {
        match self {
            Self::Accounts => &[
                "staff_added",
                "staff_invited",
                "invitation_used",
                "staff_disabled",
                "staff_enabled",
                "name_set",
                "function_set",
            ],
            Self::Roles => &["roles_changed", "conflict_rule_set"],
            Self::Keys => &[
                "staff_enrolled",
                "passphrase_changed",
                "password_set",
                "password_changed",
                "second_factor_set",
                "second_factor_removed",
                "recovery_codes_renewed",
            ],
            Self::Channels => &[
                "channel_added",
                "channel_renamed",
                "channel_closed",
                "channel_reopened",
                "channel_questionnaire_set",
                "handler_added",
                "handler_removed",
                "questionnaire_stored",
                "questionnaire_used",
                "questionnaire_ended",
            ],
            Self::Records => &["record_kept", "expertise_added", "expertise_removed"],
            Self::Settings => &["settings_changed", "setting_changed", "agreement_recorded", "office_opened"],
            Self::Profile => &["profile_changed", "text_changed", "offices_changed"],
            Self::Deletions => &["cases_erased"],
            Self::Noticed => &["cases_guessed", "older_entries"],
        }
    }

    /// The kind of an event; `None`: it is not listed, and so is one of which nobody has said what it is.
    pub fn of(event: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|kind| kind.events().contains(&event))
    }
}

/// Whether somebody who verifies may read about whom an entry is and who did it. They may where access was given or taken.
/// What somebody did with their own account tells of how they work, and is shown without them (BetrVG § 87(1) no. 6).
pub fn names_people(event: &str) -> bool {
    const OWN: [&str; 5] =
        ["password_changed", "passphrase_changed", "second_factor_set", "recovery_codes_renewed", "cases_guessed"];
    Kind::of(event).is_some() && !OWN.contains(&event)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The names of events that are not listed: those about a case, and that somebody is away, which is nobody's business.
    const UNLISTED: [&str; 26] = [
        "trial_kept",
        "case_received",
        "addition_received",
        "message_received",
        "reporter_left",
        "case_opened_by_handler",
        "state_changed",
        "reply_sent",
        "feedback_given",
        "feedback_withheld",
        "messages_filed",
        "clocks_renewed",
        "note_added",
        "hold_set",
        "hold_ended",
        "retaliation_opened",
        "retaliation_ended",
        "removal_asked",
        "removal_withdrawn",
        "entry_removed",
        "case_taken",
        "case_handed_over",
        "case_handed_back",
        "recused",
        "absence_recorded",
        "absence_withdrawn",
    ];

    /// The names that the book of the office knows, as its source says them.
    fn names() -> Vec<&'static str> {
        let source = include_str!("office_event/written.rs");
        let arms = source.lines().filter_map(|line| line.trim().strip_prefix("Self::")?.split_once(" => \""));
        arms.filter_map(|(_, rest)| rest.strip_suffix("\",")).filter(|name| name.contains('_')).collect()
    }

    #[test]
    fn of_every_event_somebody_has_said_what_it_is() {
        let names = names();
        assert!(names.len() > 30 && names.contains(&"roles_changed"), "{names:?}");
        for name in names {
            assert_ne!(Kind::of(name).is_some(), UNLISTED.contains(&name), "{name}: say of which kind it is");
        }
    }

    #[test]
    fn kinds_have_words_and_no_event_in_common() {
        let all: Vec<&str> = Kind::ALL.iter().flat_map(|kind| kind.events()).copied().collect();
        for (at, event) in all.iter().enumerate() {
            assert!(!all[..at].contains(event) && Kind::of(event).is_some(), "{event}");
        }
        for kind in Kind::ALL {
            assert_eq!(kind.as_str().parse(), Ok(*kind));
        }
        assert_eq!(Kind::of("case_received"), None);
    }

    // B.11: what somebody did with their own account is not for those who verify.
    #[test]
    fn people_are_named_where_access_is_given_and_nowhere_else() {
        for event in ["roles_changed", "staff_enrolled", "handler_removed", "password_set"] {
            assert!(names_people(event), "{event}");
        }
        for event in ["password_changed", "passphrase_changed", "cases_guessed", "case_opened_by_handler", "nonsense"] {
            assert!(!names_people(event), "{event}");
        }
    }
}
