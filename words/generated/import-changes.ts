// Written by `npm run words` from words/en/import-changes.json. Do not edit.

export type ImportChangesMessages = {
  readonly updateOf: (values: { readonly name: string }) => string
  readonly outcomeOf: (values: { readonly name: string }) => string
  readonly issueOf: (values: { readonly name: string }) => string
  readonly looksLike: (values: { readonly name: string }) => string
  readonly looksLikeText: string
  readonly byIndex: string
  readonly newCase: string
  readonly isNewCase: string
  readonly attach: (values: { readonly name: string }) => string
  readonly see: string
  readonly hide: string
  readonly title: string
  readonly nothing: string
  readonly keptWith: string
  readonly movesDeadline: (values: { readonly after: string; readonly before: string }) => string
  readonly givesDeadline: (values: { readonly after: string }) => string
  readonly addsTargets: (values: { readonly count: number }) => string
  readonly dropsTargets: (values: { readonly count: number }) => string
  readonly changesTargets: (values: { readonly count: number }) => string
  readonly changesLetter: string
  readonly changesDemands: string
  readonly changesOthers: (values: { readonly count: number }) => string
  readonly closes: string
  readonly sentence: (values: { readonly changes: string }) => string
  readonly oldLetters: (values: { readonly count: number }) => string
  readonly outcomeTitle: string
  readonly outcomeText: string
  readonly unposted: (values: { readonly count: number }) => string
  readonly unpostedUpdate: (values: { readonly count: number }) => string
  readonly packsTitle: string
  readonly pack: (values: { readonly day: string; readonly letters: number }) => string
  readonly kinds: {
    readonly added: string
    readonly removed: string
    readonly changed: string
  }
  readonly keepMine: string
  readonly takeNew: string
  readonly edit: string
  readonly editBelow: string
  readonly editedByYou: string
  readonly answerTo: (values: { readonly what: string }) => string
  readonly takeAll: string
  readonly keepAll: string
  readonly countTake: (values: { readonly count: number }) => string
  readonly countKeep: (values: { readonly count: number }) => string
  readonly countOpen: (values: { readonly count: number }) => string
  readonly doubts: {
    readonly corrected: string
    readonly shorter: string
    readonly removed: string
    readonly yours: string
    readonly older: string
  }
  readonly refused: (values: { readonly count: number }) => string
  readonly before: string
  readonly after: string
  readonly sourceNotKnown: string
  readonly none: string
  readonly status: {
    readonly open: string
    readonly closed: string
  }
  readonly checked: (values: { readonly day: string; readonly returned: string; readonly sent: string }) => string
  readonly cameBack: (values: { readonly returned: string; readonly sent: string }) => string
  readonly fields: {
    readonly status: string
    readonly file: {
      readonly deadlineSource: string
      readonly deadlineNote: string
      readonly rules: string
      readonly ownRules: string
      readonly notes: string
      readonly replies: string
      readonly returned: string
      readonly attachments: string
      readonly checks: string
      readonly outcome: string
      readonly isGoodNews: string
      readonly safety: string
      readonly cardLine: string
    }
  }
}
