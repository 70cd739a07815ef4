// Holds every page of a folder against the HTML standard, with the Nu checker. Nothing it says is filtered away.
//
//   node check_html.mjs FOLDER
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import jar from "vnu-jar";

const [folder] = process.argv.slice(2);
const pages = readdirSync(folder).filter((name) => name.endsWith(".html"));
if (pages.length === 0) throw new Error(`no pages in ${folder}`);
// A page that is wrong: a checker that has nothing to say about it has not checked.
const probe = join(mkdtempSync(join(tmpdir(), "siegelpost-")), "probe.html");
process.on("exit", () => rmSync(dirname(probe), { recursive: true }));
writeFileSync(probe, "<!doctype html><title>probe</title><p id=a id=b>");
const files = [probe, ...[...pages, "style.css", "office.css", "poster.css"].map((name) => join(folder, name))];
const checker = spawnSync("java", ["-Xss2m", "-jar", jar, "--also-check-css", "--format", "json", ...files], {
  encoding: "utf8",
  maxBuffer: 64 << 20,
});
if (checker.error) throw checker.error;
const start = checker.stderr.indexOf('{"');
if (start < 0) throw new Error(`the checker did not run:\n${checker.stderr}`);
const { messages } = JSON.parse(checker.stderr.slice(start));
const ofProbe = ({ url }) => basename(url ?? "") === "probe.html";
if (!messages.some(ofProbe)) throw new Error("the checker did not notice a wrong page");
const findings = messages.filter((message) => !ofProbe(message));
for (const { url, lastLine, type, message, extract = "" } of findings) {
  console.log(`${basename(url ?? "")}:${lastLine ?? ""}: ${type}: ${message}\n    ${extract.replace(/\s+/g, " ")}`);
}
if (findings.length > 0) process.exit(1);
console.log(`${pages.length} pages are valid`);
