//! How much of a file is read. Whoever sends more is told which bound it was, before there is anything to store.

/// Bytes of a file as it is sent.
pub const FILE: usize = 16 << 20;
/// Rows below the headings.
pub const ROWS: usize = 100_000;
/// Columns.
pub const COLUMNS: usize = 256;
/// Cells, blank ones between filled ones included.
pub const CELLS: usize = 2_000_000;
/// Bytes of all texts of a table together, in UTF-8.
pub const TEXT: usize = 64 << 20;
/// Files within an XLSX file.
pub const PARTS: usize = 1_000;
/// Bytes of everything in an XLSX file, unpacked.
pub const UNPACKED: u64 = 256 << 20;
/// Bytes of a file within it that is no sheet, unpacked: it is held in memory whole.
pub const PART: u64 = 32 << 20;
/// Problems that are told at once.
pub const PROBLEMS: usize = 200;
