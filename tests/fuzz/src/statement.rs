//! Whatever stands in a file is a statement that has this one text, or none; and ours only if we would write it so.

use siegelpost::casework::statement::{StatementFile, StatementKey};

pub fn holds(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let Ok(file) = StatementFile::parse(text) else { return };
    assert_eq!(file.to_string(), text.trim_end_matches(' '), "a statement has one text, and spaces behind it");
    let key = StatementKey::from_slice(&[7; StatementKey::BYTES]).unwrap();
    assert_eq!(file.is_genuine(&key), StatementFile::new(file.statement, &key) == file);
}
