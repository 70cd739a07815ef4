import assert from "node:assert/strict";
import { test } from "node:test";
import { identityOf } from "../format/identity.ts";
import { readRecovery, recoveryText } from "../keys/recovery-file.ts";
import { isAccepted, strengthOf } from "../keys/strength.ts";

const OWN = ["Anna Berger", "a.berger@haus-lindenhof.example"];

test("weak passphrases are refused", () => {
  const weak = {
    "kurz": "short",
    "Xk3$vQ9!mTz": "short",
    "annabergerannaberger": "name",
    "Lindenhof-2026-Berger": "name",
    "Passwort1234!": "weak",
    "Sommer2026!!": "weak",
    "aaaaaaaaaaaaaaaaaaaaaaaa": "weak",
    "qwertzuiopasdfghjkl": "weak",
    "abcdefghijklmnop": "weak",
    "Hallo Hallo Hallo Hallo": "weak",
    "123456789012345678901234": "weak",
    "Donaudampfschiff": "weak",
  };
  for (const [passphrase, expected] of Object.entries(weak)) {
    assert.equal(strengthOf(passphrase, OWN), expected, passphrase);
    assert.ok(!isAccepted(strengthOf(passphrase, OWN)), passphrase);
  }
});

test("four words, or a dozen characters nobody can pronounce, are enough", () => {
  const enough = {
    "birne regal wolke tasse": "fair",
    "Meine Katze frisst gern Fisch aus Dosen": "strong",
    "k3v9x2m4q8t1": "fair",
    "v7$Kq!2pX9#mLz4w": "good",
    "jwkqzhxvbnrt": "fair",
    "aZkVbMrEwNpL": "fair",
    "tugzeq-vomdyw-3Hexku": "fair",
  };
  for (const [passphrase, expected] of Object.entries(enough)) {
    assert.equal(strengthOf(passphrase, OWN), expected, passphrase);
    assert.ok(isAccepted(strengthOf(passphrase, OWN)), passphrase);
  }
});

test("without a name nothing counts as one's own", () => {
  assert.equal(strengthOf("birne regal wolke tasse", ["", "a@b"]), "fair");
});

test("a recovery file is comments and the identity, and is read back", () => {
  const seed = new Uint8Array(32).fill(70);
  const text = recoveryText(seed, "Wiederherstellung\nbitte offline aufbewahren\n\nA. Berger");
  assert.equal(
    text,
    `# Wiederherstellung\n# bitte offline aufbewahren\n#\n# A. Berger\n${identityOf(seed)}\n`,
  );
  assert.deepEqual(readRecovery(text), seed);
  assert.deepEqual(readRecovery(text.replaceAll("\n", "\r\n")), seed);
  assert.deepEqual(readRecovery(`  ${identityOf(seed)}  `), seed);
  assert.equal(readRecovery("# nur ein Kommentar\nnichts\n"), undefined);
});
