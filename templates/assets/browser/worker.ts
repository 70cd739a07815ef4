/**
 * The slow part of opening a key, away from the page: scrypt, and nothing else. It sees a passphrase and gives back
 * a wrapping key; identities and texts never come here. One job, then the page ends it and its memory is gone.
 */
import { scryptAsync } from "@noble/hashes/scrypt.js";
import type { StretchJob, StretchReport } from "./keys/stretch-job.ts";

const tell = (report: StretchReport): void => self.postMessage(report);

self.addEventListener("message", async ({ data }: MessageEvent<StretchJob>) => {
  let told = 0;
  const key = await scryptAsync(data.passphrase, data.salt, {
    N: 2 ** data.logN,
    r: 8,
    p: 1,
    dkLen: 32,
    onProgress: (done) => {
      if (done - told < 0.01) return;
      told = done;
      tell({ kind: "progress", done });
    },
  });
  tell({ kind: "key", key });
});
