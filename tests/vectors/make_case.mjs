// A whole case as rows of the database, made from fixed seeds: case.json.
import { byCaseKey, byHandler } from "./case.mjs";
import { caseKey } from "./bech32.mjs";
import { derive, identityOf, recipientOf, sha256, slotProof } from "./format.mjs";
import { fromJson } from "./rows.mjs";
import { enclose, grease, seal, sealParcel, slotPlaintext } from "./write.mjs";

const KEY = "qqqs yqcy q5rq wzqf pg9s crgw puxw qvt0";
const CONVERSATION = Buffer.alloc(32, 0x43);
const FILE = Buffer.alloc(32, 0x46);
/** The third has no slot: not asked, or excluded by the reporter. */
const HANDLERS = [["A. Berger", 0x51], ["B. Anders", 0x52], ["C. Vogel", 0x53]];

const base64 = (bytes) => Buffer.from(bytes).toString("base64");

export async function makeCase() {
  const secret = caseKey(KEY);
  const seed = derive(secret, "siegelpost/v1/identity");
  const reporter = await recipientOf(seed);
  const staff = await Promise.all(
    HANDLERS.map(async ([name, byte], at) => ({ id: 11 + at, name, recipient: await recipientOf(Buffer.alloc(32, byte)) })),
  );
  const case_file = {
    id: 7,
    number: "2026-48213",
    mailbox_id: base64(sha256(derive(secret, "siegelpost/v1/mailbox"))),
    received_on: "2026-11-23",
    case_recipient: await recipientOf(CONVERSATION),
    file_recipient: await recipientOf(FILE),
    reporter_recipient: reporter,
  };
  const own = slotPlaintext(CONVERSATION, await slotProof(seed, CONVERSATION));
  const slots = [[null, reporter, own], ...staff.slice(0, 2).map(({ id, recipient }) => [id, recipient, slotPlaintext(CONVERSATION, FILE)])];
  const slot = [];
  for (const [staff_id, to, plaintext] of slots) {
    slot.push({ case_id: 7, epoch: 1, staff_id, sealed: base64(await seal(to, plaintext)) });
  }
  const tables = { case_file: [case_file], staff, slot, parcel: await parcels(staff) };
  const read = { reporter: await byCaseKey(fromJson(tables), KEY), handlers: [] };
  for (const [, byte] of HANDLERS) read.handlers.push(await byHandler(fromJson(tables), identityOf(Buffer.alloc(32, byte))));
  return {
    about: "A whole case as rows of the database, bytes in base64, made by make.mjs with fixed chance; and what a reader finds in it with the case key and with each handler's identity.",
    case_key: KEY,
    identities: HANDLERS.map(([, byte]) => identityOf(Buffer.alloc(32, byte))),
    tables,
    read,
  };
}

/** `after`: the position of the newest parcel its writer saw. Two of them overlap, as happens when people write at once. */
async function parcels(staff) {
  const day = "2026-11-23";
  const enclosure = await enclose(staff.slice(0, 2).map(({ recipient }) => recipient), "Die Namen:\n\n– Müller\n– Öztürk\n");
  const answers = { F01: "selbst", F03: ["whatsapp", "signal"], F14: "Der Dienstplan steht in einer Gruppe.\nMit Namen.\n\nSeit Mai." };
  const report = { lang: "de", day, questionnaire: "messenger-incident", version: 1 };
  const written = [
    ["reporter", 1, 0, { kind: "report", ...report, answers }],
    ["office", 1, 1, { kind: "reply", lang: "de", day, text: "Danke. Wer liest mit?", author: "A. Berger" }],
    ["file", 1, 0, { kind: "note", lang: "de", day, text: "Betriebsrat fragen 🔍", author: "A. Berger" }],
    ["reporter", 2, 1, { kind: "message", lang: "de", day, text: "Noch etwas: auch Fotos." }],
    ["office", 2, 2, { kind: "reply", lang: "de", day, text: "Wir melden uns.", author: "B. Anders" }],
    ["reporter", 3, 5, { kind: "addition", ...report, day: "2026-11-24", answers: { ...answers, F14: "Und seit Mai auch die Krankmeldungen." } }],
    ["file", 2, 3, { kind: "note", lang: "de", day: "2026-11-24", text: "x".repeat(3000), author: "B. Anders" }],
    ["reporter", 4, 6, { kind: "message", lang: "de", day: "2026-11-24", text: enclosure }],
    ["office", 3, 8, { kind: "reply", lang: "de", day: "2026-11-25", text: "Danke, gelesen.", author: "A. Berger", "later-version": { mood: ["calm"] } }],
    ["file", 3, 7, { kind: "form", lang: "de", day: "2026-11-25", form: "triage", version: 1, answers: { priority: "P1", scope: ["SCOPE_DSGVO"] }, author: "A. Berger" }],
    ["office", 4, 9, { kind: "feedback", lang: "de", day: "2026-11-26", measures: "Die Gruppe ist gelöscht.", reasons: "Ehemalige lasen mit.", author: "A. Berger" }],
    ["office", 5, 11, { kind: "request", lang: "de", day: "2026-11-26", asks: "meeting", text: "Wann passt es Ihnen?", proposals: ["Mo. 30.11., 14 Uhr, Telefon", "Di. 1.12., 9 Uhr, Raum 3"], author: "A. Berger" }],
    ["reporter", 5, 12, { kind: "declaration", lang: "de", day: "2026-11-27", declares: "accepted", to: 5, choice: 2 }],
    ["office", 6, 13, { kind: "request", lang: "de", day: "2026-11-27", asks: "consent", text: "An die Revision: Ihre Meldung ohne Namen.", author: "B. Anders" }],
    ["reporter", 6, 14, { kind: "declaration", lang: "de", day: "2026-11-27", declares: "refused", to: 6, text: "Noch nicht." }],
    ["reporter", 7, 15, { kind: "declaration", lang: "de", day: "2026-11-28", declares: "retaliation", text: "Ich wurde versetzt." }],
    ["reporter", 8, 16, { kind: "message", lang: "de", day: "2026-11-27", text: "Ganz unten ging es um Frau K., die bei uns wohnt." }],
    ["office", 7, 17, removal("A. Berger", "reporter", 8, "clients")],
    ["reporter", 9, 17, { kind: "message", lang: "de", day: "2026-11-28", text: "Danke." }],
    ["office", 8, 19, removal("B. Anders", "reporter", 8, "clients")],
    ["file", 4, 10, { kind: "note", lang: "de", day: "2026-11-28", text: "In den falschen Fall geschrieben." }],
    ["file", 5, 21, removal("B. Anders", "file", 4, "sent-by-mistake")],
    ["file", 6, 22, removal("A. Berger", "file", 4, "sent-by-mistake")],
    ["file", 7, 23, { kind: "redaction", lang: "de", day: "2026-11-28", side: "reporter", seq: 2, digest: "", text: "Noch etwas: auch █████.", author: "B. Anders" }],
  ];
  const removed = [["reporter", 8], ["file", 4]];
  const rows = [];
  for (const [at, [side, seq, after, document]] of written.entries()) {
    const previous = after === 0 ? Buffer.alloc(32) : Buffer.from(rows[after - 1].digest, "base64");
    const seed = side === "file" ? FILE : CONVERSATION;
    const digest = rows.find((row) => row.side === document.side && row.seq === document.seq)?.digest;
    // What is removed or blackened is named by its digest.
    const whole = ["removal", "redaction"].includes(document.kind) ? { ...document, digest } : document;
    const sealed = await sealParcel(seed, { side, seq, previous }, JSON.stringify(whole), at % 3 === 1 ? [grease] : []);
    rows.push({ case_id: 7, side, seq, position: at + 1, day: document.day, sealed: base64(sealed), digest: base64(sha256(sealed)) });
  }
  const isRemoved = (row) => removed.some(([side, seq]) => row.side === side && row.seq === seq);
  return rows.map((row) => (isRemoved(row) ? { ...row, sealed: "" } : row));
}

/** Its digest is put in when it is known. */
const removal = (author, side, seq, category) => ({ kind: "removal", lang: "de", day: "2026-11-28", side, seq, digest: "", category, author });
