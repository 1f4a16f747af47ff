// Written by `npm run words` from words/en/home.json. Do not edit.

export type HomeMessages = {
  readonly title: string
  readonly unread: string
  readonly unreadText: string
  readonly jobs: {
    readonly label: string
    readonly addCase: string
    readonly openCases: (values: { readonly count: number }) => string
    readonly toCheck: (values: { readonly count: number }) => string
    readonly noCases: string
    readonly makePack: string
    readonly packFor: (values: { readonly cases: number; readonly members: number }) => string
    readonly packFirst: string
    readonly record: string
    readonly notPosted: (values: { readonly count: number }) => string
    readonly thisMonth: (values: { readonly count: number }) => string
    readonly report: string
    readonly reportDue: (values: { readonly day: string; readonly period: string }) => string
    readonly reportSent: (values: { readonly period: string }) => string
    readonly lastReport: (values: { readonly day: string }) => string
    readonly noReport: string
  }
  readonly needs: (values: { readonly count: number }) => string
  readonly moreWaiting: (values: { readonly count: number }) => string
  readonly manyNeeds: string
  readonly groups: {
    readonly 'post-now': string
    readonly write: string
    readonly post: string
    readonly ask: string
    readonly outlet: string
  }
  readonly more: (values: { readonly count: number }) => string
  readonly moreOf: (values: { readonly count: number; readonly what: string }) => string
  readonly goodNews: (values: { readonly who: string }) => string
  readonly newsLetters: (values: { readonly count: number }) => string
  readonly nothing: string
  readonly nothingText: string
  readonly days: (values: { readonly count: number }) => string
  readonly today: string
  readonly daysLate: (values: { readonly count: number }) => string
  readonly letters: (values: { readonly count: number }) => string
  readonly post: (values: { readonly count: number; readonly who: string }) => string
  readonly withDeadline: (values: { readonly advice: string; readonly day: string; readonly number: string }) => string
  readonly deadlineOnly: (values: { readonly day: string; readonly number: string }) => string
  readonly inTime: (values: { readonly days: number }) => string
  readonly tight: (values: { readonly days: number }) => string
  readonly arrivesLate: (values: { readonly days: number }) => string
  readonly postOther: (values: { readonly what: string }) => string
  readonly postOtherText: string
  readonly toPostWord: string
  readonly postUndated: (values: { readonly number: string }) => string
  readonly write: (values: { readonly who: string }) => string
  readonly late: (values: { readonly who: string }) => string
  readonly lateText: (values: { readonly day: string; readonly number: string }) => string
  readonly askOutlet: (values: { readonly name: string }) => string
  readonly askOutletText: (values: { readonly count: number; readonly day: string }) => string
  readonly openOutlet: string
  readonly check: (values: { readonly count: number }) => string
  readonly checkText: (values: { readonly count: number }) => string
  readonly checkUpdate: (values: { readonly count: number; readonly name: string }) => string
  readonly checkAct: (values: { readonly count: number }) => string
  readonly sendReport: (values: { readonly period: string }) => string
  readonly reportActions: (values: { readonly count: number }) => string
  readonly reportState: {
    readonly 'not-saved': (values: { readonly day: string }) => string
    readonly saved: (values: { readonly day: string }) => string
    readonly revised: (values: { readonly day: string }) => string
    readonly sent: (values: { readonly day: string }) => string
  }
  readonly openReport: string
  readonly newWord: string
  readonly openLetters: string
  readonly makePackAct: string
  readonly openCase: string
  readonly openCaseOf: (values: { readonly who: string }) => string
  readonly ua: (values: { readonly number: string }) => string
  readonly noNumber: string
  readonly comingUp: string
  readonly toCalendar: string
  readonly nextEvent: string
  readonly eventToday: string
  readonly eventOpen: string
  readonly eventStart: string
  readonly eventGoOn: string
  readonly eventCases: (values: { readonly count: number }) => string
  readonly eventLetters: (values: { readonly count: number }) => string
  readonly planEvent: string
  readonly noEvent: string
  readonly calendarSaved: (values: { readonly count: number }) => string
  readonly deadlineOf: (values: { readonly number: string; readonly who: string }) => string
  readonly writtenNotPosted: string
  readonly notPostedOf: (values: { readonly count: number; readonly label: string }) => string
  readonly soFar: string
  readonly members: string
  readonly actionsThisMonth: string
  readonly takenBackSince: (values: { readonly count: number }) => string
  readonly lastReportFact: string
  readonly none: string
  readonly emptyTitle: string
  readonly emptyText: string
  readonly practise: string
  readonly notSetUp: {
    readonly title: string
    readonly text: string
    readonly act: string
    readonly goOn: string
  }
}
