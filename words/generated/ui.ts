// Written by `npm run words` from words/en/ui.json. Do not edit.

export type UiMessages = {
  readonly loading: string
  readonly close: string
  readonly cancel: string
  readonly undo: string
  readonly more: string
  readonly clear: string
  readonly increase: (values: { readonly what: string }) => string
  readonly decrease: (values: { readonly what: string }) => string
  readonly noMatch: string
  readonly moreMatches: (values: { readonly count: number }) => string
  readonly choose: string
  readonly notTaken: (values: { readonly typed: string }) => string
  readonly correctFirst: string
  readonly wholeNumber: (values: { readonly max: string; readonly min: string }) => string
  readonly decimalNumber: (values: { readonly decimals: number; readonly max: string; readonly min: string }) => string
  readonly optional: string
  readonly notices: string
  readonly selectRow: string
  readonly selectAll: string
  readonly whatHappened: string
  readonly isWorkSafe: string
  readonly whatNext: string
  readonly tryAgain: string
  readonly yes: string
  readonly no: string
  readonly days: {
    readonly one: string
    readonly other: string
  }
  readonly notCopied: string
  readonly notWholeDay: (values: { readonly typed: string }) => string
  readonly notADay: string
  readonly noSuchDay: string
  readonly posted: string
  readonly written: string
  readonly toWrite: string
  readonly bar: (values: { readonly posted: number; readonly toWrite: number; readonly written: number }) => string
  readonly sortedBy: string
  readonly turnOrder: (values: { readonly order: 'ascending' | 'descending' }) => string
  readonly labelled: (values: { readonly label: string; readonly value: string }) => string
  readonly lead: (values: { readonly label: string }) => string
  readonly numbered: (values: { readonly name: string; readonly number: number }) => string
}
