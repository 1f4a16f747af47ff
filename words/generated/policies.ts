// Written by `npm run words` from words/en/policies.json. Do not edit.

export type PoliciesMessages = {
  readonly title: string
  readonly setByOffice: string
  readonly kept: (values: { readonly what: string }) => string
  readonly keptText: string
  readonly newPacks: (values: { readonly value: string }) => string
  readonly text: string
  readonly none: string
  readonly file: string
  readonly columns: {
    readonly entry: string
    readonly value: string
    readonly use: string
  }
  readonly uses: {
    readonly fixed: string
    readonly offered: string
    readonly folder: string
  }
  readonly entries: {
    readonly country: string
    readonly paper: string
    readonly section: string
    readonly officeEmail: string
    readonly reportRhythm: string
    readonly reportDueDays: string
    readonly reportFiles: string
    readonly labelStock: string
    readonly returnStock: string
    readonly sheetLanguage: string
    readonly letterLanguage: string
    readonly dataFolder: string
    readonly fixed: string
  }
  readonly ignoredTitle: string
  readonly ignoredText: string
  readonly ignoredCount: (values: { readonly count: number }) => string
  readonly toAbout: string
  readonly ignoredOf: (values: { readonly entry: string; readonly reason: string }) => string
  readonly reasons: {
    readonly unknown: string
    readonly fixedUnknown: string
    readonly fixedNoName: string
    readonly fixedWithoutValue: string
    readonly otherFolderNamed: string
    readonly dataElsewhere: (values: { readonly folder: string }) => string
  }
  readonly expected: {
    readonly country: (values: { readonly most: number }) => string
    readonly paper: string
    readonly section: (values: { readonly most: number }) => string
    readonly officeEmail: string
    readonly reportRhythm: string
    readonly reportDueDays: (values: { readonly least: number; readonly most: number }) => string
    readonly reportFiles: string
    readonly labelStock: string
    readonly returnStock: string
    readonly sheetLanguage: string
    readonly letterLanguage: string
    readonly dataFolder: string
    readonly fixed: string
  }
  readonly fileProblem: (values: { readonly path: string; readonly reason: string }) => string
  readonly fileProblemTitle: string
  readonly fileProblemNext: (values: { readonly path: string; readonly reason: string }) => string
  readonly fileReasons: {
    readonly 'cannot-read': string
    readonly 'others-can-write': string
    readonly 'too-large': string
    readonly 'not-json': string
    readonly 'not-an-object': string
  }
  readonly elsewhereTitle: string
  readonly elsewhereText: (values: { readonly folder: string }) => string
}
