// Written by `npm run words` from words/en/collate.json. Do not edit.

export type CollateMessages = {
  readonly title: string
  readonly period: (values: { readonly from: string; readonly to: string }) => string
  readonly allPeriods: string
  readonly comparedWith: (values: { readonly from: string; readonly to: string }) => string
  readonly tables: {
    readonly total: string
    readonly case: string
    readonly group: string
    readonly section: string
    readonly period: string
    readonly slips: string
    readonly refused: string
    readonly silent: string
    readonly kind: string
  }
  readonly columns: {
    readonly what: string
    readonly count: string
    readonly before: string
    readonly uaNumber: string
    readonly indexNumber: string
    readonly case: string
    readonly group: string
    readonly groupId: string
    readonly groupNumber: string
    readonly section: string
    readonly country: string
    readonly from: string
    readonly to: string
    readonly kind: string
    readonly route: string
    readonly total: string
    readonly copies: string
    readonly signatories: string
    readonly notPosted: string
    readonly replies: string
    readonly returned: string
    readonly headcount: string
    readonly slipsWithoutHeadcount: string
    readonly slips: string
    readonly groups: string
    readonly file: string
    readonly report: string
    readonly revision: string
    readonly use: string
    readonly reason: string
    readonly period: string
  }
  readonly noSection: string
  readonly noTitle: string
  readonly all: string
  readonly uses: {
    readonly counted: string
    readonly replaced: string
    readonly waiting: string
    readonly 'left-out': string
  }
  readonly otherPeriod: string
  readonly lastPeriod: string
  readonly marks: {
    readonly replaced: (values: { readonly revision: number }) => string
    readonly late: (values: { readonly day: string; readonly revision: number }) => string
    readonly smaller: (values: { readonly by: number; readonly revision: number }) => string
    readonly 'two-versions': (values: { readonly file: string }) => string
    readonly 'two-groups': (values: { readonly file: string }) => string
    readonly overlap: (values: { readonly file: string }) => string
    readonly 'two-ids': (values: { readonly file: string }) => string
    readonly 'event-beside': (values: { readonly file: string }) => string
    readonly 'newer-refused': (values: { readonly file: string; readonly revision: number }) => string
  }
  readonly twice: (values: { readonly count: number }) => string
  readonly problems: {
    readonly missing: string
    readonly 'cannot-read': string
    readonly 'too-large': string
    readonly 'not-json': string
    readonly 'cut-off': string
    readonly 'no-slip-in-mail': string
    readonly archive: string
    readonly 'not-a-slip': string
    readonly 'other-version': (values: { readonly version: string }) => string
    readonly checksum: string
  }
  readonly refusedFile: (values: { readonly file: string; readonly reason: string }) => string
  readonly slipLine: (values: { readonly file: string; readonly what: string }) => string
  readonly silentLine: (values: { readonly groups: string }) => string
  readonly summary: (values: { readonly groups: number; readonly slips: number; readonly total: number }) => string
  readonly elsewhere: (values: { readonly count: number }) => string
  readonly written: (values: { readonly file: string }) => string
  readonly pageOf: (values: { readonly page: string; readonly pages: string }) => string
  readonly faults: {
    readonly missing: (values: { readonly place: string }) => string
    readonly 'not-known': (values: { readonly place: string }) => string
    readonly 'wrong-type': (values: { readonly place: string }) => string
    readonly 'wrong-value': (values: { readonly place: string }) => string
    readonly 'too-small': (values: { readonly place: string }) => string
    readonly 'not-a-day': (values: { readonly place: string }) => string
  }
  readonly implausible: {
    readonly 'period-backwards': string
    readonly 'below-zero': (values: { readonly place: string }) => string
    readonly 'too-large': (values: { readonly place: string }) => string
    readonly 'more-than-took-part': (values: { readonly place: string }) => string
    readonly 'no-report-id': string
    readonly 'no-group-id': string
  }
  readonly waitingSentence: (values: { readonly count: number }) => string
  readonly refusedSentence: (values: { readonly count: number }) => string
  readonly decide: string
  readonly loaded: (values: { readonly added: number; readonly known: number }) => string
  readonly passedOver: (values: { readonly count: number }) => string
  readonly silentRefused: (values: { readonly files: string; readonly group: string }) => string
  readonly open: string
  readonly pageTitle: string
  readonly lead: string
  readonly emptyTitle: string
  readonly emptyText: string
  readonly openSlips: string
  readonly openMore: string
  readonly openFolder: string
  readonly pasteButton: string
  readonly close: string
  readonly pasteMail: string
  readonly pasteHint: string
  readonly pasteFirst: string
  readonly addMail: string
  readonly notNow: string
  readonly pastedMail: (values: { readonly number: number }) => string
  readonly dropHere: string
  readonly dropHint: string
  readonly slipsOpen: (values: { readonly count: number }) => string
  readonly comparedWithPeriod: (values: { readonly period: string }) => string
  readonly periodOf: string
  readonly otherDays: string
  readonly reading: (values: { readonly done: number; readonly total: number }) => string
  readonly stop: string
  readonly waitForReading: string
  readonly addingUp: string
  readonly stopped: (values: { readonly count: number }) => string
  readonly stoppedText: string
  readonly readRest: string
  readonly leaveRest: string
  readonly restFirst: string
  readonly by: string
  readonly parts: {
    readonly waiting: string
    readonly refused: string
    readonly counted: string
    readonly others: string
    readonly silent: string
    readonly last: string
    readonly elsewhere: string
    readonly beside: string
  }
  readonly otherKinds: string
  readonly ofKind: (values: { readonly count: number; readonly kind: string }) => string
  readonly change: string
  readonly stats: {
    readonly letter: (values: { readonly count: number }) => string
    readonly 'solidarity-card': (values: { readonly count: number }) => string
  }
  readonly groupsCounted: (values: { readonly count: number }) => string
  readonly actionsCounted: (values: { readonly count: number }) => string
  readonly needDecisions: (values: { readonly count: number }) => string
  readonly areRefused: string
  readonly areSilent: (values: { readonly count: number }) => string
  readonly needsDecision: string
  readonly use: string
  readonly leaveOut: string
  readonly takeBack: string
  readonly decided: {
    readonly use: string
    readonly 'leave-out': string
  }
  readonly isRefused: string
  readonly noSlip: string
  readonly silentSince: string
  readonly silentAsRefused: (values: { readonly files: string }) => string
  readonly format: {
    readonly xlsx: string
    readonly docx: string
    readonly csv: string
    readonly json: string
  }
  readonly save: string
  readonly saved: string
  readonly fileOf: (values: { readonly from: string; readonly to: string }) => string
  readonly fileOfAll: string
  readonly kept: (values: { readonly count: number }) => string
  readonly longTable: (values: { readonly count: number }) => string
  readonly periodWith: (values: { readonly count: number; readonly period: string }) => string
  readonly groupNotKnown: string
  readonly wereRefused: (values: { readonly count: number }) => string
  readonly seeReasons: string
  readonly mailRefused: string
}
