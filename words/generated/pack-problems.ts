// Written by `npm run words` from words/en/pack-problems.json. Do not edit.

export type PackProblemsMessages = {
  readonly 'plan-no-case': {
    readonly message: string
    readonly next: string
  }
  readonly 'plan-unknown-case': {
    readonly message: string
    readonly next: string
  }
  readonly 'plan-case-closed': {
    readonly message: (values: { readonly subject: string }) => string
    readonly next: string
  }
  readonly 'plan-no-letters': {
    readonly message: string
    readonly next: string
  }
  readonly 'plan-copies-out-of-range': {
    readonly message: string
    readonly next: string
  }
  readonly 'plan-unknown-stock': {
    readonly message: string
    readonly next: string
  }
  readonly 'plan-label-start-out-of-range': {
    readonly message: string
    readonly next: string
  }
  readonly 'plan-practice-mixed': {
    readonly message: string
    readonly next: string
  }
  readonly 'plan-no-outlets': {
    readonly message: string
    readonly next: string
  }
  readonly 'plan-unknown-template': {
    readonly message: string
    readonly next: string
  }
  readonly 'plan-unusable-template': {
    readonly message: string
    readonly next: string
  }
  readonly 'plan-too-many-letters': {
    readonly message: string
    readonly next: string
  }
  readonly 'pack-not-ready': {
    readonly message: (values: { readonly state: string }) => string
    readonly next: string
  }
  readonly 'pack-being-made': {
    readonly message: string
    readonly next: string
  }
  readonly 'pack-file-gone': {
    readonly message: string
    readonly next: string
  }
  readonly 'pack-file-replaced': {
    readonly message: string
    readonly next: string
  }
  readonly 'pack-stopped': {
    readonly message: string
    readonly next: string
  }
  readonly 'pdf-no-program': {
    readonly message: string
    readonly next: string
  }
  readonly 'pdf-busy': {
    readonly message: string
    readonly next: string
  }
  readonly 'pdf-failed': {
    readonly message: string
    readonly next: string
  }
  readonly 'pdf-too-slow': {
    readonly message: string
    readonly next: string
  }
  readonly 'pdf-cancelled': {
    readonly message: string
    readonly next: string
  }
  readonly 'pdf-gone': {
    readonly message: string
    readonly next: string
  }
  readonly 'preview-stopped': {
    readonly message: string
    readonly next: string
  }
  readonly 'letter-not-a-code': {
    readonly message: string
    readonly next: string
  }
  readonly 'letter-mistyped': {
    readonly message: string
    readonly next: string
  }
  readonly 'letter-unknown-code': {
    readonly message: string
    readonly next: string
  }
  readonly 'template-refused': {
    readonly message: (values: { readonly problem: string }) => string
    readonly next: string
  }
}
