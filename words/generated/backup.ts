// Written by `npm run words` from words/en/backup.json. Do not edit.

export type BackupMessages = {
  readonly title: string
  readonly here: string
  readonly elsewhere: string
  readonly made: string
  readonly where: string
  readonly cases: string
  readonly members: string
  readonly actions: string
  readonly tested: string
  readonly yes: string
  readonly damaged: string
  readonly reasons: {
    readonly daily: string
    readonly 'on-quit': string
    readonly 'on-request': string
    readonly 'before-import': string
    readonly 'before-restore': string
    readonly 'before-upgrade': string
    readonly 'file-removed': string
    readonly unknown: string
  }
  readonly kinds: {
    readonly cases: (values: { readonly count: number }) => string
    readonly members: (values: { readonly count: number }) => string
    readonly actions: (values: { readonly count: number }) => string
    readonly events: (values: { readonly count: number }) => string
    readonly documents: (values: { readonly count: number }) => string
    readonly packs: (values: { readonly count: number }) => string
    readonly reports: (values: { readonly count: number }) => string
    readonly drafts: (values: { readonly count: number }) => string
    readonly waiting: (values: { readonly count: number }) => string
  }
  readonly counted: (values: { readonly count: number; readonly kind: string }) => string
  readonly countedNames: (values: { readonly count: number; readonly kind: string; readonly names: string }) => string
  readonly comesBack: string
  readonly isLost: string
  readonly goesBack: string
  readonly stays: string
  readonly nothing: string
  readonly settingsToo: string
  readonly text: string
  readonly hereTitle: (values: { readonly isNone: 'other' | 'yes'; readonly when: string }) => string
  readonly hereAll: string
  readonly hereSome: string
  readonly hereOld: (values: { readonly days: number }) => string
  readonly hereEmpty: string
  readonly backUpNow: string
  readonly working: string
  readonly madeNow: string
  readonly elsewhereNone: string
  readonly elsewhereNoneText: string
  readonly choose: string
  readonly chooseOther: string
  readonly elsewhereTitle: (values: { readonly isNone: 'other' | 'yes'; readonly name: string; readonly when: string }) => string
  readonly elsewhereGood: string
  readonly elsewhereAway: string
  readonly elsewhereOld: (values: { readonly days: number }) => string
  readonly copyNow: string
  readonly copiedNow: (values: { readonly name: string }) => string
  readonly list: string
  readonly noCopies: string
  readonly kept: (values: { readonly daily: number; readonly days: number; readonly monthly: number; readonly weekly: number }) => string
  readonly today: {
    readonly alone: (values: { readonly time: string }) => string
    readonly 'in-sentence': (values: { readonly time: string }) => string
  }
  readonly dayAndTime: (values: { readonly day: string; readonly time: string }) => string
  readonly pick: string
  readonly goBack: (values: { readonly when: string }) => string
  readonly goBackFile: (values: { readonly name: string }) => string
  readonly looked: string
  readonly becomesCopy: string
  readonly keep: string
  readonly restore: string
  readonly restored: string
  readonly restoredText: (values: { readonly keptAs: string }) => string
  readonly restoredDamagedText: (values: { readonly keptAs: string }) => string
  readonly fileTitle: string
  readonly fileText: string
  readonly open: string
  readonly exportTitle: string
  readonly exportText: string
  readonly export: string
  readonly exported: (values: { readonly documents: number; readonly rows: number }) => string
  readonly lastCopy: (values: { readonly when: string }) => string
  readonly noCopy: string
  readonly copiesUnread: string
  readonly lastCopyShort: string
  readonly toBackup: string
  readonly reminder: (values: { readonly isNone: 'other' | 'yes'; readonly name: string; readonly when: string }) => string
  readonly reminderText: string
  readonly kindNames: (values: { readonly kind: string; readonly names: string }) => string
  readonly namesAndMore: (values: { readonly count: number; readonly names: string }) => string
  readonly locked: string
  readonly becomesEncrypted: string
  readonly becomesReadable: string
  readonly unlockTitle: string
  readonly unlockText: string
  readonly unlockEither: string
  readonly recoveryKey: string
  readonly copyPassphrase: string
  readonly unlock: string
}
