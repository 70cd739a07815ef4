import assert from "node:assert/strict";
import { test } from "node:test";
import { chooses, draw } from "../elements/drawing.ts";
import { fromUtf8, utf8 } from "../format/bytes.ts";
import { gaps, type Link } from "../format/chain.ts";
import { readAnswers, readDocument, writeAnswers, writeDocument, writeForm, writeMessage, writeRemoval } from "../format/document.ts";
import { outline, standInDocument } from "./stand-in-document.ts";
import { troubleOf } from "./vectors.ts";

const json = (value: unknown) => utf8(JSON.stringify(value));
const REPORT = {
  kind: "report",
  lang: "de",
  day: "2026-11-23",
  questionnaire: "messenger-incident",
  version: 1,
  answers: { F99: "?", F14: "Erstens\r\nzweitens\n\n<b>Drittens</b>", F03: ["whatsapp", "neu"], F01: "selbst", F05: [] },
};
const QUESTIONS = { "messenger-incident": {
  F01: { title: "Woher", options: { selbst: "Selbst erlebt" } },
  F03: { title: "Dienst", options: { whatsapp: "WhatsApp" } },
  F05: { title: "Zweck", options: { dienstplan: "Dienstplan" } },
  F14: { title: "Was ist passiert?" },
  F99: { title: "Alt", options: { constructor: "gebaut" } },
} };

test("a report is drawn as its text, then its other answers in the order of the questions", () => {
  globalThis.document = standInDocument();
  assert.deepEqual(outline(draw(readDocument(json(REPORT), "reporter"), QUESTIONS)), [
    "div.opened[de]",
    "p.words Erstens\nzweitens",
    "p.words <b>Drittens</b>",
    "dl.facts small",
    "dt Woher",
    "dd Selbst erlebt",
    "dt Dienst",
    "dd WhatsApp · neu",
    "dt Alt",
    "dd ?",
  ]);
});

test("several texts are told apart by their questions; without a questionnaire ids stand for themselves", () => {
  globalThis.document = standInDocument();
  const answers = { F14: "Eins", F20: "Zwei", F01: ["selbst"] };
  const drawn = outline(draw(readDocument(json({ ...REPORT, answers }), "reporter"), {}));
  assert.deepEqual(drawn.slice(1), ["p.label F14", "p.words Eins", "p.label F20", "p.words Zwei", "dl.facts small", "dt F01", "dd selbst"]);
});

test("a report is drawn with the questions that it answers, and with no others", () => {
  globalThis.document = standInDocument();
  const asked = { ...QUESTIONS, general: { F01: { title: "Wie erfahren", options: { selbst: "Selbst gesehen" } } } };
  const answers = { F01: "selbst" };
  const drawn = (questionnaire: string): string[] => outline(draw(readDocument(json({ ...REPORT, answers, questionnaire }), "reporter"), asked)).slice(1);
  assert.deepEqual(drawn("messenger-incident"), ["dl.facts small", "dt Woher", "dd Selbst erlebt"]);
  assert.deepEqual(drawn("general"), ["dl.facts small", "dt Wie erfahren", "dd Selbst gesehen"]);
  assert.deepEqual(drawn("toString"), ["p.words selbst"]);
});

test("a report is drawn with the words of the version that it answers, if they stand apart", () => {
  globalThis.document = standInDocument();
  const asked = { ...QUESTIONS, "messenger-incident.3": { F01: { title: "Woher, genau", options: { selbst: "Selbst", office: "Amt" }, office: "office" } } };
  const document = (version: number, answer: string) => readDocument(json({ ...REPORT, answers: { F01: answer }, version }), "reporter");
  const drawn = (version: number): string[] => outline(draw(document(version, "selbst"), asked)).slice(1);
  assert.deepEqual(drawn(3), ["dl.facts small", "dt Woher, genau", "dd Selbst"]);
  assert.deepEqual(drawn(1), ["dl.facts small", "dt Woher", "dd Selbst erlebt"]);
  assert.ok(chooses("office", document(3, "office"), asked) && !chooses("office", document(1, "office"), asked));
});

// H-24
test("a report tells whether its writer asks for a meeting", () => {
  const asked = { ...QUESTIONS, general: { F16: { title: "Schutz", options: { gespraech: "Gespräch", klein: "Klein" }, meeting: "gespraech" } } };
  const asks = (questionnaire: string, F16: unknown): boolean => chooses("meeting", readDocument(json({ ...REPORT, answers: { F16 }, questionnaire }), "reporter"), asked);
  assert.deepEqual([asks("general", ["klein", "gespraech"]), asks("general", ["klein"]), asks("general", "gespraech")], [true, false, true]);
  assert.equal(asks("messenger-incident", ["gespraech"]), false);
  assert.equal(chooses("meeting", { kind: "message", lang: "de", day: "2026-11-23", text: "gespraech" }, asked), false);
});

test("a report tells whether it is about those who read it", () => {
  const asked = { ...QUESTIONS, general: { F16: { title: "Schutz", options: { meldestelle: "Meldestelle" }, meeting: "gespraech", office: "meldestelle" } } };
  const about = (questionnaire: string, F16: unknown): boolean => chooses("office", readDocument(json({ ...REPORT, answers: { F16 }, questionnaire }), "reporter"), asked);
  assert.deepEqual([about("general", ["klein", "meldestelle"]), about("general", ["gespraech"]), about("messenger-incident", ["meldestelle"])], [true, false, false]);
});

test("an enclosure is drawn as it is, within an element that may open it", () => {
  globalThis.document = standInDocument();
  const enclosure = "-----BEGIN AGE ENCRYPTED FILE-----\r\nQUJD\r\n-----END AGE ENCRYPTED FILE-----";
  const drawn = outline(draw(readDocument(json({ ...REPORT, answers: { F14: enclosure } }), "reporter"), QUESTIONS));
  assert.deepEqual(drawn.slice(1), ["sealed-enclosure", `p.words ${enclosure.replaceAll("\r", "")}`]);
});

test("names that every object has are no labels", () => {
  globalThis.document = standInDocument();
  const answers = { toString: ["valueOf"], F01: ["constructor"] };
  const drawn = outline(draw(readDocument(json({ ...REPORT, answers }), "reporter"), QUESTIONS));
  assert.deepEqual(drawn.slice(2), ["dt Woher", "dd constructor", "dt toString", "dd valueOf"]);
});

test("a reply is read as it was written", () => {
  const draft = { side: "office", lang: "de", day: "2026-11-23", written: "Guten Tag", author: "A. Berger" } as const;
  const { lang, day, author } = draft;
  assert.deepEqual(readDocument(writeDocument(draft), "office"), { kind: "reply", lang, day, text: "Guten Tag", author });
  // H-32: a feedback has both parts.
  const parts = { measures: "Gruppe gelöscht", reasons: "Ehemalige lasen mit" };
  const feedback = { kind: "feedback", lang, day, ...parts, author };
  assert.deepEqual(readDocument(writeDocument({ ...draft, written: parts }), "office"), feedback);
});

test("a message is written to the octet as the server writes it", () => {
  const message = { lang: "en", day: "2026-11-25", text: "Yes \u007f\u2028\"\\/\n" };
  const written = '{"kind":"message","lang":"en","day":"2026-11-25","text":"Yes \u007f\u2028\\"\\\\/\\n"}';
  assert.equal(fromUtf8(writeMessage(message)), written);
});

test("a surrogate alone is written as every form sends it", () => {
  const [lang, day, text, author] = ["de", "2026-11-25", "a\ud83db\udd12", "\ud83d"];
  const whole = { lang, day, text: "a\ufffdb\ufffd" };
  assert.deepEqual(readDocument(writeMessage({ lang, day, text }), "reporter"), { kind: "message", ...whole });
  const reply = readDocument(writeDocument({ side: "office", lang, day, written: text, author }), "office");
  assert.deepEqual(reply, { kind: "reply", ...whole, author: "\ufffd" });
});

test("a form that somebody has filled in is read as it was written", () => {
  const answers = new Map<string, string | string[]>([["scope", ["SCOPE_DSGVO"]], ["person_role.2", "third"], ["10", "x"]]);
  const form = { kind: "form", lang: "de", day: "2026-11-23", form: "triage", version: 1, answers, author: "A. Berger" } as const;
  assert.deepEqual(readDocument(writeForm(form), "file"), form);
  assert.deepEqual(readAnswers(writeAnswers(answers)), answers);
});

test("a removal is read as it was written", () => {
  const removal = { kind: "removal", lang: "de", day: "2026-11-25", side: "file", seq: 2, digest: "BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=", category: "not-needed", author: "A. Berger" } as const;
  assert.deepEqual(readDocument(writeRemoval(removal), "file"), removal);
});

test("documents of the wrong kind or form are refused", async () => {
  const message = { kind: "message", lang: "de", day: "2026-11-23", text: "Hallo" };
  const read = (value: unknown, side: "reporter" | "office" | "file" = "reporter") => troubleOf(() => readDocument(json(value), side));
  assert.match(await read(message), /^no trouble/);
  assert.equal(await read({ ...message, kind: "vote" }), "unknown-version");
  assert.equal(await read({ ...message, kind: "reply", author: "A. Berger" }), "unknown-version", "a reporter signs nothing");
  assert.equal(await read(message, "office"), "unknown-version");
  const form = { kind: "form", lang: "de", day: "2026-11-23", form: "triage", version: 1, answers: {}, author: "A. Berger" };
  assert.match(await read(form, "file"), /^no trouble/);
  assert.equal(await read(form, "office"), "out-of-place");
  assert.equal(await read(form, "reporter"), "out-of-place");
  for (const wrong of [{ version: "1" }, { version: 1.5 }, { version: -1 }, { form: 1 }, { author: undefined }, { answers: { a: 1 } }, { answers: undefined }]) {
    assert.equal(await read({ ...form, ...wrong }, "file"), "damaged", JSON.stringify(wrong));
  }
  const removal = { kind: "removal", lang: "de", day: "2026-11-25", side: "reporter", seq: 2, digest: "BwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwcHBwc=", category: "clients", author: "A. Berger" };
  for (const [side, stands] of [["reporter", "office"], ["office", "office"], ["file", "file"]] as const) {
    assert.match(await read({ ...removal, side }, stands), /^no trouble/);
    assert.equal(await read({ ...removal, side }, stands === "file" ? "office" : "file"), "out-of-place");
    assert.equal(await read({ ...removal, side }, "reporter"), "unknown-version");
  }
  for (const wrong of [{ side: "nobody" }, { side: "toString" }, { seq: 0 }, { seq: 1.5 }, { digest: "BwcH" }, { digest: removal.digest.slice(0, -1) }, { category: 1 }, { author: undefined }]) {
    assert.equal(await read({ ...removal, ...wrong }, "office"), "damaged", JSON.stringify(wrong));
  }
  assert.equal(await read({ ...message, text: 3 }), "damaged");
  assert.equal(await read({ ...REPORT, answers: { F01: 3 } }), "damaged");
  assert.equal(await read([]), "damaged");
  assert.equal(await troubleOf(() => readDocument(new Uint8Array([0xff]), "reporter")), "damaged");
});

const NONE = Buffer.alloc(32).toString("base64");
const link = (side: Link["side"], seq: number, digest: string, previous?: string): Link =>
  previous === undefined ? { side, seq, digest } : { side, seq, digest, previous };

test("a whole case has no gaps", () => {
  const whole = [
    link("reporter", 1, "a", NONE),
    link("office", 1, "b", "a"),
    link("file", 1, "n", NONE),
    link("reporter", 2, "c", "a"), // had not seen the reply yet
    link("office", 2, "d"), // cannot be opened, so says nothing
    link("file", 2, "o", "n"),
    link("reporter", 3, "e", "d"),
  ];
  assert.equal(gaps(whole).size, 0);
});

test("what is missing, repeated or exchanged shows", () => {
  const first = link("reporter", 1, "a", NONE);
  const cases: Link[] = [
    link("reporter", 3, "c", "a"),
    link("reporter", 1, "a", NONE),
    link("reporter", 2, "c", "b"),
    link("office", 1, "b", NONE),
    link("file", 1, "n", "a"),
  ];
  for (const wrong of cases) assert.deepEqual([...gaps([first, wrong])], [wrong]);
});
