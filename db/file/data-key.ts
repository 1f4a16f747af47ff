/**
 * What encrypts a group's data. `bytes`: the 32 random bytes by which the pages of the database are encrypted. `recovery`: the
 * 20 of the recovery key, by which its copies are. Held in memory only while the data are open.
 */
export type DataKey = { readonly bytes: Uint8Array; readonly recovery: Uint8Array }

/** What a file may be opened with: the whole key of its data, or only what a person typed. */
export type SomeKey = { readonly [Part in keyof DataKey]?: DataKey[Part] | undefined }

/** The key as SQLite takes it: used as it is, without a derivation of its own. */
export const rawKey = (bytes: Uint8Array): string => `raw:${Buffer.from(bytes).toString('hex')}`
