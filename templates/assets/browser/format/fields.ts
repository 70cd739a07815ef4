import { Trouble } from "../trouble.ts";

/** The fields of a document. What lacks one, or has another kind of thing in it, is damaged. */
export type Fields = Readonly<Record<string, unknown>>;

export function text(fields: Fields, name: string): string {
  const value = fields[name];
  if (typeof value !== "string") throw new Trouble("damaged");
  return value;
}

export function number(fields: Fields, name: string): number {
  const value = fields[name];
  if (!Number.isSafeInteger(value) || Number(value) < 0) throw new Trouble("damaged");
  return Number(value);
}
