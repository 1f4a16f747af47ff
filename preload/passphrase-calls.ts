/** The calls about the passphrase of the data that are open. */
export type PassphraseCalls = {
  'passphrase.state': (input: null) => { readonly isSet: boolean }
  /** Makes a recovery key for a passphrase; nothing is encrypted yet. `groups`: the key, to be printed or written down. */
  'passphrase.begin': (input: { readonly passphrase: string }) => { readonly groups: readonly string[] }
  /** Encrypts the data and their copies once the recovery key was typed back. `left`: the names of damaged copies, which stay readable. */
  'passphrase.confirm': (input: { readonly recoveryKey: string }) => { readonly left: readonly string[] }
  'passphrase.change': (input: { readonly current: string; readonly next: string }) => null
  /** Decrypts the data and their copies. */
  'passphrase.remove': (input: { readonly current: string }) => null
}
