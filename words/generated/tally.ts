// Written by `npm run words` from words/en/tally.json. Do not edit.

export type TallyMessages = {
  readonly title: (values: { readonly sheet: number; readonly sheets: number }) => string
  readonly meta: (values: { readonly day: string; readonly event: string }) => string
  readonly orderOfPaper: (values: { readonly added: number; readonly day: string }) => string
  readonly orderOfPlan: string
  readonly notOnPaper: string
  readonly event: string
  readonly otherSheet: (values: { readonly sheet: number }) => string
  readonly newSheet: string
  readonly grid: (values: { readonly sheet: number }) => string
  readonly row: string
  readonly caseHead: string
  readonly ua: (values: { readonly number: string }) => string
  readonly closed: string
  readonly notInEvent: string
  readonly elsewhere: (values: { readonly what: string }) => string
  readonly elsewhereTitle: string
  readonly elsewhereText: (values: { readonly what: string }) => string
  readonly cell: (values: { readonly column: string; readonly name: string; readonly row: string }) => string
  readonly byTarget: string
  readonly byTargetOf: (values: { readonly name: string }) => string
  readonly noTarget: string
  readonly counted: string
  readonly onPaper: string
  readonly onPaperOf: (values: { readonly column: string }) => string
  readonly difference: string
  readonly same: string
  readonly fewer: (values: { readonly count: number }) => string
  readonly more: (values: { readonly count: number }) => string
  readonly saved: string
  readonly saving: (values: { readonly count: number }) => string
  readonly unsaved: (values: { readonly count: number }) => string
  readonly goToUnsaved: string
  readonly remark: (values: { readonly cell: string; readonly remark: string }) => string
  readonly farOutside: (values: { readonly count: number }) => string
  readonly fewSigned: (values: { readonly letters: number; readonly signed: number }) => string
  readonly keys: {
    readonly enter: string
    readonly nextRow: string
    readonly tab: string
    readonly nextColumn: string
    readonly undo: (values: { readonly platform: 'darwin' | 'other' }) => string
    readonly undoText: string
    readonly esc: string
    readonly escText: string
    readonly alt: (values: { readonly platform: 'darwin' | 'other' }) => string
    readonly altText: string
  }
  readonly withoutEvent: {
    readonly open: string
    readonly title: string
    readonly text: string
    readonly name: string
    readonly on: string
    readonly rows: string
    readonly rowsHint: string
    readonly openCases: (values: { readonly count: number }) => string
    readonly pack: (values: { readonly count: number; readonly day: string }) => string
    readonly notADay: string
    readonly inFuture: string
    readonly save: string
    readonly cancel: string
    readonly added: (values: { readonly day: string; readonly name: string }) => string
  }
  readonly noEventTitle: string
  readonly noEventText: string
  readonly planEvent: string
  readonly noCasesTitle: (values: { readonly event: string }) => string
  readonly noCasesText: string
  readonly openPlan: string
}
