import { Trouble } from "../trouble.ts";
import type { Stretch } from "./scrypt-file.ts";
import type { StretchJob, StretchReport } from "./stretch-job.ts";

/** The one Trusted Types policy of this page (W3C Trusted Types): a worker of ours, from the page's own attribute. */
interface ScriptUrlPolicy {
  createScriptURL(url: string): string;
}
interface TrustedTypes {
  createPolicy(name: "siegelpost", rules: { createScriptURL: (url: string) => string }): ScriptUrlPolicy;
}

const OUR_WORKER = /^\/worker-[0-9A-Za-z]+\.js$/;

function ours(url: string): string {
  if (!OUR_WORKER.test(url)) throw new Trouble("broken-page");
  return url;
}

const trustedTypes = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
/** Browsers without Trusted Types get the same check. */
const policy: ScriptUrlPolicy =
  trustedTypes?.createPolicy("siegelpost", { createScriptURL: ours }) ?? { createScriptURL: ours };

/** A {@link Stretch} that runs in a worker of its own and reports 0 to 1 while it does. */
export function stretchInWorker(onProgress: (done: number) => void): Stretch {
  return (passphrase, salt, logN) =>
    new Promise((resolve, reject) => {
      const url = policy.createScriptURL(document.documentElement.dataset["worker"] ?? "");
      const worker = new Worker(url, { type: "module" });
      const end = (finish: () => void): void => {
        worker.terminate();
        finish();
      };
      worker.addEventListener("message", ({ data }: MessageEvent<StretchReport>) => {
        if (data.kind === "progress") onProgress(data.done);
        else end(() => resolve(data.key));
      });
      // A script from before the last update is gone from the server, and so is this worker.
      worker.addEventListener("error", () => end(() => reject(new Trouble("broken-page"))));
      const job: StretchJob = { passphrase, salt, logN };
      worker.postMessage(job);
    });
}
