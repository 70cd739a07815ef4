//! A list of names of units that is taken makes rules, and each name is found where it is written.

use siegelpost::casework::self_betrayal::{Rules, UnitNames, WarnPattern};
use siegelpost::data_file::DataFile;

pub fn holds(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let Ok(names) = UnitNames::parse(DataFile { name: "units.txt", text }) else { return };
    let rules = Rules::with_units(&names).unwrap();
    for name in names.iter() {
        let report = format!("dort: {name}; mehr");
        let found = rules.find(&report, &[]);
        // A longer name, or one that begins before it, may be the one that is told.
        assert!(found.iter().any(|find| find.start < 6 + name.len() && find.end() > 6), "{name}");
        assert!(found.iter().all(|find| find.pattern == WarnPattern::Unit));
    }
}
