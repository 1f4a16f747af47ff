// Written by `npm run words` from words/en/passphrase.json. Do not edit.

export type PassphraseMessages = {
  readonly title: string
  readonly text: string
  readonly notSet: string
  readonly isSet: string
  readonly validSheet: (values: { readonly number: string }) => string
  readonly passphrase: string
  readonly passphraseHint: string
  readonly again: string
  readonly refused: (values: { readonly message: string; readonly next: string }) => string
  readonly different: string
  readonly next: string
  readonly recoveryTitle: string
  readonly recoveryText: string
  readonly print: string
  readonly onPaper: string
  readonly typeBackTitle: (values: { readonly number: string }) => string
  readonly typeBackText: string
  readonly typeBack: string
  readonly lock: string
  readonly isDone: string
  readonly left: (values: { readonly count: number; readonly names: string }) => string
  readonly showAgain: string
  readonly cancel: string
  readonly change: string
  readonly changeText: string
  readonly changeAway: (values: { readonly place: string }) => string
  readonly current: string
  readonly nextPassphrase: string
  readonly changed: string
  readonly sheetAgain: string
  readonly sheetAgainText: string
  readonly showSheet: string
  readonly done: string
  readonly remove: string
  readonly removeText: string
  readonly removed: string
  readonly removeAway: (values: { readonly place: string }) => string
  readonly setAway: (values: { readonly place: string }) => string
  readonly leftEncrypted: (values: { readonly count: number; readonly names: string }) => string
  readonly sheet: {
    readonly title: string
    readonly numbered: (values: { readonly number: string }) => string
    readonly of: (values: { readonly group: string }) => string
    readonly noGroup: string
    readonly madeOn: (values: { readonly day: string }) => string
    readonly whatFor: string
    readonly how: string
    readonly steps: {
      readonly start: string
      readonly choose: string
      readonly type: string
      readonly next: string
    }
    readonly copies: string
    readonly copiesText: string
    readonly care: string
    readonly keptBy: string
    readonly since: string
  }
  readonly noticeRead: string
  readonly toPassphrase: string
  readonly notices: {
    readonly 'set-undone': {
      readonly title: string
      readonly text: string
    }
    readonly 'set-done': {
      readonly title: string
      readonly text: string
    }
    readonly 'remove-undone': {
      readonly title: string
      readonly text: string
    }
    readonly 'remove-done': {
      readonly title: string
      readonly text: string
    }
    readonly 'change-undone': {
      readonly title: string
      readonly text: string
    }
    readonly 'change-done': {
      readonly title: string
      readonly text: string
    }
    readonly replaced: {
      readonly title: string
      readonly text: string
    }
    readonly 'typed-lost': {
      readonly title: string
      readonly text: string
    }
  }
}
