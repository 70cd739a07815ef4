// Holds every page of a folder against the HTML standard, with the Nu checker. Nothing it says is filtered away.
//
//   node check_html.mjs FOLDER
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import jar from "vnu-jar";

const [folder] = process.argv.slice(2);
const pages = readdirSync(folder).filter((name) => name.endsWith(".html"));
const files = [...pages, "style.css"].map((name) => join(folder, name));
const checker = spawnSync("java", ["-Xss2m", "-jar", jar, "--also-check-css", "--format", "json", ...files], {
  encoding: "utf8",
  maxBuffer: 64 << 20,
});
if (checker.error) throw checker.error;
const start = checker.stderr.indexOf('{"messages"');
if (pages.length === 0 || start < 0) throw new Error(`the checker did not run:\n${checker.stderr}`);
const { messages } = JSON.parse(checker.stderr.slice(start));
for (const { url, lastLine, type, message, extract = "" } of messages) {
  console.log(`${basename(url ?? "")}:${lastLine ?? ""}: ${type}: ${message}\n    ${extract.replace(/\s+/g, " ")}`);
}
if (messages.length > 0) process.exit(1);
console.log(`${pages.length} pages are valid`);
