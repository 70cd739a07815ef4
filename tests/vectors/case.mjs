// Reads whole cases out of rows, and says of each entry, and of the case, what is wrong with it: docs/sealing.md,
// "Reading a whole case".
import { Fault, must } from "./fault.mjs";
import { caseKey } from "./bech32.mjs";
import { judge } from "./chain.mjs";
import { readDocument } from "./document.mjs";
import { derive, isEnclosure, openEnclosure, openHandlerSlot, openParcel, openReporterSlot, recipientOf, sha256 } from "./format.mjs";
import { identityToRecipient } from "age-encryption";

/** With a case key: the one case, and its conversation. */
export async function byCaseKey(tables, typed) {
  const secret = caseKey(typed);
  const id = sha256(derive(secret, "siegelpost/v1/mailbox"));
  const row = tables.case_file.find(({ mailbox_id }) => id.equals(mailbox_id));
  if (row === undefined) return [];
  const seed = derive(secret, "siegelpost/v1/identity");
  const slot = tables.slot.filter(({ case_id, staff_id }) => case_id === row.id && staff_id === null);
  return [
    await guarded(row, async () => {
      must((await recipientOf(seed)) === row.reporter_recipient, "not-genuine");
      const conversation = await openReporterSlot(seed, theOnly(slot));
      must((await recipientOf(conversation)) === row.case_recipient, "not-genuine");
      return entriesOf(tables, row, { conversation });
    }),
  ];
}

/** With a handler's identity: every case that has a slot for it. */
export async function byHandler(tables, identity) {
  const recipient = await identityToRecipient(identity);
  const accounts = tables.staff.filter((staff) => staff.recipient === recipient).map(({ id }) => id);
  const cases = [];
  for (const row of tables.case_file) {
    const slot = tables.slot.filter(({ case_id, staff_id }) => case_id === row.id && accounts.includes(staff_id));
    if (slot.length === 0) continue;
    cases.push(
      await guarded(row, async () => {
        const [conversation, file] = await openHandlerSlot(identity, theOnly(slot));
        const fits = (await recipientOf(conversation)) === row.case_recipient && (await recipientOf(file)) === row.file_recipient;
        must(fits, "not-genuine");
        return entriesOf(tables, row, { conversation, file, identity });
      }),
    );
  }
  return cases;
}

function theOnly(slots) {
  must(slots.length === 1, "damaged");
  must(slots[0].epoch === 1, "unknown-version");
  return slots[0].sealed;
}

async function guarded(row, read) {
  const known = { number: row.number, received: row.received_on };
  try {
    return { ...known, entries: await read() };
  } catch (error) {
    return { ...known, fault: kindOf(error), entries: [] };
  }
}

function kindOf(error) {
  if (error instanceof Fault) return error.kind;
  throw error;
}

/**
 * The entries in order, each with its document; with "fault" if it is not what it should be, with "gap" if something before
 * it is missing, with "removed" and what the second person says of it if it was removed, and with "digest" if another one than its own stands beside it.
 */
async function entriesOf(tables, row, keys) {
  const visible = ({ case_id, side }) => case_id === row.id && (side !== "file" || keys.file !== undefined);
  const parcels = tables.parcel.filter(visible).sort((a, b) => a.position - b.position);
  const read = [];
  for (const parcel of parcels) read.push(await entryOf(parcel, keys));
  const verdicts = judge(read.map(({ link }) => link));
  return read.map(({ entry, beside }, at) => ({
    ...entry,
    ...(isOfNothing(entry.document, read) && { fault: "out-of-place" }),
    ...(verdicts[at].fault && { fault: verdicts[at].fault }),
    ...(verdicts[at].gap && { gap: true }),
    ...(verdicts[at].removed_by !== undefined && { removed: read[verdicts[at].removed_by].entry.document }),
    ...(beside && { digest: "another" }),
  }));
}

/** A redaction is of an entry of that place and that digest, or of nothing. */
function isOfNothing(document, read) {
  if (document?.kind !== "redaction") return false;
  const digest = Buffer.from(document.digest, "base64").toString("hex");
  return !read.some(({ link }) => link.side === document.side && link.seq === document.seq && link.digest === digest);
}

async function entryOf({ side, seq, day, sealed, digest }, keys) {
  // Of what was removed there is only the digest beside it.
  const own = sealed.length === 0 ? Buffer.from(digest) : sha256(sealed);
  const entry = { side, seq, day };
  const link = { side, seq, digest: own.toString("hex"), empty: sealed.length === 0 };
  try {
    const { previous, json } = await openParcel(side === "file" ? keys.file : keys.conversation, sealed, side, seq);
    entry.document = readDocument(json, side);
    await addEnclosures(entry, keys.identity);
    link.previous = previous.toString("hex");
    const { kind, digest: gone, ...rest } = entry.document;
    if (kind === "removal") link.announces = { ...rest, digest: Buffer.from(gone, "base64").toString("hex") };
  } catch (error) {
    link.fault = kindOf(error);
  }
  return { entry, link, beside: !own.equals(digest) };
}

/** What was sealed before it was sealed into the case, by the name of its field. Only handlers can open it. */
async function addEnclosures(entry, identity) {
  const { text, answers = {} } = entry.document;
  const texts = Object.entries({ text, ...answers }).filter(([, value]) => typeof value === "string" && isEnclosure(value));
  for (const [name, value] of identity === undefined ? [] : texts) {
    entry.enclosures ??= {};
    entry.enclosures[name] = await openEnclosure(identity, value).then((opened) => ({ text: opened }), (error) => ({ fault: kindOf(error) }));
  }
}
