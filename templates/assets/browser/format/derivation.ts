import { hkdf } from "@noble/hashes/hkdf.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8 } from "./bytes.ts";

const MAILBOX = utf8("siegelpost/v1/mailbox");
const IDENTITY = utf8("siegelpost/v1/identity");
const LENGTH = 32;

/** HKDF-SHA-256 (RFC 5869) without salt, one label per purpose. */
const derive = (caseKey: Uint8Array, label: Uint8Array): Uint8Array => hkdf(sha256, caseKey, undefined, label, LENGTH);

/** What the mailbox is found by: 32 octets that tell nothing about the key. */
export const mailboxToken = (caseKey: Uint8Array): Uint8Array => derive(caseKey, MAILBOX);

/** SHA-256 of the token: what the server stores. It does not open the mailbox. */
export const mailboxId = (token: Uint8Array): Uint8Array => sha256(token);

/** The seed of the identity that opens the reporter's slot. */
export const reporterSeed = (caseKey: Uint8Array): Uint8Array => derive(caseKey, IDENTITY);
