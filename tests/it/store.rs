//! What the store promises, held against both databases by the same source.

/// Makes of each function `fn(&Site)` two tests, one for each database.
macro_rules! on_both {
    ($($test:ident),+ $(,)?) => {
        mod sqlite {
            $(#[test]
            fn $test() {
                super::$test(&$crate::store::site::Site::sqlite());
            })+
        }
        mod postgres {
            $(#[test]
            fn $test() {
                super::$test(&$crate::store::site::Site::postgres());
            })+
        }
    };
}

mod absence;
mod agreement;
mod assignment;
mod case_in_parts;
mod case_page;
mod cases;
mod declarations;
pub mod fixture;
mod gate;
mod hidden;
mod interleaving;
mod journal;
mod kept;
mod leases;
mod leaving;
mod listing;
mod migrations;
mod newcomer;
mod nodes;
mod notices;
mod opening;
mod order;
mod parcels;
mod people;
mod procedure;
mod questionnaires;
mod queue;
mod recusal;
mod register;
mod removals;
mod retention;
mod roles;
mod saved_view;
mod second_factor;
mod sessions;
mod site;
mod statement;
mod statements;
mod statistics;
mod stored_settings;
mod transactions;
mod trial_progress;
mod trials;
mod upkeep;
