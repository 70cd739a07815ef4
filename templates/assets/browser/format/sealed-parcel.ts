import { Trouble } from "../trouble.ts";
import { openStored, sealStored } from "./age-file.ts";
import { same, wipe } from "./bytes.ts";
import type { ContentKey } from "./identity.ts";
import { parcelMac } from "./mac.ts";
import { packParcel, type Place, placeOctets, type Side, unpackParcel } from "./parcel.ts";
import { parcelShape } from "./shape.ts";

export interface OpenedParcel {
  readonly place: Place;
  /** The document's octets, the caller's to wipe. */
  readonly json: Uint8Array;
}

/** Seals a document to a case's (or its file's) identity, in its stored form. */
export async function sealParcel(key: ContentKey, place: Place, json: Uint8Array): Promise<Uint8Array> {
  const octets = placeOctets(place);
  const plaintext = packParcel(octets, parcelMac(key, octets, json), json);
  const stored = await sealStored(key.recipient, plaintext);
  wipe(plaintext);
  return stored;
}

/**
 * Opens a stored parcel that the server says is number `seq` of `side`.
 *
 * "not-genuine" if its MAC is wrong or it belongs in another place; otherwise as {@link openStored} and
 * {@link unpackParcel}.
 */
export async function openParcel(
  key: ContentKey,
  stored: Uint8Array,
  expected: { readonly side: Side; readonly seq: number },
): Promise<OpenedParcel> {
  const plaintext = await openStored(key.seed, stored, parcelShape);
  try {
    const { place, placeOctets: octets, mac, json } = unpackParcel(plaintext);
    const genuine = same(mac, parcelMac(key, octets, json));
    if (!genuine || place.side !== expected.side || place.seq !== expected.seq) throw new Trouble("not-genuine");
    return { place, json: json.slice() };
  } finally {
    wipe(plaintext);
  }
}
