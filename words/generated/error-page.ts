// Written by `npm run words` from words/en/error-page.json. Do not edit.

export type ErrorPageMessages = {
  readonly title: string
  readonly closes: string
  readonly happened: string
  readonly safe: string
  readonly next: string
  readonly again: string
}
