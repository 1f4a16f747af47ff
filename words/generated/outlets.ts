// Written by `npm run words` from words/en/outlets.json. Do not edit.

export type OutletsMessages = {
  readonly title: string
  readonly add: string
  readonly giveOut: string
  readonly giveOutOf: (values: { readonly name: string }) => string
  readonly cameBack: string
  readonly cameBackOf: (values: { readonly name: string }) => string
  readonly ask: string
  readonly askOf: (values: { readonly name: string }) => string
  readonly formerMember: string
  readonly table: string
  readonly columns: {
    readonly outlet: string
    readonly packsOut: string
    readonly letters: string
    readonly where: string
    readonly oldest: string
  }
  readonly stats: {
    readonly packsOut: (values: { readonly letters: number; readonly packs: number }) => string
    readonly back: (values: { readonly count: number }) => string
    readonly posted: string
    readonly missing: string
    readonly signed: string
  }
  readonly takenBack: (values: { readonly count: number }) => string
  readonly sums: (values: { readonly back: number; readonly blank: number; readonly out: number; readonly posted: number }) => string
  readonly sumsMissing: (values: { readonly missing: number; readonly sums: string }) => string
  readonly sumsOf: (values: { readonly sums: string }) => string
  readonly missingMark: (values: { readonly count: number }) => string
  readonly noneGiven: string
  readonly all: (values: { readonly count: number }) => string
  readonly legend: {
    readonly back: string
    readonly posted: string
    readonly out: string
    readonly missing: string
  }
  readonly daysOut: (values: { readonly days: number }) => string
  readonly askedOn: (values: { readonly day: string }) => string
  readonly wasDue: (values: { readonly day: string }) => string
  readonly nearTitle: string
  readonly nearCount: (values: { readonly count: number }) => string
  readonly nearLetters: (values: { readonly letters: number; readonly where: string }) => string
  readonly nearAt: (values: { readonly letters: number; readonly name: string }) => string
  readonly nearDays: (values: { readonly days: number }) => string
  readonly askForThem: string
  readonly askForThemOf: (values: { readonly name: string }) => string
  readonly emptyTitle: string
  readonly emptyText: string
  readonly side: string
  readonly edit: string
  readonly delete: string
  readonly deleteTitle: (values: { readonly name: string }) => string
  readonly deleteText: string
  readonly deleteOut: (values: { readonly count: number }) => string
  readonly keep: string
  readonly deleted: (values: { readonly name: string }) => string
  readonly packHolds: (values: { readonly count: number }) => string
  readonly nothingOut: string
  readonly return: {
    readonly title: string
    readonly ofCase: (values: { readonly name: string }) => string
    readonly back: string
    readonly posted: string
    readonly blank: string
    readonly on: string
    readonly sum: (values: { readonly named: number; readonly out: number }) => string
    readonly left: (values: { readonly left: number }) => string
    readonly countedByCode: (values: { readonly count: number }) => string
    readonly tooMany: (values: { readonly named: number; readonly out: number }) => string
    readonly signed: string
    readonly signedTitle: string
    readonly signedKind: string
    readonly signedCount: string
    readonly signedCase: string
    readonly removeSigned: (values: { readonly name: string }) => string
    readonly rest: (values: { readonly count: number }) => string
    readonly save: string
    readonly saved: (values: { readonly name: string }) => string
    readonly savedText: (values: { readonly back: number; readonly posted: number }) => string
    readonly problems: {
      readonly 'not-a-day': string
      readonly 'day-in-future': string
      readonly 'nothing-named': string
      readonly 'not-a-number': string
      readonly 'more-than-out': string
    }
  }
  readonly scan: {
    readonly open: string
    readonly close: string
    readonly label: string
    readonly hint: string
    readonly kind: string
    readonly count: string
    readonly counted: (values: { readonly code: string }) => string
    readonly another: string
    readonly others: string
    readonly none: string
  }
  readonly ledger: {
    readonly title: string
    readonly on: string
    readonly what: string
    readonly out: string
    readonly in: string
    readonly left: string
    readonly given: (values: { readonly packs: number }) => string
    readonly back: string
    readonly posted: string
    readonly blank: string
    readonly missing: string
    readonly asked: string
    readonly signedThere: string
    readonly signed: (values: { readonly what: string }) => string
    readonly takenBack: (values: { readonly count: number }) => string
    readonly codes: (values: { readonly first: string; readonly last: string }) => string
    readonly byCode: string
    readonly due: (values: { readonly day: string }) => string
    readonly all: (values: { readonly count: number }) => string
    readonly fewer: string
  }
  readonly fields: {
    readonly name: string
    readonly contact: string
    readonly phone: string
    readonly address: string
    readonly lettersPerPack: string
    readonly note: string
  }
  readonly contactHint: string
  readonly addressHint: string
  readonly post: {
    readonly action: string
    readonly title: (values: { readonly count: number }) => string
    readonly to: string
    readonly leftOut: (values: { readonly count: number }) => string
    readonly reasons: {
      readonly 'no-address': (values: { readonly name: string }) => string
      readonly 'no-room': (values: { readonly name: string }) => string
    }
    readonly nobody: string
  }
  readonly postNames: {
    readonly labels: string
    readonly envelopes: string
    readonly returns: string
  }
  readonly member: string
  readonly memberHint: string
  readonly noMember: string
  readonly addTitle: string
  readonly editTitle: string
  readonly save: string
  readonly cancel: string
  readonly added: (values: { readonly name: string }) => string
  readonly saved: (values: { readonly name: string }) => string
  readonly problems: {
    readonly 'no-name': string
    readonly 'not-a-day': string
    readonly 'not-a-time': string
    readonly 'not-positive': string
    readonly 'too-long': string
  }
  readonly give: {
    readonly title: string
    readonly outlet: string
    readonly what: string
    readonly byNumber: string
    readonly byCodes: string
    readonly firstCode: string
    readonly lastCode: string
    readonly codesHint: string
    readonly noCodes: string
    readonly taken: (values: { readonly count: number }) => string
    readonly printed: (values: { readonly day: string; readonly letters: number; readonly name: string }) => string
    readonly printedText: (values: { readonly cases: string; readonly first: string; readonly last: string; readonly letters: number }) => string
    readonly printedCase: (values: { readonly letters: number; readonly name: string }) => string
    readonly packs: string
    readonly on: string
    readonly dueOn: string
    readonly dueHint: string
    readonly case: string
    readonly perPack: string
    readonly addCase: string
    readonly removeCase: (values: { readonly name: string }) => string
    readonly sum: (values: { readonly letters: number; readonly packs: number }) => string
    readonly save: string
    readonly saved: (values: { readonly name: string; readonly packs: number }) => string
    readonly noCase: string
    readonly problems: {
      readonly 'not-a-day': string
      readonly 'day-in-future': string
      readonly 'before-given': string
      readonly 'not-positive': string
      readonly 'no-letters': string
      readonly 'case-twice': string
      readonly 'more-packs-than-letters': string
    }
  }
  readonly askDialog: {
    readonly title: (values: { readonly name: string }) => string
    readonly text: (values: { readonly count: number; readonly day: string; readonly group: string }) => string
    readonly textCase: (values: { readonly count: number; readonly days: number; readonly group: string; readonly name: string }) => string
    readonly label: string
    readonly copy: string
    readonly note: string
    readonly noted: (values: { readonly name: string }) => string
    readonly close: string
    readonly copied: string
  }
  readonly sentence: (values: { readonly facts: string }) => string
}
