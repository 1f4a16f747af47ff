// Written by `npm run words` from words/en/problems.json. Do not edit.

export type ProblemsMessages = {
  readonly dataSafety: {
    readonly 'nothing-changed': string
    readonly 'nothing-kept': string
    readonly 'text-stays': string
    readonly 'nothing-recorded': string
    readonly 'nothing-made': string
    readonly 'no-file-left': string
    readonly 'saved-is-safe': string
    readonly 'last-step-unsure': string
    readonly 'all-saved': string
    readonly 'other-change-kept': string
    readonly 'template-not-kept': string
    readonly 'file-untouched': string
    readonly 'folder-untouched': string
    readonly 'typed-on-screen-only': string
    readonly 'rescued-aside': string
    readonly 'only-while-open': string
  }
}
