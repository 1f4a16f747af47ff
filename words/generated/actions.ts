// Written by `npm run words` from words/en/actions.json. Do not edit.

export type ActionsMessages = {
  readonly title: string
  readonly tabs: {
    readonly sheet: string
    readonly record: string
    readonly toPost: (values: { readonly letters: number; readonly others: number }) => string
    readonly outlets: (values: { readonly count: number }) => string
    readonly all: string
  }
  readonly view: string
  readonly recordTitle: string
  readonly recordText: string
  readonly case: string
  readonly chooseCase: string
  readonly kind: string
  readonly target: string
  readonly anyTarget: string
  readonly member: string
  readonly noMember: string
  readonly count: string
  readonly signatories: string
  readonly signatoriesHint: string
  readonly state: string
  readonly route: string
  readonly noRoute: string
  readonly on: string
  readonly letterCode: string
  readonly note: string
  readonly noteHint: string
  readonly save: string
  readonly kinds: {
    readonly letter: string
    readonly 'solidarity-card': string
    readonly email: string
    readonly fax: string
    readonly 'phone-call': string
    readonly 'social-post': string
    readonly 'web-form': string
    readonly 'petition-signature': string
    readonly copy: string
    readonly other: string
  }
  readonly kindCounted: {
    readonly letter: (values: { readonly count: number }) => string
    readonly 'solidarity-card': (values: { readonly count: number }) => string
    readonly email: (values: { readonly count: number }) => string
    readonly fax: (values: { readonly count: number }) => string
    readonly 'phone-call': (values: { readonly count: number }) => string
    readonly 'social-post': (values: { readonly count: number }) => string
    readonly 'web-form': (values: { readonly count: number }) => string
    readonly 'petition-signature': (values: { readonly count: number }) => string
    readonly copy: (values: { readonly count: number }) => string
    readonly other: (values: { readonly count: number }) => string
  }
  readonly states: {
    readonly 'to-write': string
    readonly written: string
    readonly posted: string
    readonly 'not-sent': string
    readonly 'given-back': string
  }
  readonly routes: {
    readonly member: string
    readonly group: string
    readonly outlet: string
    readonly office: string
  }
  readonly postedBy: {
    readonly member: string
    readonly group: string
    readonly outlet: string
    readonly office: string
  }
  readonly postedAt: (values: { readonly outlet: string }) => string
  readonly fromOutlet: (values: { readonly outlet: string }) => string
  readonly routed: {
    readonly member: string
    readonly group: string
    readonly outlet: string
    readonly office: string
  }
  readonly signedBy: (values: { readonly count: number }) => string
  readonly justRecorded: string
  readonly nothingYet: string
  readonly recorded: (values: { readonly what: string }) => string
  readonly undo: string
  readonly undone: (values: { readonly what: string }) => string
  readonly voided: string
  readonly became: {
    readonly 'to-write': string
    readonly written: string
    readonly posted: string
    readonly 'not-sent': string
    readonly 'given-back': string
    readonly corrected: string
    readonly 'in-parts': string
  }
  readonly toPostTitle: string
  readonly toPostEmptyTitle: string
  readonly toPostEmpty: string
  readonly markAs: string
  readonly mark: {
    readonly 'to-write': (values: { readonly what: string }) => string
    readonly written: (values: { readonly what: string }) => string
    readonly posted: (values: { readonly what: string }) => string
    readonly 'not-sent': (values: { readonly what: string }) => string
    readonly 'given-back': (values: { readonly what: string }) => string
  }
  readonly markNone: string
  readonly markSame: string
  readonly markSkips: (values: { readonly count: number }) => string
  readonly chosenBar: string
  readonly untick: string
  readonly marked: {
    readonly 'to-write': (values: { readonly what: string }) => string
    readonly written: (values: { readonly what: string }) => string
    readonly posted: (values: { readonly what: string }) => string
    readonly 'not-sent': (values: { readonly what: string }) => string
    readonly 'given-back': (values: { readonly what: string }) => string
  }
  readonly cancel: string
  readonly part: string
  readonly onlyPart: string
  readonly partOf: (values: { readonly what: string }) => string
  readonly partTitle: (values: { readonly what: string }) => string
  readonly partCount: string
  readonly partRest: (values: { readonly count: number }) => string
  readonly entryTitle: (values: { readonly what: string }) => string
  readonly noLongerCounts: string
  readonly entryHistory: string
  readonly recordedAt: (values: { readonly when: string }) => string
  readonly saveCorrection: string
  readonly corrected: (values: { readonly what: string }) => string
  readonly open: string
  readonly selectAll: string
  readonly allCases: string
  readonly find: string
  readonly filters: string
  readonly filter: {
    readonly case: string
    readonly kind: string
    readonly anyKind: string
    readonly state: string
    readonly anyState: string
    readonly member: string
    readonly anyMember: string
    readonly from: string
    readonly to: string
  }
  readonly since: (values: { readonly day: string }) => string
  readonly until: (values: { readonly day: string }) => string
  readonly dropFilter: (values: { readonly what: string }) => string
  readonly showVoided: string
  readonly onlyReal: string
  readonly found: (values: { readonly entries: number }) => string
  readonly foundBeside: (values: { readonly what: string }) => string
  readonly foundWhat: (values: { readonly entries: number; readonly what: string }) => string
  readonly more: (values: { readonly shown: number; readonly total: number }) => string
  readonly noneFoundTitle: string
  readonly noneFound: string
  readonly showAll: string
  readonly export: string
  readonly exported: (values: { readonly count: number; readonly file: string }) => string
  readonly exportedHint: string
  readonly csv: {
    readonly on: string
    readonly uaNumber: string
    readonly case: string
    readonly kind: string
    readonly count: string
    readonly signatories: string
    readonly target: string
    readonly member: string
    readonly state: string
    readonly route: string
    readonly letterCode: string
    readonly note: string
  }
  readonly columns: {
    readonly on: string
    readonly what: string
    readonly case: string
    readonly who: string
    readonly state: string
    readonly undo: string
  }
  readonly longAgo: string
  readonly emptyTitle: string
  readonly emptyText: string
  readonly addCase: string
  readonly needsCase: string
  readonly problems: {
    readonly 'count-not-positive': string
    readonly 'count-too-large': string
    readonly 'not-a-day': string
    readonly 'day-in-future': string
    readonly 'unknown-case': string
    readonly 'unknown-target': string
    readonly 'unknown-member': string
    readonly 'member-refuses-record': string
    readonly 'fewer-signatories-than-one': string
    readonly 'state-not-for-kind': string
    readonly 'too-long': string
    readonly 'more-than-recorded': string
    readonly 'signed-as-a-whole': string
  }
  readonly total: (values: { readonly count: number }) => string
}
