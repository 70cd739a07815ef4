// Prints cases as JSON: node read_case.mjs DATABASE KEY [NUMBER]. DATABASE is an SQLite file (or the same rows as JSON), KEY a file
// with a case key, or with an AGE-SECRET-KEY-PQ-1 line as a recovery file has it; "-" is standard input. With NUMBER only that case.
//
// Written by docs/sealing.md and with nothing of the program itself. Exits with 1 if anything is not as it should be.
import { readFileSync } from "node:fs";
import { byCaseKey, byHandler } from "./case.mjs";
import { tablesIn } from "./rows.mjs";

const [database, keyFile, number] = process.argv.slice(2);
const isKey = (line) => line !== "" && !line.startsWith("#");
const [key] = readFileSync(keyFile === "-" ? 0 : keyFile, "utf8").split("\n").map((line) => line.trim()).filter(isKey);
const tables = await tablesIn(database);
if (number !== undefined) tables.case_file = tables.case_file.filter((row) => row.number === number);
const isIdentity = key.toUpperCase().startsWith("AGE-SECRET-KEY-PQ-1");
const cases = await (isIdentity ? byHandler(tables, key.toUpperCase()) : byCaseKey(tables, key));
process.stdout.write(`${JSON.stringify(cases, null, 1)}\n`);
const isWhole = ({ fault, entries }) => fault === undefined && entries.every((entry) => !entry.fault && !entry.gap && !entry.digest);
if (cases.length === 0 || !cases.every(isWhole)) process.exitCode = 1;
