import type { Answer } from "../format/document.ts";
import type { Scope } from "./entry.ts";

/** Whether a file stays with those who may read the case. */
export type Purpose = "office" | "others";

/**
 * Whether a file needs an entry in the register of disclosures that is not there: what goes to others and can tell who reported
 * is a disclosure (HinSchG § 9). `registers`: what was filled in there, each version.
 */
export function needsDisclosure(scope: Scope, purpose: Purpose, registers: readonly ReadonlyMap<string, Answer>[]): boolean {
  if (scope === "redacted" || purpose === "office") return false;
  const newest = registers.at(-1) ?? new Map<string, Answer>();
  return ![...newest].some(([field, answer]) => field.startsWith("whose.") && answer === "reporter");
}
