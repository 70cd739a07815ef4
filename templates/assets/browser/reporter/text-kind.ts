import { checkEnclosure, isEnclosure } from "../format/enclosure.ts";
import type { TextKind } from "../form/answers.ts";

/** Whether a text was sealed before it came here: then it may be longer than words; or was meant to be, and is torn. */
export function textKind(text: string): TextKind {
  if (!isEnclosure(text)) return "plain";
  try {
    checkEnclosure(text);
    return "sealed";
  } catch {
    return "torn";
  }
}
