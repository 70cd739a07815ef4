import { fromBase64, toBase64 } from "../format/bytes.ts";
import { formPath, formTicket } from "./anew.ts";
import { fetchPage, post, type Reply } from "../asking.ts";

/** What went wrong beyond the answers an endpoint gives on purpose. */
export type Failure =
  | { readonly kind: "offline" }
  /** Not just now, with the server's words for it, in the page's language, if it gave any. */
  | { readonly kind: "busy" | "slow"; readonly words?: string }
  /** Nor at any other time. */
  | { readonly kind: "refused"; readonly words?: string };

export type Submitted =
  | { readonly kind: "received"; readonly day: string }
  /** Another report of this key is there already. */
  | { readonly kind: "known" }
  /** Other people read now than the page says. */
  | { readonly kind: "readers" }
  /** Somebody who is kept out now can read what arrived before. */
  | { readonly kind: "late" }
  | Failure;

/** A sealed report as it goes over the line: JSON, made once, so that a second try is the very same octets. */
export interface Submission {
  readonly mailbox: string;
  readonly reporter_recipient: string;
  readonly case_recipient: string;
  readonly file_recipient: string;
  readonly reporter_slot: string;
  readonly slots: readonly { readonly reader: string; readonly sealed: string }[];
  readonly without: readonly string[];
  readonly set: string;
  readonly parcel: string;
}

export async function postReport(submission: Submission): Promise<Submitted> {
  const reply = await post(`${formPath()}/sealed`, { ...submission, ticket: formTicket() });
  const day = reply?.body["received"];
  // Only what says the day was said by our server: something on the way may answer anything with 200.
  const received = reply?.status === 201 || reply?.status === 200;
  if (received && typeof day === "string" && /^\d{4}-\d\d-\d\d$/.test(day)) return { kind: "received", day };
  if (reply?.status === 409 && reply.body["known"] === true) return { kind: "known" };
  if (reply?.status === 409 && reply.body["readers"] === true) return { kind: "readers" };
  if (reply?.status === 409 && reply.body["late"] === true) return { kind: "late" };
  return failure(reply);
}

export type Found = { readonly kind: "found"; readonly page: Document } | { readonly kind: "unknown" } | Failure;

/** The sealed mailbox of a token. */
export async function fetchMailbox(token: Uint8Array): Promise<Found> {
  const answer = await fetchPage("/mailbox/sealed", { token: toBase64(token) });
  if (typeof answer !== "number") return { kind: "found", page: answer };
  if (answer === 404) return { kind: "unknown" };
  return failure(answer === 0 ? undefined : { status: answer, body: {} });
}

/** The page with the statement of having reported; nothing if it did not come. */
export async function fetchStatement(token: Uint8Array): Promise<Document | undefined> {
  const page = await fetchPage("/mailbox/sealed/statement", { token: toBase64(token) });
  return typeof page === "number" ? undefined : page;
}

export type Stored =
  | { readonly kind: "stored" }
  /** Somebody was faster, or it had arrived already: seal again with these unless it had. */
  | { readonly kind: "taken"; readonly seq: number; readonly previous: Uint8Array }
  | { readonly kind: "unknown" }
  | Failure;

export async function postMessage(token: Uint8Array, seq: number, sealed: Uint8Array): Promise<Stored> {
  const reply = await post("/mailbox/sealed/message", { token: toBase64(token), seq, sealed: toBase64(sealed) });
  if (reply?.status === 201 && reply.body["seq"] === seq) return { kind: "stored" };
  const next = Number(reply?.body["seq"]);
  if (reply?.status === 409 && Number.isSafeInteger(next)) {
    return { kind: "taken", seq: next, previous: fromBase64(String(reply.body["previous"] ?? "")) };
  }
  return reply?.status === 404 ? { kind: "unknown" } : failure(reply);
}

export async function postDestroy(token: Uint8Array): Promise<{ readonly kind: "destroyed" } | Failure> {
  const reply = await post("/mailbox/sealed/destroy", { token: toBase64(token) });
  // What is not there any more was destroyed by an earlier try, if it is our server that says so.
  const gone = reply?.status === 404 && typeof reply.body["error"] === "string";
  return reply?.body["destroyed"] === true || gone ? { kind: "destroyed" } : failure(reply);
}

function failure(reply: Reply | undefined): Failure {
  // A success without what belongs to it is none of ours.
  if (reply === undefined || reply.status < 300) return { kind: "offline" };
  const words = typeof reply.body["error"] === "string" ? { words: reply.body["error"] } : {};
  // What failed there, or on the way, may go well the next time, and may have been stored all the same.
  return { kind: reply.status === 429 ? "slow" : reply.status >= 500 ? "busy" : "refused", ...words };
}
