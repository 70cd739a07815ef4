import type { Side } from "../format/parcel.ts";

/** A text with what stands above it. */
export interface Part {
  readonly label?: string | undefined;
  readonly text: string;
}

/** Something that speaks against an entry: its name, and the sentence for people. */
export interface Wrong {
  readonly name: string;
  readonly words: string;
}

/** An entry of a case, as the tab has opened it. */
export interface Entry {
  readonly side: Side;
  readonly seq: number;
  readonly position: number;
  /** The database's day, ISO 8601. */
  readonly day: string;
  /** Of the sealed bytes, and of the entry before it, base64. */
  readonly digest: string;
  readonly previous?: string | undefined;
  readonly wrong: readonly Wrong[];
  /** Why it did not open; nothing if it did. */
  readonly trouble?: string | undefined;
  /** What was sealed, as JSON; nothing if it did not open. */
  readonly json?: string | undefined;
  /** What people read of it. */
  readonly parts: readonly Part[];
}

/** How much of a case goes into a file. */
export type Scope = "whole" | "evidence" | "conversation" | "redacted";

/** What was sealed, as an object; nothing if the entry did not open. */
export function documentOf({ json }: Entry): Readonly<Record<string, unknown>> | undefined {
  return json === undefined ? undefined : (JSON.parse(json) as Readonly<Record<string, unknown>>);
}

/** A field of it, if it is a text. */
export function textOf(entry: Entry, name: string): string | undefined {
  const value = documentOf(entry)?.[name];
  return typeof value === "string" ? value : undefined;
}

/** Its place and its digest: what was redacted is that entry, and none that stands there now. */
export const nameOf = ({ side, seq, digest }: { readonly side: string; readonly seq: number; readonly digest: string }): string => `${side} ${seq} ${digest}`;
