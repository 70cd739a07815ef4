import { heldKey } from "./held-key.ts";

/** Whoever signs out takes the key along. */
export function takeKeyAlong(): void {
  addEventListener("submit", ({ target }) => {
    const leaves = target instanceof HTMLFormElement && new URL(target.action).pathname === "/sign-out";
    if (leaves) heldKey.lock();
  });
}
