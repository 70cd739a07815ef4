/**
 * Calls `forget` when the page is left: nothing that was opened may wait in the browser's memory for whoever presses
 * "back". A page that comes back all the same asks for the key again. Gives the way to call it off.
 */
export function whenLeaving(forget: () => void): () => void {
  const comeBack = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) location.replace("/mailbox");
  };
  addEventListener("pagehide", forget);
  addEventListener("pageshow", comeBack);
  return () => {
    removeEventListener("pagehide", forget);
    removeEventListener("pageshow", comeBack);
  };
}
