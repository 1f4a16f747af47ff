// Written by `npm run words` from words/en/lock-page.json. Do not edit.

export type LockPageMessages = {
  readonly title: string
  readonly intro: string
  readonly introKept: string
  readonly passphrase: string
  readonly open: string
  readonly opening: string
  readonly working: string
  readonly forgotten: string
  readonly known: string
  readonly recoveryNote: string
  readonly recoveryKey: string
  readonly newPassphrase: string
  readonly newHint: string
  readonly again: string
  readonly show: string
  readonly different: string
  readonly refused: (values: { readonly message: string; readonly next: string }) => string
  readonly sheet: (values: { readonly number: string }) => string
}
