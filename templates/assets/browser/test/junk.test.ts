import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { test } from "node:test";
import { fromUtf8 } from "../format/bytes.ts";
import { CLOSING_VERSION, junkRecord } from "../junk/record.ts";
import { OFFICE } from "./vectors.ts";

// V-28, H-10
test("the record of junk is a closing without feedback, in the form's own version, and says who and why", () => {
  const made = JSON.parse(fromUtf8(junkRecord({ reason: "Werbung", author: "A. Berger", lang: "de", day: "2026-11-30" })));
  assert.deepEqual(made, {
    kind: "form", lang: "de", day: "2026-11-30", form: "closing", version: CLOSING_VERSION,
    answers: { reason: "C14_SPAM", feedback: "withheld", feedback_reason: "Werbung", detriment: "none", kept: "three_years" }, author: "A. Berger",
  });
  const form = readFileSync(resolve(OFFICE, "../../../config/casework/closing.toml"), "utf8");
  assert.equal(Number(/^version = (\d+)$/m.exec(form)?.[1]), CLOSING_VERSION);
});
