// Written by `npm run words` from words/en/command-line.json. Do not edit.

export type CommandLineMessages = {
  readonly nothing: string
  readonly switchRefused: (values: { readonly name: string }) => string
  readonly seeHelp: (values: { readonly message: string }) => string
  readonly inFile: (values: { readonly file: string; readonly sentences: string }) => string
  readonly encodingChoice: (values: { readonly choices: string }) => string
  readonly encodingSample: (values: { readonly encoding: string; readonly sample: string }) => string
  readonly toCheck: (values: { readonly field: string; readonly message: string }) => string
  readonly alsoToCheck: (values: { readonly fields: string }) => string
  readonly unsure: (values: { readonly fields: string }) => string
  readonly updateOfKept: string
  readonly sameDocument: string
  readonly refusedChanges: (values: { readonly count: number; readonly fields: string }) => string
  readonly readFiles: (values: { readonly count: number; readonly total: number }) => string
  readonly reading: {
    readonly uaNumber: string
    readonly title: string
    readonly country: string
    readonly issueDate: string
    readonly deadline: string
    readonly people: string
    readonly target: string
    readonly copy: string
    readonly letters: string
    readonly unread: string
    readonly toCheck: string
    readonly pieces: (values: { readonly count: number }) => string
  }
  readonly cases: {
    readonly none: string
    readonly deadline: {
      readonly none: string
      readonly 'in-time': (values: { readonly days: number }) => string
      readonly 'arrives-late': (values: { readonly days: number }) => string
      readonly 'post-unknown': (values: { readonly days: number }) => string
      readonly over: (values: { readonly days: number }) => string
    }
    readonly posted: (values: { readonly count: number }) => string
    readonly status: {
      readonly open: string
      readonly closed: string
    }
  }
  readonly members: {
    readonly none: string
    readonly counts: (values: { readonly alreadyHere: number; readonly changed: number; readonly leftOut: number; readonly newCount: number; readonly toDecide: number }) => string
    readonly dryRun: (values: { readonly counts: string }) => string
    readonly added: (values: { readonly changed: number; readonly count: number; readonly counts: string }) => string
    readonly unused: (values: { readonly columns: string; readonly count: number }) => string
    readonly row: (values: { readonly name: string; readonly reason: string; readonly row: number }) => string
    readonly rowOnly: (values: { readonly reason: string; readonly row: number }) => string
    readonly damaged: (values: { readonly reason: string; readonly text: string }) => string
    readonly inTheList: (values: { readonly name: string }) => string
    readonly notTaken: (values: { readonly after: string; readonly before: string; readonly field: string }) => string
    readonly unsureDay: (values: { readonly dayFirst: string; readonly heading: string; readonly monthFirst: string; readonly text: string }) => string
    readonly noSheet: (values: { readonly sheet: string; readonly sheets: string }) => string
    readonly noColumn: (values: { readonly heading: string; readonly headings: string }) => string
    readonly columnForm: (values: { readonly fields: string }) => string
    readonly exportEndings: (values: { readonly endings: string }) => string
    readonly exported: (values: { readonly count: number; readonly file: string }) => string
  }
  readonly events: {
    readonly none: string
    readonly cases: (values: { readonly count: number }) => string
    readonly letters: (values: { readonly count: number }) => string
    readonly added: (values: { readonly name: string; readonly on: string }) => string
  }
  readonly pack: {
    readonly made: (values: { readonly letters: number; readonly pages: number; readonly targets: number }) => string
    readonly warning: (values: { readonly warning: string }) => string
    readonly progress: (values: { readonly count: number; readonly total: number }) => string
  }
  readonly report: {
    readonly saved: (values: { readonly actions: number; readonly cases: number; readonly file: string; readonly notPosted: number }) => string
  }
  readonly check: {
    readonly sound: (values: { readonly counts: string }) => string
    readonly policies: (values: { readonly path: string }) => string
    readonly policy: (values: { readonly entry: string; readonly value: string }) => string
    readonly policyFixed: (values: { readonly entry: string; readonly value: string }) => string
    readonly notUsed: (values: { readonly what: string }) => string
    readonly counts: {
      readonly cases: (values: { readonly count: number }) => string
      readonly targets: (values: { readonly count: number }) => string
      readonly members: (values: { readonly count: number }) => string
      readonly actions: (values: { readonly count: number }) => string
      readonly packs: (values: { readonly count: number }) => string
      readonly reports: (values: { readonly count: number }) => string
    }
  }
  readonly undo: {
    readonly none: string
    readonly undone: (values: { readonly what: string }) => string
    readonly redone: (values: { readonly what: string }) => string
    readonly isUndone: string
    readonly stays: string
  }
  readonly backup: {
    readonly made: (values: { readonly file: string }) => string
    readonly none: string
    readonly place: (values: { readonly place: string; readonly reason: string }) => string
    readonly damaged: string
    readonly locked: string
    readonly dryRun: string
    readonly dryRunDamaged: (values: { readonly counts: string }) => string
    readonly heading: (values: { readonly title: string }) => string
    readonly restored: (values: { readonly keptAs: string }) => string
    readonly restoredDamaged: (values: { readonly keptAs: string }) => string
    readonly restoredOver: (values: { readonly keptAs: string }) => string
    readonly exported: (values: { readonly documents: number; readonly folder: string; readonly rows: number; readonly tables: number }) => string
  }
  readonly laptops: {
    readonly handedOver: (values: { readonly actions: number; readonly cases: number; readonly file: string; readonly members: number }) => string
    readonly newPhrase: (values: { readonly file: string }) => string
    readonly nothingNew: string
    readonly asked: (values: { readonly count: number }) => string
    readonly decided: (values: { readonly count: number }) => string
    readonly erased: (values: { readonly count: number }) => string
    readonly dryRun: string
  }
  readonly demo: {
    readonly group: string
    readonly remarks: string
    readonly case: (values: { readonly deadline: string; readonly targets: number; readonly title: string; readonly uaNumber: string }) => string
    readonly pack: (values: { readonly pack: string }) => string
    readonly actions: (values: { readonly count: number }) => string
    readonly report: (values: { readonly actions: number; readonly letters: number }) => string
    readonly replaced: (values: { readonly count: number }) => string
  }
  readonly usage: {
    readonly needsOneCase: string
    readonly recordNeedsKind: string
    readonly recordNeedsCount: string
    readonly eventNeedsName: string
    readonly eventNeedsDay: string
    readonly handOverNeedsEvent: string
    readonly needsPhraseFile: (values: { readonly command: string }) => string
    readonly tableNeedsEvent: string
    readonly campaignNeedsCase: string
    readonly reportNeedsOut: string
    readonly reportEndings: string
    readonly fromAfterTo: string
    readonly packNeedsCase: string
    readonly packNeedsOut: string
    readonly unknownPart: (values: { readonly part: string }) => string
    readonly day: (values: { readonly option: string }) => string
    readonly wholeNumber: (values: { readonly option: string }) => string
    readonly oneOf: (values: { readonly option: string; readonly words: string }) => string
    readonly noCommand: string
    readonly noCommandAfter: (values: { readonly command: string }) => string
    readonly unknownCommand: (values: { readonly command: string }) => string
    readonly unknownOption: (values: { readonly option: string }) => string
    readonly hasNoOption: (values: { readonly command: string; readonly option: string }) => string
    readonly needsValue: (values: { readonly option: string }) => string
    readonly needsWord: (values: { readonly command: string; readonly word: string }) => string
    readonly doesNotTake: (values: { readonly command: string; readonly word: string }) => string
    readonly words: {
      readonly FILE: string
      readonly SLIP: string
      readonly DIR: string
      readonly UA: string
    }
    readonly teachNeedsOut: string
    readonly collateEndings: string
    readonly collatePeriod: string
    readonly notAmongSlips: (values: { readonly file: string; readonly option: string }) => string
    readonly intoForm: string
  }
  readonly man: {
    readonly manual: string
    readonly summary: string
    readonly description: string
    readonly oneOf: (values: { readonly choices: string; readonly text: string }) => string
    readonly status: {
      readonly '0': string
      readonly '1': string
      readonly '2': string
    }
    readonly dataFolder: string
    readonly cacheFolder: string
    readonly policiesFile: string
  }
  readonly help: {
    readonly program: string
    readonly locked: string
    readonly help: string
    readonly helpOf: string
    readonly version: string
    readonly titles: {
      readonly usage: string
      readonly arguments: string
      readonly options: string
      readonly commands: string
      readonly everywhere: string
    }
    readonly commands: {
      readonly read: string
      readonly import: string
      readonly cases: string
      readonly members: string
      readonly 'members import': string
      readonly 'members export': string
      readonly events: string
      readonly 'event add': string
      readonly pack: string
      readonly record: string
      readonly report: string
      readonly check: string
      readonly demo: string
      readonly collate: string
      readonly backup: string
      readonly backups: string
      readonly restore: string
      readonly undo: string
      readonly redo: string
      readonly export: string
      readonly 'hand-over': string
      readonly merge: string
      readonly teach: string
    }
    readonly options: {
      readonly data: string
      readonly today: string
      readonly json: string
      readonly search: string
      readonly 'dry-run': string
      readonly case: string
      readonly members: string
      readonly copies: string
      readonly paper: string
      readonly with: string
      readonly labels: string
      readonly 'start-at': string
      readonly 'large-print': string
      readonly 'per-file': string
      readonly duplex: string
      readonly out: string
      readonly kind: string
      readonly count: string
      readonly signatories: string
      readonly target: string
      readonly member: string
      readonly state: string
      readonly route: string
      readonly on: string
      readonly name: string
      readonly place: string
      readonly event: string
      readonly 'without-members': string
      readonly 'phrase-file': string
      readonly table: string
      readonly headcount: string
      readonly code: string
      readonly 'another-letter': string
      readonly from: string
      readonly to: string
      readonly campaign: string
      readonly encoding: string
      readonly list: string
      readonly sheet: string
      readonly dates: string
      readonly column: string
      readonly use: string
      readonly 'leave-out': string
      readonly parquet: string
      readonly into: string
    }
  }
  readonly anotherLetter: string
  readonly taught: (values: { readonly key: string; readonly text: string }) => string
  readonly namesLeft: (values: { readonly names: string }) => string
}
