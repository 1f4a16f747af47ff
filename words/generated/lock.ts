// Written by `npm run words` from words/en/lock.json. Do not edit.

export type LockMessages = {
  readonly lock: string
  readonly lockHint: string
  readonly title: string
  readonly after: string
  readonly afterHint: string
  readonly minutes: (values: { readonly minutes: number }) => string
  readonly withSystem: (values: { readonly hearsScreen: 'other' | 'yes' }) => string
  readonly now: string
  readonly keys: string
  readonly soon: (values: { readonly seconds: number }) => string
  readonly soonText: string
  readonly goOn: string
  readonly making: (values: { readonly count: number }) => string
  readonly makingText: string
  readonly makingWait: string
  readonly makingStop: string
  readonly makingDone: string
  readonly makingDoneText: string
  readonly waiting: string
  readonly losesTitle: string
  readonly loses: string
  readonly losesUnanswered: (values: { readonly minutes: number }) => string
  readonly stay: string
  readonly lockAnyway: string
  readonly closeTitle: string
  readonly closeText: string
  readonly closeKeep: string
  readonly closeNow: string
  readonly working: string
  readonly workingData: string
  readonly workingCopy: (values: { readonly at: number; readonly of: number }) => string
}
