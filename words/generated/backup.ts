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
    readonly unknown: string
  }
  readonly kinds: {
    readonly cases: (values: { readonly count: number }) => string
    readonly members: (values: { readonly count: number }) => string
    readonly actions: (values: { readonly count: number }) => string
    readonly documents: (values: { readonly count: number }) => string
    readonly packs: (values: { readonly count: number }) => string
    readonly reports: (values: { readonly count: number }) => string
  }
  readonly counted: (values: { readonly count: number; readonly kind: string }) => string
  readonly countedNames: (values: { readonly count: number; readonly kind: string; readonly names: string }) => string
  readonly comesBack: string
  readonly isLost: string
  readonly goesBack: string
  readonly stays: string
  readonly nothing: string
  readonly settingsToo: string
}
