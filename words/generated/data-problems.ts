// Written by `npm run words` from words/en/data-problems.json. Do not edit.

export type DataProblemsMessages = {
  readonly 'write-cancelled': {
    readonly message: string
    readonly next: string
  }
  readonly 'write-disk-full': {
    readonly message: string
    readonly next: string
  }
  readonly 'write-read-only': {
    readonly message: string
    readonly next: string
  }
  readonly 'write-folder-missing': {
    readonly message: string
    readonly next: string
  }
  readonly 'write-file-exists': {
    readonly message: string
    readonly next: string
  }
  readonly 'write-folder-not-empty': {
    readonly message: string
    readonly next: string
  }
  readonly 'write-cannot-write': {
    readonly message: string
    readonly next: string
  }
  readonly 'report-file-gone': {
    readonly message: string
    readonly next: string
  }
  readonly 'report-names-members': {
    readonly message: (values: { readonly count: number; readonly words: string }) => string
    readonly next: string
  }
  readonly 'no-mail-program': {
    readonly message: string
    readonly next: string
  }
  readonly 'report-practice-slip': {
    readonly message: string
    readonly next: string
  }
  readonly 'data-newer-file': {
    readonly message: string
    readonly next: string
  }
  readonly 'data-foreign-file': {
    readonly message: string
    readonly next: string
  }
  readonly 'data-in-use': {
    readonly message: string
    readonly next: string
  }
  readonly 'data-cannot-open': {
    readonly message: string
    readonly next: string
  }
  readonly 'named-folder-refused': {
    readonly message: (values: { readonly folder: string; readonly why: 'closed' | 'copied' | 'network' | 'unopened' }) => string
    readonly next: string
  }
  readonly 'data-read-only': {
    readonly message: string
    readonly next: string
  }
  readonly 'data-synced-folder': {
    readonly message: (values: { readonly service: string }) => string
    readonly next: (values: { readonly service: string }) => string
  }
  readonly 'data-network-folder': {
    readonly message: string
    readonly next: string
  }
  readonly 'data-disk-full': {
    readonly message: string
    readonly next: string
  }
  readonly 'data-no-copy': {
    readonly message: string
    readonly next: string
  }
  readonly 'data-damaged': {
    readonly message: string
    readonly next: (values: { readonly good: number; readonly newest: string }) => string
  }
  readonly 'data-empty-file': {
    readonly message: string
    readonly next: (values: { readonly good: number; readonly newest: string }) => string
  }
  readonly 'data-missing-file': {
    readonly message: string
    readonly next: (values: { readonly good: number; readonly newest: string }) => string
  }
  readonly 'data-foreign-log': {
    readonly message: string
    readonly next: (values: { readonly good: number; readonly newest: string }) => string
  }
  readonly 'data-changes-missing': {
    readonly message: (values: { readonly missing: number }) => string
    readonly next: (values: { readonly good: number; readonly newest: string }) => string
  }
  readonly 'data-copies-unread': {
    readonly message: string
    readonly next: string
  }
  readonly 'data-locked': {
    readonly message: string
    readonly next: string
  }
  readonly 'data-key-missing': {
    readonly message: string
    readonly next: string
  }
  readonly 'data-key-damaged': {
    readonly message: string
    readonly next: string
  }
  readonly 'passphrase-other-data': {
    readonly message: string
    readonly next: string
  }
  readonly 'passphrase-wrong': {
    readonly message: string
    readonly next: string
  }
  readonly 'passphrase-short': {
    readonly message: string
    readonly next: string
  }
  readonly 'passphrase-long': {
    readonly message: (values: { readonly max: number }) => string
    readonly next: string
  }
  readonly 'passphrase-weak': {
    readonly message: (values: { readonly why: 'common' | 'repeated' | 'row' }) => string
    readonly next: string
  }
  readonly 'passphrase-not-begun': {
    readonly message: string
    readonly next: string
  }
  readonly 'passphrase-busy': {
    readonly message: string
    readonly next: string
  }
  readonly 'passphrase-working': {
    readonly message: string
    readonly next: string
  }
  readonly 'recovery-key-length': {
    readonly message: (values: { readonly missing: number }) => string
    readonly next: string
  }
  readonly 'recovery-key-mistyped': {
    readonly message: (values: { readonly count: number; readonly groups: string }) => string
    readonly next: string
  }
  readonly 'recovery-key-other': {
    readonly message: string
    readonly next: string
  }
  readonly 'faults-in-data': {
    readonly message: (values: { readonly findings: string }) => string
    readonly next: string
  }
  readonly 'copy-unsound': {
    readonly message: string
    readonly next: string
  }
  readonly 'copy-disk-full': {
    readonly message: string
    readonly next: string
  }
  readonly 'copy-cannot-write': {
    readonly message: string
    readonly next: string
  }
  readonly 'copy-over-data': {
    readonly message: string
    readonly next: string
  }
  readonly 'copy-place-missing': {
    readonly message: string
    readonly next: string
  }
  readonly 'copy-cannot-read': {
    readonly message: string
    readonly next: string
  }
  readonly 'copy-gone': {
    readonly message: string
    readonly next: string
  }
  readonly 'copy-damaged': {
    readonly message: string
    readonly next: string
  }
  readonly 'copy-locked': {
    readonly message: string
    readonly next: string
  }
  readonly 'copy-key-missing': {
    readonly message: string
    readonly next: string
  }
  readonly 'copy-key-other': {
    readonly message: string
    readonly next: string
  }
  readonly 'copy-passphrase-wrong': {
    readonly message: string
    readonly next: string
  }
  readonly 'copy-newer': {
    readonly message: string
    readonly next: string
  }
  readonly 'copy-busy': {
    readonly message: string
    readonly next: string
  }
  readonly 'is-hand-over': {
    readonly message: string
    readonly next: string
  }
  readonly 'not-hand-over': {
    readonly message: (values: { readonly kind: 'cases' | 'copy' | 'email' | 'empty' | 'html' | 'image' | 'office' | 'other' | 'packed' | 'pdf' | 'rtf' | 'slip' | 'text' }) => string
    readonly next: string
  }
  readonly 'no-group-in-file': {
    readonly message: (values: { readonly kind: 'cases' | 'email' | 'empty' | 'html' | 'image' | 'office' | 'other' | 'packed' | 'pdf' | 'rtf' | 'slip' | 'text' }) => string
    readonly next: string
  }
  readonly 'hand-over-damaged': {
    readonly message: string
    readonly next: string
  }
  readonly 'hand-over-wrong-phrase': {
    readonly message: string
    readonly next: string
  }
  readonly 'hand-over-short-phrase': {
    readonly message: string
    readonly next: string
  }
  readonly 'hand-over-not-a-day': {
    readonly message: string
    readonly next: string
  }
  readonly 'hand-over-newer': {
    readonly message: string
    readonly next: string
  }
  readonly 'hand-over-too-large': {
    readonly message: string
    readonly next: string
  }
  readonly 'hand-over-stopped': {
    readonly message: string
    readonly next: string
  }
  readonly 'hand-over-closed': {
    readonly message: string
    readonly next: string
  }
  readonly 'is-office-cases': {
    readonly message: string
    readonly next: string
  }
  readonly 'cases-file-not-one': {
    readonly message: (values: { readonly kind: 'copy' | 'email' | 'empty' | 'html' | 'image' | 'office' | 'other' | 'packed' | 'pdf' | 'rtf' | 'slip' | 'text' }) => string
    readonly next: string
  }
  readonly 'cases-file-damaged': {
    readonly message: string
    readonly next: string
  }
  readonly 'cases-file-wrong-signature': {
    readonly message: string
    readonly next: string
  }
  readonly 'cases-file-newer': {
    readonly message: string
    readonly next: string
  }
  readonly 'cases-file-too-large': {
    readonly message: string
    readonly next: string
  }
  readonly 'cases-file-changed': {
    readonly message: string
    readonly next: string
  }
  readonly 'cases-file-untrusted': {
    readonly message: string
    readonly next: string
  }
  readonly 'cases-file-practice': {
    readonly message: string
    readonly next: string
  }
  readonly 'office-key-missing': {
    readonly message: string
    readonly next: string
  }
  readonly 'office-key-there': {
    readonly message: string
    readonly next: string
  }
  readonly 'office-key-unreadable': {
    readonly message: string
    readonly next: string
  }
  readonly 'office-key-wrong-phrase': {
    readonly message: string
    readonly next: string
  }
  readonly 'office-key-not-one': {
    readonly message: string
    readonly next: string
  }
}
