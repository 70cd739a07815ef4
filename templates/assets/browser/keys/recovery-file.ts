import { identityOf, seedOf } from "../format/identity.ts";

export const RECOVERY_NAME = "siegelpost-recovery-key.txt";

/** The recovery file: what it is, in comment lines, then the identity as age writes it. */
export function recoveryText(seed: Uint8Array, notes: string): string {
  const comments = notes.split("\n").map((line) => `# ${line.trim()}`.trimEnd());
  return `${comments.join("\n")}\n${identityOf(seed)}\n`;
}

/** The seed in a recovery file or a pasted line; nothing if there is none in it. */
export function readRecovery(text: string): Uint8Array | undefined {
  for (const line of text.split(/\r?\n/)) {
    const bare = line.trim();
    if (bare === "" || bare.startsWith("#")) continue;
    try {
      return seedOf(bare);
    } catch {
      // Something else that somebody has written into the file.
    }
  }
  return undefined;
}
