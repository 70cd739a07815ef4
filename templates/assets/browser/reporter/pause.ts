/** Long enough for any page to be drawn; a page that nobody sees is drawn never. */
const DRAWN = 100;

/** Lets the page do everything else it has to: without the engine's compiler one public key takes a third of a second. */
export const pause = (): Promise<void> => new Promise((settle) => setTimeout(settle));

/** Lets the page be drawn as it is now. */
export function untilDrawn(): Promise<void> {
  return new Promise((settle) => {
    setTimeout(settle, DRAWN);
    requestAnimationFrame(() => setTimeout(settle));
  });
}
