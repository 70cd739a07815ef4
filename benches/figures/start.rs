//! From starting the program to its first answer, on a database that holds cases already.

use std::time::Duration;

use super::instance::Instance;
use super::table::{Row, Table};
use super::{Outcome, milliseconds};

/// Starts, of which the quickest counts: others may use the machine, too.
const STARTS: usize = 7;
const TARGET: Duration = Duration::from_millis(150);

/// Measures and adds the row. Only while the instance is not running.
pub fn figures(table: &mut Table, instance: &Instance) -> Outcome<()> {
    let mut starts = (0..STARTS)
        .map(|_| {
            let serving = instance.serve()?;
            let after = serving.first_answer_after;
            serving.stop().map(|()| after)
        })
        .collect::<Outcome<Vec<_>>>()?;
    starts.sort_unstable();
    let bare = (0..STARTS).map(|_| Instance::bare_start()).collect::<Outcome<Vec<_>>>()?.into_iter().min();
    let (best, middle) = (starts[0], starts[STARTS / 2]);
    table.row(Row {
        figure: "Start to first answer".to_owned(),
        measured: format!("{} (median {})", milliseconds(best), milliseconds(middle)),
        bare: format!("{}: `siegelpost --version`", milliseconds(bare.unwrap_or_default())),
        target: format!("under {} ms", TARGET.as_millis()),
        met: Some(best < TARGET),
    });
    Ok(())
}
