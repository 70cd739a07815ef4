import { wellFormed } from "../format/bytes.ts";
import { type CaseFileDraft, leftOutIn, type Sentence } from "./file.ts";
import { type Entry, textOf } from "./entry.ts";

/** Nothing is run and nothing is fetched, whatever a reader of the file does. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";
const STYLE = [
  "body{font:1rem/1.5 system-ui,sans-serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1c2326;background:#fff;overflow-wrap:break-word}",
  "h1{font-size:1.5rem}h2{font-size:1.1rem;margin:0}section,article{border-top:1px solid #868c91;padding:.75rem 0}article{break-inside:avoid-page}",
  ".soft{color:#566066}.label{font-weight:600;margin:.75rem 0 0}.words{white-space:pre-wrap;unicode-bidi:plaintext;margin:.25rem 0}.wrong{font-weight:600;color:#9b1c1c}",
  "dl{display:grid;grid-template-columns:auto 1fr;gap:.1rem 1rem}dd{margin:0}code{font-size:.8rem;overflow-wrap:anywhere}@media print{body{margin:0;max-width:none;font-size:11pt}}",
].join("");

/** Opens the case once more, without a browser. */
const OPEN = (number: string): string => `siegelpost open --identity FILE --case ${number}`;

/** The case as a page that needs nothing beside it, to read and to print. `day` writes an ISO day in the page's language. */
export function htmlFile(file: CaseFileDraft, say: Sentence, day: (iso: string) => string): string {
  const { number, author, scope, lang, dir, facts, entries } = file;
  const made = say("made", { day: day(file.day), name: author, scope: say(`scope-${scope}`) });
  const title = say("title", { name: number });
  return [
    `<!doctype html>\n<html lang="${escaped(lang)}" dir="${dir === "rtl" ? "rtl" : "ltr"}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${POLICY}"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex">`,
    `<title>${escaped(number)}</title><style>${STYLE}</style></head><body>`,
    `<h1>${escaped(title)}</h1><p>${escaped(made)}</p>`,
    `<section><h2>${escaped(say("left-out"))}</h2><ul>${leftOutIn(file, say).map((line) => `<li>${escaped(line)}</li>`).join("")}</ul></section>`,
    `<section><h2>${escaped(say("server-word"))}</h2><dl>${facts.map(([name, value]) => `<dt class="soft">${escaped(name)}</dt><dd>${escaped(value)}</dd>`).join("")}</dl></section>`,
    ...entries.map((entry) => article(entry, scope === "evidence", say, day)),
    scope === "evidence" ? `<section><h2>${escaped(say("check"))}</h2><p>${escaped(say("check-digests"))}</p><p>${escaped(say("check-open"))}</p><p><code>${escaped(OPEN(number))}</code></p><p>${escaped(say("check-journal"))}</p></section>` : "",
    "</body></html>\n",
  ].join("\n");
}

function article(entry: Entry, withDigest: boolean, say: Sentence, day: (iso: string) => string): string {
  const [author, lang] = [textOf(entry, "author"), textOf(entry, "lang")];
  const who = author === undefined ? say(`side-${entry.side}`) : `${say(`side-${entry.side}`)} · ${author}`;
  const parts = entry.parts.map(({ label, text }) => (label === undefined ? "" : `<p class="label">${escaped(label)}</p>`) + `<p class="words" dir="auto">${escaped(text)}</p>`);
  return [
    `<article><h2>${escaped(who)}</h2><p class="soft">${escaped(`${entry.position} · ${day(entry.day)}`)}</p>`,
    ...entry.wrong.map(({ words }) => `<p class="wrong">${escaped(words)}</p>`),
    entry.trouble === undefined ? `<div${lang === undefined ? "" : ` lang="${escaped(lang)}"`}>${parts.join("")}</div>` : `<p>${escaped(say("not-shown"))}</p>`,
    withDigest ? `<p class="soft"><code>${escaped(entry.digest)}</code></p>` : "",
    "</article>",
  ].join("");
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
/** What nobody sees, and what turns the direction of everything behind it: shown by its number. */
const UNSEEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

/** Text as text, whatever it contains. */
export function escaped(text: string): string {
  const seen = wellFormed(text).replace(/\r\n?/g, "\n").replace(UNSEEN, (one) => `[U+${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}]`);
  return seen.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? "");
}
