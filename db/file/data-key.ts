/** The key that encrypts the pages of a group's data: 32 random bytes. Held in memory only while the data are open. */
export type DataKey = { readonly bytes: Uint8Array }

/** The key as SQLite takes it: used as it is, without a derivation of its own. */
export const rawKey = ({ bytes }: DataKey): string => `raw:${Buffer.from(bytes).toString('hex')}`
