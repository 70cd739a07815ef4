//! Somebody owns the database and rewrites it: rows and columns deleted, copied, exchanged, altered and set back, on
//! both databases. What either reader is shown is then either said to be wrong, or the same as before.

mod columns;
mod flips;
mod forgery;
mod keys;
mod parcels;
mod removals;
mod setting_back;
mod stage;
mod told;

/// Makes of each function `fn(&mut Stage)` two tests, one for each database.
macro_rules! on_both {
    ($($test:ident),+ $(,)?) => {
        mod sqlite {
            $(#[test]
            fn $test() {
                super::$test(&mut $crate::attack_tamper::stage::Stage::on_sqlite());
            })+
        }
        mod postgres {
            $(#[test]
            fn $test() {
                super::$test(&mut $crate::attack_tamper::stage::Stage::on_postgres());
            })+
        }
    };
}
use on_both;
