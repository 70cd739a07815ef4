/** The script of the list of cases: opens what is sealed of each row, and leads through them. */
import { CloseJunk } from "./elements/close-junk.ts";
import { KeyLock } from "./elements/key-lock.ts";
import { ListCards } from "./elements/list-cards.ts";
import { OwnKey } from "./elements/own-key.ts";
import { SavedView } from "./elements/saved-view.ts";
import { UnlockHere } from "./elements/unlock-here.ts";
import { UnlockKey } from "./elements/unlock-key.ts";
import { heldKey } from "./keys/held-key.ts";
import { takeKeyAlong } from "./keys/signing-out.ts";
import { workListByKeys } from "./list-keys.ts";
import { keepListOffline } from "./list-offline.ts";

// Before the key is there: whoever opens something listens to it.
new ListCards();

customElements.define("unlock-key", UnlockKey);
customElements.define("unlock-here", UnlockHere);
customElements.define("key-lock", KeyLock);
customElements.define("own-key", OwnKey);
customElements.define("close-junk", CloseJunk);
customElements.define("saved-view", SavedView);

takeKeyAlong();
workListByKeys();
keepListOffline();
void heldKey.resume();
