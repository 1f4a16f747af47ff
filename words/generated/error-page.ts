// Written by `npm run words` from words/en/error-page.json. Do not edit.

export type ErrorPageMessages = {
  readonly title: string
  readonly closes: string
  readonly happened: string
  readonly safe: string
  readonly next: string
  readonly again: string
  readonly copy: string
  readonly copyLine: (values: { readonly cases: number; readonly members: number; readonly place: 'elsewhere' | 'here'; readonly when: string; readonly why: string }) => string
  readonly restore: string
  readonly restoreNote: string
  readonly refused: (values: { readonly message: string; readonly next: string }) => string
  readonly restoring: string
}
