import type { Answer } from './contract.ts'

/** `copy`: its place in the list of copies that the problem names. */
export type RestoreRefusedInput = { readonly copy: number }

/** What restoring over refused data answers. `keptAs`: the folder that keeps what was there. */
export type RestoreRefusedAnswer = Answer<{ readonly keptAs: string }>

/** What opens locked data: their passphrase, or the recovery key, which gets them a new one. */
export type UnlockInput = { readonly passphrase: string } | { readonly recoveryKey: string; readonly newPassphrase: string }

/** The only call that is answered while the data are locked; only the lock page makes it. Main then shows the next page. */
export type LockedClient = { readonly call: (name: 'passphrase.unlock', input: UnlockInput) => Promise<Answer<null>> }

/** The only call that is answered while the group's data are refused; only the error page makes it. */
export type RefusedClient = { readonly call: (name: 'backups.restoreRefused', input: RestoreRefusedInput) => Promise<RestoreRefusedAnswer> }
