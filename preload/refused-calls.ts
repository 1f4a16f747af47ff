import type { Answer } from './contract.ts'

/** `copy`: its place in the list of copies that the problem names. */
export type RestoreRefusedInput = { readonly copy: number }

/** What restoring over refused data answers. `keptAs`: the folder that keeps what was there. */
export type RestoreRefusedAnswer = Answer<{ readonly keptAs: string }>

/** The only call that is answered while the group's data are refused; only the error page makes it. */
export type RefusedClient = { readonly call: (name: 'backups.restoreRefused', input: RestoreRefusedInput) => Promise<RestoreRefusedAnswer> }
