import type { Card } from "./elements/closing-card.ts";
import { fromBase64, toBase64 } from "./format/bytes.ts";

/** What became of something sent. Nothing here throws: a lost connection is an outcome like others. */
export type Outcome =
  | { readonly kind: "stored"; readonly seq: number; readonly position: number }
  /** Somebody was faster: seal again with these. */
  | { readonly kind: "taken"; readonly seq: number; readonly previous: Uint8Array }
  | { readonly kind: "signed-out" }
  /** With the server's words for it, in the page's language, if it gave any. */
  | { readonly kind: "refused"; readonly words?: string }
  | { readonly kind: "busy" }
  | { readonly kind: "offline" };

export interface Posted {
  readonly side: "office" | "file";
  readonly seq: number;
  readonly sealed: Uint8Array;
  /** Whether it is the feedback of § 17(2) HinSchG. */
  readonly feedback?: boolean;
  /** The newest position of the conversation that its writer had before them. */
  readonly seen?: number | undefined;
}

export const postParcel = (caseNumber: string, parcel: Posted): Promise<Outcome> =>
  place(caseNumber, "parcels", parcel, { ...inBase64(parcel), seen: parcel.seen, feedback: parcel.feedback === true });

/** Hands a case to a colleague, with a sealed note. */
export const postHandOver = (caseNumber: string, note: Posted, to: number): Promise<Outcome> =>
  place(caseNumber, "hand-over", note, { to, note: inBase64(note) });

/** Posts something with a sealed parcel in it. */
async function place(caseNumber: string, act: string, { seq }: Posted, body: object): Promise<Outcome> {
  const answer = await send(`${pathOf(caseNumber)}/${act}`, body);
  return placed(answer, seq) ?? refusal(answer);
}

const inBase64 = ({ side, seq, sealed }: Posted): object => ({ side, seq, sealed: toBase64(sealed) });

/** Closes a case with the sealed record of it; `withheld`: no feedback is given, for a reason that is in the record. */
export async function postClosing(caseNumber: string, record: Posted, withheld: boolean, card: Card = {}): Promise<Outcome> {
  const answer = await send(`${pathOf(caseNumber)}/close`, { record: inBase64(record), withheld, card });
  const placedAt = placed(answer, record.seq);
  if (placedAt) return placedAt;
  const refused = refusal(answer);
  const by = answer?.body["closed_by"];
  if (refused.kind !== "refused" || typeof by !== "string" || by === "") return refused;
  return { kind: "refused", words: `${by}: ${refused.words ?? ""}` };
}

/** Takes a new case into review, by somebody who is independent in it (HinSchG § 15(1)). Nothing if that is done. */
export async function postReview(caseNumber: string): Promise<Refusal | undefined> {
  const body = new URLSearchParams({ state: "in_review", unbiased: "1" });
  // The plain form leads to the case's page, which nobody looks at here.
  const answer = await fetch(`${pathOf(caseNumber)}/state`, { method: "POST", body, credentials: "same-origin", cache: "no-store", redirect: "manual" }).catch(() => undefined);
  if (answer?.type === "opaqueredirect") return undefined;
  return refusal(answer && { status: answer.status, body: {} });
}

/** Where it stands now, or where it has to go; nothing if it is neither. */
function placed(answer: Reply | undefined, seq: number): Outcome | undefined {
  if (answer?.status === 201) return { kind: "stored", seq, position: whole(answer.body["position"]) };
  if (answer?.status !== 409 || !Number.isSafeInteger(answer.body["seq"])) return undefined;
  return { kind: "taken", seq: whole(answer.body["seq"]), previous: octets(answer.body["previous"]) };
}

/** Asks for the removal of an entry, with a sealed entry that says so. */
export const postRemoval = (caseNumber: string, { side, seq, digest }: { side: string; seq: number; digest: string }, said: Posted): Promise<Outcome> =>
  place(caseNumber, "removals", said, { side, seq, digest, announcement: inBase64(said) });

/** Marks everything up to `position` as seen by this handler; whether that worked matters to nobody right now. */
export async function postSeen(caseNumber: string, position: number): Promise<boolean> {
  const answer = await send(`${pathOf(caseNumber)}/seen`, { position });
  return answer?.status === 204;
}

/** Puts a card of the case in the place of the one before; whether that worked. */
export async function postCard(caseNumber: string, sealed: Uint8Array): Promise<boolean> {
  const answer = await send(`${pathOf(caseNumber)}/card`, { sealed: toBase64(sealed) });
  return answer?.status === 204;
}

/** It was not done. */
export type Refusal = Exclude<Outcome, { kind: "stored" | "taken" }>;

export type Enrolled = { readonly kind: "enrolled"; readonly next: string } | Refusal;

export async function postEnrolment(recipient: string, wrapped: Uint8Array): Promise<Enrolled> {
  const answer = await send("/enrol", { recipient, wrapped: toBase64(wrapped) });
  if (answer?.status === 200) return { kind: "enrolled", next: String(answer.body["next"] ?? "/") };
  return refusal(answer);
}

/** The server wants the password once more, before it does what was asked. */
export interface NeedsProof {
  readonly kind: "prove";
}

/** The handler's identity, wrapped under their passphrase. */
export async function fetchWrapped(): Promise<{ readonly kind: "wrapped"; readonly wrapped: Uint8Array } | NeedsProof | Refusal> {
  const answer = await ask("/account/key", { method: "GET" });
  const wrapped = octets(answer?.body["wrapped"]);
  return answer?.status === 200 && wrapped.length > 0 ? { kind: "wrapped", wrapped } : proofOrRefusal(answer);
}

/** Keeps the identity wrapped under another passphrase, in place of the earlier one. */
export async function postRewrapped(wrapped: Uint8Array): Promise<{ readonly kind: "kept" } | NeedsProof | Refusal> {
  const answer = await send("/account/passphrase", { wrapped: toBase64(wrapped) });
  return answer?.status === 200 && answer.body["kept"] === true ? { kind: "kept" } : proofOrRefusal(answer);
}

export async function postProof(password: string): Promise<{ readonly kind: "proved" } | { readonly kind: "wrong" } | Refusal> {
  const answer = await send("/account/proof", { password });
  if (answer?.status === 200 && answer.body["proved"] === true) return { kind: "proved" };
  return answer?.status === 422 ? { kind: "wrong" } : refusal(answer);
}

/** The session's key for this tab, or nothing if there is no session or no answer. */
export async function fetchTabKey(): Promise<{ key: Uint8Array; staff: string } | undefined> {
  const answer = await ask("/session/tab-key", { method: "GET" });
  if (answer?.status !== 200) return undefined;
  return { key: octets(answer.body["key"]), staff: String(answer.body["staff"]) };
}

interface Reply {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

const pathOf = (caseNumber: string): string => `/cases/${encodeURIComponent(caseNumber)}`;

const send = (path: string, body: object): Promise<Reply | undefined> =>
  ask(path, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) });

async function ask(path: string, request: RequestInit): Promise<Reply | undefined> {
  try {
    // Our server never redirects a script; something on the way that does is no answer.
    const answer = await fetch(path, { ...request, cache: "no-store", redirect: "error" });
    const text = await answer.text();
    const isJson = answer.headers.get("content-type")?.startsWith("application/json") === true;
    return { status: answer.status, body: isJson ? (JSON.parse(text) as Reply["body"]) : {} };
  } catch {
    return undefined;
  }
}

const proofOrRefusal = (answer: Reply | undefined): NeedsProof | Refusal =>
  answer?.status === 403 && answer.body["prove"] === true ? { kind: "prove" } : refusal(answer);

function refusal(answer: Reply | undefined): Refusal {
  if (answer === undefined) return { kind: "offline" };
  if (answer.status === 401) return { kind: "signed-out" };
  if (answer.status === 503 || answer.status === 429) return { kind: "busy" };
  const words = answer.body["error"];
  return typeof words === "string" ? { kind: "refused", words } : { kind: "refused" };
}

const whole = (value: unknown): number => (Number.isSafeInteger(value) ? (value as number) : 0);

/** Nothing where the server gave no base64: callers check lengths, and a broken answer must not look like our fault. */
function octets(value: unknown): Uint8Array {
  try {
    return fromBase64(String(value));
  } catch {
    return new Uint8Array();
  }
}
