import assert from "node:assert/strict";
import { test } from "node:test";
import { Decrypter, generateHybridIdentity, generateX25519Identity, identityToRecipient } from "age-encryption";
import { choose } from "../export/choose.ts";
import type { Entry, Scope } from "../export/entry.ts";
import { type CaseFileDraft, leftOutIn } from "../export/file.ts";
import { escaped, htmlFile } from "../export/html.ts";
import { jsonFile } from "../export/json.ts";
import { sealTo } from "../format/age-file.ts";
import { utf8 } from "../format/bytes.ts";
import { needsDisclosure } from "../export/permission.ts";

const say = (name: string, values: Readonly<Record<string, string>> = {}) => [name, ...Object.values(values)].join(" ");
const day = (iso: string) => `day ${iso}`;

function entry(side: Entry["side"], position: number, document: object | undefined, more: Partial<Entry> = {}): Entry {
  const json = document && JSON.stringify(document);
  const text = (document as { text?: string } | undefined)?.text ?? "";
  return { side, seq: position, position, day: "2026-11-23", digest: `digest-${position}`, wrong: [], json, parts: [{ text }], ...more };
}

const REPORT = entry("reporter", 1, { kind: "report", lang: "de", day: "2026-11-23", answers: { F14: "Worte" } }, { parts: [{ label: "Was?", text: "Worte" }] });
const REPLY = entry("office", 2, { kind: "reply", lang: "de", day: "2026-11-23", text: "Danke", author: "A. Berger" });
const NOTE = entry("file", 3, { kind: "note", lang: "de", day: "2026-11-23", text: "Prüfen", author: "B. Anders" });
const BROKEN = entry("reporter", 4, undefined, { trouble: "damaged", parts: [], wrong: [{ name: "damaged", words: "Beschädigt." }] });
const GONE = entry("reporter", 5, undefined, { trouble: "removed", parts: [] });
const GAP = entry("reporter", 6, { kind: "message", lang: "en", day: "2026-11-24", text: "Hello" }, { wrong: [{ name: "gap", words: "Davor fehlt etwas." }] });
const ALL = [REPORT, REPLY, NOTE, BROKEN, GONE, GAP];

function draft(entries: readonly Entry[], scope: Scope): CaseFileDraft {
  const facts = [["Eingegangen", "23. November 2026"]] as const;
  return { ...choose(entries, scope), number: "2026-48193", scope, day: "2026-11-25", author: "A. Berger", lang: "de", dir: "ltr", facts, server: { state: "new" } };
}

test("a file says on top what was left out, and where an entry has no text", () => {
  assert.deepEqual(leftOutIn(draft([REPORT, REPLY, NOTE], "whole"), say), ["left-out-nothing"]);
  assert.deepEqual(leftOutIn(draft(ALL, "whole"), say), ["left-out-unopened 1", "left-out-removed 1", "flagged 1"]);
  assert.deepEqual(leftOutIn(draft(ALL, "conversation"), say), ["left-out-notes 1", "left-out-names", "left-out-unopened 1", "left-out-removed 1", "flagged 1"]);
  const html = htmlFile(draft(ALL, "conversation"), say, day);
  assert.ok(html.indexOf("left-out-notes 1") < html.indexOf("Worte"), "on top");
  assert.ok(html.includes("Davor fehlt etwas.") && html.includes("Beschädigt.") && html.includes("not-shown"));
});

test("the conversation has no notes, and no names of those who wrote for the office", () => {
  for (const file of [htmlFile(draft(ALL, "conversation"), say, day), jsonFile(draft(ALL, "conversation"))]) {
    assert.ok(file.includes("Worte") && file.includes("Danke"));
    assert.ok(!file.includes("Prüfen") && !file.includes("B. Anders"), file);
    // Who made the file stands on top of it, and nowhere else.
    assert.equal(file.split("A. Berger").length, 2);
  }
  assert.ok(htmlFile(draft(ALL, "whole"), say, day).includes("B. Anders"));
});

test("JSON holds what was sealed, its places and digests, and what was found wrong", () => {
  const file = JSON.parse(jsonFile(draft(ALL, "whole")));
  assert.deepEqual([file.format, file.version, file.case, file.scope], ["siegelpost-case", 1, "2026-48193", "whole"]);
  assert.deepEqual([file.exported, file.server], [{ day: "2026-11-25", author: "A. Berger" }, { state: "new" }]);
  assert.deepEqual(file.left_out, { notes: 0, names: false, unredacted: 0, choices: false, unopened: 1, removed: 1 });
  assert.deepEqual(file.entries.map(({ side, seq, digest }: Entry) => [side, seq, digest]), ALL.map(({ side, seq, digest }) => [side, seq, digest]));
  assert.deepEqual(file.entries[0].document.answers, { F14: "Worte" });
  assert.deepEqual([file.entries[3].trouble, file.entries[3].document, file.entries[5].verdicts], ["damaged", undefined, ["gap"]]);
});

// H-38
test("the evidence package has the digest of every entry and says how to check it", () => {
  const html = htmlFile(draft(ALL, "evidence"), say, day);
  for (const { digest } of ALL) assert.ok(html.includes(digest));
  assert.ok(html.includes("siegelpost open --identity FILE --case 2026-48193") && html.includes("check-journal"));
  assert.ok(!htmlFile(draft(ALL, "whole"), say, day).includes("digest-1"));
  assert.equal(JSON.parse(jsonFile(draft(ALL, "evidence"))).entries[0].digest, "digest-1");
});

test("whatever somebody wrote is text in the file", () => {
  const nasty = `</p></article><script>alert(1)</script><img src=x onerror=alert(1)>&lt;"'`;
  const label = "<b>Frage</b>";
  const hostile = entry("office", 1, { kind: "reply", lang: `de"><script>`, day: "2026-11-23", text: nasty, author: "<i>A</i>" }, { day: "2026-11-23<br>", digest: "<u>", wrong: [{ name: "gap", words: "<s>" }], parts: [{ label, text: nasty }] });
  const html = htmlFile({ ...draft([hostile], "evidence"), facts: [["<dt>", "</dl>"]], lang: `x"y`, author: "<em>" }, say, day);
  assert.doesNotMatch(html, /<(?:script|img|b|i|u|s|br|em)\b/i);
  assert.ok(html.includes("&lt;script&gt;alert(1)&lt;/script&gt;&lt;img src=x onerror=alert(1)&gt;&amp;lt;&quot;&#39;"));
  assert.match(html, /content="default-src 'none'; style-src 'unsafe-inline'"/);
  assert.equal(html.match(/<\/article>/g)?.length, 1);
});

test("what nobody sees or what turns lines around is shown by its number", () => {
  assert.equal(escaped("a\u202eb\u2066c\u0000d\u200fe\ufeff"), "a[U+202E]b[U+2066]c[U+0000]d[U+200F]e[U+FEFF]");
  assert.equal(escaped("عربي – Ünï 👩‍👧\tx\r\ny\n"), "عربي – Ünï 👩‍👧\tx\ny\n");
  assert.equal(escaped("half \ud800 one"), "half \ufffd one");
  // In JSON they stay as they were written: it is what was sealed.
  const text = "a\u202eb";
  assert.equal(JSON.parse(jsonFile(draft([entry("reporter", 1, { kind: "message", text })], "whole"))).entries[0].document.text, text);
});

test("two thousand entries are written in no time", () => {
  const many = Array.from({ length: 2000 }, (_, at) => entry(at % 3 === 2 ? "file" : "reporter", at + 1, { kind: "message", lang: "de", day: "2026-11-23", text: `Wort ${at} `.repeat(40) }));
  const started = performance.now();
  for (const scope of ["whole", "conversation", "redacted"] as const) {
    const file = draft(many, scope);
    const html = htmlFile(file, say, day);
    assert.equal(html.split("<article>").length - 1, file.entries.length);
    assert.equal(JSON.parse(jsonFile(file)).entries.length, file.entries.length);
  }
  const took = performance.now() - started;
  assert.ok(took < 3000, `${took} ms`);
});

test("a file can be sealed to any key of age, of both kinds, and to nothing else", async () => {
  const file = utf8(jsonFile(draft(ALL, "whole")));
  for (const [identity, kind] of [[await generateX25519Identity(), "age1"], [await generateHybridIdentity(), "age1pq1"]] as const) {
    const recipient = await identityToRecipient(identity);
    assert.ok(recipient.startsWith(kind));
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    assert.deepEqual(await decrypter.decrypt(await sealTo(recipient, file)), file);
  }
  for (const wrong of ["", "age1", "anna@example.org", "AGE-SECRET-KEY-1"]) await assert.rejects(() => sealTo(wrong, file), wrong);
});

// V-65: H-06
test("what goes to others and can tell who reported needs an entry among the disclosures", () => {
  const registers = (...whose: string[]) => whose.map((one) => new Map([["whose.1", "accused"], ["whose.2", one]]));
  assert.equal(needsDisclosure("whole", "others", []), true);
  assert.equal(needsDisclosure("conversation", "others", registers("accused")), true);
  assert.equal(needsDisclosure("conversation", "others", registers("reporter")), false);
  assert.equal(needsDisclosure("whole", "others", registers("reporter", "third")), true, "the newest version counts");
  assert.equal(needsDisclosure("whole", "office", []), false);
  assert.equal(needsDisclosure("redacted", "others", []), false);
});
