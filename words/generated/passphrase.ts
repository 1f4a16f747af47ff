// Written by `npm run words` from words/en/passphrase.json. Do not edit.

export type PassphraseMessages = {
  readonly title: string
  readonly text: string
  readonly notSet: string
  readonly isSet: string
  readonly passphrase: string
  readonly passphraseHint: string
  readonly again: string
  readonly different: string
  readonly next: string
  readonly recoveryTitle: string
  readonly recoveryText: string
  readonly typeBack: string
  readonly lock: string
  readonly isDone: string
  readonly left: (values: { readonly count: number; readonly names: string }) => string
  readonly cancel: string
  readonly change: string
  readonly current: string
  readonly nextPassphrase: string
  readonly changed: string
  readonly remove: string
  readonly removeText: string
  readonly removed: string
}
