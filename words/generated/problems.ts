// Written by `npm run words` from words/en/problems.json. Do not edit.

export type ProblemsMessages = {
  readonly safety: {
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
  }
  readonly found: {
    readonly 'bad-input': {
      readonly message: string
      readonly next: string
    }
    readonly 'unknown-call': {
      readonly message: string
      readonly next: string
    }
    readonly 'not-our-page': {
      readonly message: string
      readonly next: string
    }
    readonly unexpected: {
      readonly message: (values: { readonly errorId: string }) => string
      readonly next: (values: { readonly errorId: string }) => string
    }
    readonly 'window-failed': {
      readonly message: string
      readonly next: string
    }
    readonly 'page-failed': {
      readonly message: string
      readonly next: string
    }
    readonly 'app-failed': {
      readonly message: string
      readonly next: string
    }
    readonly 'unknown-case': {
      readonly message: string
      readonly next: string
    }
    readonly 'unknown-member': {
      readonly message: string
      readonly next: string
    }
    readonly 'unknown-action': {
      readonly message: string
      readonly next: string
    }
    readonly 'unknown-pack': {
      readonly message: string
      readonly next: string
    }
    readonly 'unknown-report': {
      readonly message: string
      readonly next: string
    }
    readonly 'unknown-document': {
      readonly message: string
      readonly next: string
    }
    readonly 'draft-disk-full': {
      readonly message: string
      readonly next: string
    }
    readonly 'draft-cannot-write': {
      readonly message: string
      readonly next: string
    }
    readonly 'unknown-template': {
      readonly message: string
      readonly next: string
    }
    readonly 'changed-case': {
      readonly message: string
      readonly next: string
    }
    readonly 'changed-member': {
      readonly message: string
      readonly next: string
    }
    readonly 'file-gone': {
      readonly message: string
      readonly next: string
    }
    readonly 'practice-here': {
      readonly message: string
      readonly next: string
    }
    readonly 'no-deadlines': {
      readonly message: string
      readonly next: string
    }
    readonly 'already-undone': {
      readonly message: string
      readonly next: string
    }
    readonly 'nothing-to-undo': {
      readonly message: string
      readonly next: string
    }
    readonly 'nothing-to-redo': {
      readonly message: string
      readonly next: string
    }
    readonly 'undo-unknown-step': {
      readonly message: string
      readonly next: string
    }
    readonly 'undo-stays': {
      readonly message: string
      readonly next: string
    }
    readonly 'undo-still-running': {
      readonly message: string
      readonly next: string
    }
    readonly 'undo-built-on': {
      readonly message: string
      readonly next: string
    }
    readonly 'undo-not-as-left': {
      readonly message: string
      readonly next: string
    }
    readonly 'case-refused': {
      readonly message: (values: { readonly problem: string }) => string
      readonly next: (values: { readonly field: string }) => string
    }
    readonly 'member-refused': {
      readonly message: (values: { readonly problem: string }) => string
      readonly next: (values: { readonly field: string }) => string
    }
    readonly 'action-refused': {
      readonly message: (values: { readonly problem: string }) => string
      readonly next: (values: { readonly field: string }) => string
    }
    readonly 'edit-no-text': {
      readonly message: string
      readonly next: string
    }
    readonly 'edit-not-there': {
      readonly message: string
      readonly next: string
    }
    readonly 'edit-unknown-target': {
      readonly message: string
      readonly next: string
    }
    readonly 'edit-more-returned-than-sent': {
      readonly message: string
      readonly next: string
    }
    readonly 'no-text': {
      readonly message: string
      readonly next: string
    }
    readonly 'no-urgent-action': {
      readonly message: string
      readonly next: string
    }
    readonly 'document-empty': {
      readonly message: string
      readonly next: string
    }
    readonly 'document-too-large': {
      readonly message: string
      readonly next: string
    }
    readonly 'document-not-text': {
      readonly message: string
      readonly next: string
    }
    readonly 'document-unsure-encoding': {
      readonly message: string
      readonly next: string
    }
    readonly 'document-macros': {
      readonly message: string
      readonly next: string
    }
    readonly 'document-encrypted': {
      readonly message: string
      readonly next: string
    }
    readonly 'document-zip-bomb': {
      readonly message: string
      readonly next: string
    }
    readonly 'document-damaged': {
      readonly message: string
      readonly next: string
    }
    readonly 'document-no-text-layer': {
      readonly message: string
      readonly next: string
    }
    readonly 'document-too-slow': {
      readonly message: string
      readonly next: string
    }
    readonly 'document-reader-stopped': {
      readonly message: string
      readonly next: string
    }
    readonly 'document-format-not-yet': {
      readonly message: string
      readonly next: string
    }
    readonly 'read-unknown-token': {
      readonly message: string
      readonly next: string
    }
    readonly 'read-missing': {
      readonly message: string
      readonly next: string
    }
    readonly 'read-not-a-file': {
      readonly message: string
      readonly next: string
    }
    readonly 'read-too-large': {
      readonly message: string
      readonly next: string
    }
    readonly 'read-cannot-read': {
      readonly message: string
      readonly next: string
    }
    readonly 'list-empty': {
      readonly message: string
      readonly next: string
    }
    readonly 'list-too-large': {
      readonly message: string
      readonly next: string
    }
    readonly 'list-not-text': {
      readonly message: string
      readonly next: string
    }
    readonly 'list-no-heading': {
      readonly message: string
      readonly next: string
    }
    readonly 'list-too-many-rows': {
      readonly message: string
      readonly next: string
    }
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
    readonly 'plan-no-outlets': {
      readonly message: string
      readonly next: string
    }
    readonly 'plan-unknown-template': {
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
    readonly 'pack-stopped': {
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
    readonly 'copy-place-missing': {
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
    readonly 'copy-newer': {
      readonly message: string
      readonly next: string
    }
    readonly 'copy-busy': {
      readonly message: string
      readonly next: string
    }
    readonly 'no-case-of-number': {
      readonly message: (values: { readonly number: string }) => string
      readonly next: string
    }
    readonly 'no-target-of-name': {
      readonly message: (values: { readonly name: string }) => string
      readonly next: string
    }
    readonly 'several-targets': {
      readonly message: (values: { readonly count: number; readonly name: string }) => string
      readonly next: string
    }
    readonly 'no-member-of-name': {
      readonly message: (values: { readonly name: string }) => string
      readonly next: string
    }
    readonly 'several-members': {
      readonly message: (values: { readonly count: number; readonly name: string }) => string
      readonly next: string
    }
    readonly 'command-failed': {
      readonly message: (values: { readonly error: string }) => string
      readonly next: string
    }
    readonly 'not-yet': {
      readonly message: (values: { readonly command: string }) => string
      readonly next: string
    }
  }
}
