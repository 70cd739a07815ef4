//! What somebody sends, opened: what it is, is guessed unless they say so.

use super::csv_read::{self, Delimiter};
use super::encoding::{Encoding, decoded};
use super::limits;
use super::problem::{Bound, Problem};
use super::table::Table;
use super::xlsx_package::is_spreadsheet;
use super::{json_read, xlsx_read};

/// What a file is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, strum::EnumString, strum::IntoStaticStr, strum::EnumIter)]
#[strum(serialize_all = "lowercase")]
pub enum Format {
    Csv,
    Xlsx,
    Json,
}

/// How a file is read, where somebody knows better than a guess.
#[derive(Debug, Clone, Default)]
pub struct Reading {
    pub format: Option<Format>,
    pub encoding: Option<Encoding>,
    pub delimiter: Option<Delimiter>,
    /// The name of the sheet; else the first that is shown.
    pub sheet: Option<String>,
    /// The line on which the headings stand, from 1.
    pub headings: Option<usize>,
}

/// A table, and what was found out about its file.
#[derive(Debug, Clone, PartialEq)]
pub struct Opened {
    pub table: Table,
    pub format: Format,
    /// The names of all sheets, where the format has any.
    pub sheets: Vec<String>,
    /// Of CSV and JSON.
    pub encoding: Option<Encoding>,
    /// Of CSV.
    pub delimiter: Option<Delimiter>,
}

/// Opens a file.
///
/// # Errors
/// Everything that is wrong with it, [`limits::PROBLEMS`] at most; never none.
pub fn open(bytes: &[u8], reading: &Reading) -> Result<Opened, Vec<Problem>> {
    if bytes.len() > limits::FILE {
        return Err(vec![Problem::TooMuch(Bound::File)]);
    }
    if is_spreadsheet(bytes) || reading.format == Some(Format::Xlsx) {
        let (table, sheets) = xlsx_read::table(bytes, reading.sheet.as_deref(), reading.headings)?;
        return Ok(Opened { table, format: Format::Xlsx, sheets, encoding: None, delimiter: None });
    }
    let (text, encoding) = decoded(bytes, reading.encoding).map_err(|problem| vec![problem])?;
    let (encoding, is_json) = (Some(encoding), text.trim_start().starts_with(['[', '{']));
    if reading.format.unwrap_or(if is_json { Format::Json } else { Format::Csv }) == Format::Json {
        let (table, sheets) = json_read::table(&text, reading.sheet.as_deref())?;
        return Ok(Opened { table, format: Format::Json, sheets, encoding, delimiter: None });
    }
    let (rows, delimiter) = csv_read::rows(&text, reading.delimiter).map_err(|problem| vec![problem])?;
    let table = Table::of_rows(String::new(), rows, reading.headings).map_err(|problem| vec![problem])?;
    Ok(Opened { table, format: Format::Csv, sheets: Vec::new(), encoding, delimiter: Some(delimiter) })
}
