// Where slots and parcels lie: docs/sealing.md, "In the database". Reads an SQLite file, or the same rows as JSON.
import { readFileSync } from "node:fs";
import initSqlJs from "sql.js";

/** Columns with bytes; in JSON they are base64. */
const BYTES = ["mailbox_id", "sealed", "digest"];
const QUERIES = {
  case_file: "SELECT id, number, mailbox_id, received_on, case_recipient, file_recipient, reporter_recipient FROM case_file ORDER BY id",
  staff: "SELECT id, name, recipient FROM staff ORDER BY id",
  slot: "SELECT case_id, epoch, staff_id, sealed FROM slot ORDER BY case_id, epoch, holder",
  parcel: "SELECT case_id, side, seq, position, day, sealed, digest FROM parcel ORDER BY case_id, position",
};

/** The rows of the four tables, by table. */
export async function tablesIn(path) {
  const file = readFileSync(path);
  return file.subarray(0, 15).toString() === "SQLite format 3" ? fromSqlite(file) : fromJson(JSON.parse(file).tables);
}

async function fromSqlite(file) {
  const { Database } = await initSqlJs();
  const database = new Database(file);
  const rows = (query) => {
    const [{ columns, values } = { columns: [], values: [] }] = database.exec(query);
    return values.map((row) => Object.fromEntries(columns.map((name, at) => [name, row[at]])));
  };
  return Object.fromEntries(Object.entries(QUERIES).map(([table, query]) => [table, rows(query)]));
}

export function fromJson(tables) {
  const decoded = ([name, value]) => [name, BYTES.includes(name) ? Buffer.from(value, "base64") : value];
  const rows = (table) => table.map((row) => Object.fromEntries(Object.entries(row).map(decoded)));
  return Object.fromEntries(Object.entries(tables).map(([name, table]) => [name, rows(table)]));
}
