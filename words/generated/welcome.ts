// Written by `npm run words` from words/en/welcome.json. Do not edit.

export type WelcomeMessages = {
  readonly title: string
  readonly lead: string
  readonly practise: string
  readonly practiseText: string
  readonly setUp: string
  readonly setUpText: string
  readonly motto: string
  readonly offline: string
}
