// Written by `npm run words` from words/en/laptops.json. Do not edit.

export type LaptopsMessages = {
  readonly title: string
  readonly lead: string
  readonly give: string
  readonly withMembers: string
  readonly withMembersText: string
  readonly withMembersFacts: {
    readonly cases: (values: { readonly count: number }) => string
    readonly members: (values: { readonly count: number }) => string
    readonly people: string
    readonly noPeople: string
    readonly codes: string
  }
  readonly helper: string
  readonly helperText: string
  readonly helperFacts: {
    readonly cases: (values: { readonly count: number }) => string
    readonly without: string
    readonly codes: string
  }
  readonly what: string
  readonly event: string
  readonly whats: {
    readonly event: string
    readonly cases: string
    readonly everything: string
  }
  readonly everythingHint: string
  readonly cases: string
  readonly noCases: string
  readonly noEvent: string
  readonly nothingYet: string
  readonly returnBy: string
  readonly returnByHint: string
  readonly endsAfter: string
  readonly ended: (values: { readonly day: string }) => string
  readonly endsOn: (values: { readonly day: string }) => string
  readonly endedText: (values: { readonly laptop: string }) => string
  readonly handBack: string
  readonly otherLaptop: string
  readonly laptop: string
  readonly laptopHint: string
  readonly ownName: string
  readonly ownNameHint: string
  readonly handOver: string
  readonly fileName: (values: { readonly ending: string; readonly event: string }) => string
  readonly pastWhat: {
    readonly cases: (values: { readonly count: number }) => string
    readonly everything: (values: { readonly count: number }) => string
  }
  readonly pastBack: (values: { readonly day: string }) => string
  readonly handedOver: string
  readonly handedOverText: (values: { readonly actions: number; readonly cases: number; readonly file: string; readonly members: number }) => string
  readonly phrase: string
  readonly phraseText: string
  readonly copyPhrase: string
  readonly copiedPhrase: string
  readonly done: string
  readonly bring: string
  readonly bringText: string
  readonly choose: string
  readonly bringIn: string
  readonly openTitle: (values: { readonly file: string }) => string
  readonly openText: string
  readonly typedPhrase: string
  readonly open: string
  readonly cancel: string
  readonly past: string
  readonly pastNone: string
  readonly when: string
  readonly which: string
  readonly letters: string
  readonly kind: {
    readonly 'handed-over': (values: { readonly withMembers: 'other' | 'yes' }) => string
    readonly joined: string
  }
  readonly noName: string
  readonly questionsOpen: (values: { readonly count: number }) => string
  readonly questionsOpenText: string
  readonly join: {
    readonly title: (values: { readonly laptop: string }) => string
    readonly titleNoName: string
    readonly lead: (values: { readonly what: string; readonly when: string }) => string
    readonly notNow: string
    readonly joinNow: string
    readonly joined: string
    readonly joinedQuestions: (values: { readonly count: number }) => string
    readonly asked: string
    readonly askedCount: (values: { readonly count: number }) => string
    readonly here: string
    readonly there: string
    readonly answerFor: (values: { readonly field: string; readonly name: string }) => string
    readonly empty: string
    readonly leave: string
    readonly decided: string
    readonly rule: {
      readonly 'no-wins': string
      readonly kept: string
      readonly order: string
      readonly marks: string
    }
    readonly change: string
    readonly changeOf: (values: { readonly name: string }) => string
    readonly decideOf: (values: { readonly name: string }) => string
    readonly keep: string
    readonly remove: string
    readonly orderHere: string
    readonly orderThere: (values: { readonly laptop: string }) => string
    readonly otherLaptop: string
    readonly returnBy: (values: { readonly day: string }) => string
    readonly brings: string
    readonly nothing: string
    readonly nothingElse: string
    readonly allHere: string
    readonly twice: (values: { readonly count: number }) => string
    readonly twiceText: (values: { readonly rows: string }) => string
    readonly twiceRow: (values: { readonly name: string; readonly sheet: number }) => string
    readonly erased: (values: { readonly count: number }) => string
    readonly copyFirst: string
  }
  readonly brought: {
    readonly letters: (values: { readonly count: number }) => string
    readonly cards: (values: { readonly count: number }) => string
    readonly 'other-actions': (values: { readonly count: number }) => string
    readonly 'counted-once': (values: { readonly count: number }) => string
    readonly 'taken-back': (values: { readonly count: number }) => string
    readonly people: (values: { readonly count: number }) => string
    readonly guests: (values: { readonly count: number }) => string
    readonly events: (values: { readonly count: number }) => string
    readonly cases: (values: { readonly count: number }) => string
    readonly documents: (values: { readonly count: number }) => string
    readonly codes: (values: { readonly count: number }) => string
    readonly notes: (values: { readonly count: number }) => string
    readonly members: (values: { readonly count: number }) => string
    readonly changed: (values: { readonly count: number }) => string
    readonly removed: (values: { readonly count: number }) => string
  }
  readonly field: {
    readonly status: string
    readonly practice: string
    readonly addedOn: string
    readonly retired: string
    readonly notes: string
    readonly replies: string
    readonly attachments: string
    readonly checks: string
    readonly outcome: string
    readonly rules: string
    readonly deadlineNote: string
    readonly cardLine: string
    readonly safety: string
    readonly supplies: string
    readonly table: string
    readonly done: string
    readonly daysBefore: string
    readonly guest: string
    readonly member: string
    readonly archived: string
    readonly reviewed: string
    readonly avoids: string
    readonly other: string
  }
  readonly line: (values: { readonly field: string; readonly here: string; readonly subject: string; readonly there: string }) => string
}
