/** What happened to the data, and to what was typed, when a request was refused. */
export type DataSafety =
  | 'nothing-changed' | 'nothing-kept' | 'text-stays' | 'nothing-recorded' | 'nothing-made' | 'no-file-left' | 'saved-is-safe'
  | 'last-step-unsure' | 'all-saved' | 'other-change-kept' | 'template-not-kept' | 'file-untouched' | 'folder-untouched' | 'typed-on-screen-only'

/**
 * Every problem of Vigil by its code, and whether the data are safe. Types, words and tests are derived from
 * this table. A code that begins with the name of a group (`document-`, `write-`) belongs to that step.
 */
export const dataSafetyOf = {
  // Of a call itself.
  'bad-input': 'nothing-changed',
  'unknown-call': 'nothing-changed',
  'not-our-page': 'nothing-changed',
  'unexpected': 'last-step-unsure',
  'window-failed': 'all-saved',
  'page-failed': 'all-saved',
  'app-failed': 'all-saved',
  // Of a record that a call names.
  'unknown-case': 'nothing-changed',
  'unknown-member': 'nothing-changed',
  'unknown-action': 'nothing-changed',
  'unknown-pack': 'nothing-changed',
  'unknown-report': 'nothing-changed',
  'unknown-template': 'nothing-changed',
  'unknown-document': 'nothing-changed',
  'unknown-import': 'nothing-changed',
  'nobody-to-post-to': 'no-file-left',
  'changed-case': 'other-change-kept',
  'changed-member': 'other-change-kept',
  'file-gone': 'nothing-changed',
  'practice-here': 'nothing-changed',
  'no-deadlines': 'nothing-changed',
  'already-undone': 'nothing-changed',
  // Of a step to undo or redo.
  'nothing-to-undo': 'nothing-changed',
  'nothing-to-redo': 'nothing-changed',
  'undo-unknown-step': 'nothing-changed',
  'undo-stays': 'nothing-changed',
  'undo-still-running': 'nothing-changed',
  'undo-built-on': 'nothing-changed',
  'undo-not-as-left': 'nothing-changed',
  'undo-copy-gone': 'nothing-changed',
  // Of what was typed.
  'case-refused': 'nothing-kept',
  'member-refused': 'nothing-kept',
  'consent-in-future': 'nothing-changed',
  'action-refused': 'nothing-recorded',
  'edit-no-text': 'nothing-changed',
  'edit-not-there': 'nothing-changed',
  'edit-unknown-target': 'nothing-changed',
  'edit-more-returned-than-sent': 'nothing-changed',
  // Of a draft that is written to the disk.
  'draft-disk-full': 'typed-on-screen-only',
  'draft-cannot-write': 'typed-on-screen-only',
  // Of a document that is read.
  'no-text': 'nothing-kept',
  'no-urgent-action': 'text-stays',
  'document-empty': 'nothing-kept',
  'document-too-large': 'nothing-kept',
  'document-not-text': 'nothing-kept',
  'document-unsure-encoding': 'nothing-kept',
  'document-macros': 'nothing-kept',
  'document-encrypted': 'nothing-kept',
  'document-zip-bomb': 'nothing-kept',
  'document-damaged': 'nothing-kept',
  'document-format-not-yet': 'nothing-kept',
  'document-too-slow': 'nothing-kept',
  'document-no-text-layer': 'nothing-kept',
  'document-reader-stopped': 'nothing-kept',
  // Of a file that is opened.
  'read-unknown-token': 'nothing-kept',
  'read-missing': 'nothing-kept',
  'read-not-a-file': 'nothing-kept',
  'read-too-large': 'nothing-kept',
  'read-cannot-read': 'nothing-kept',
  // Of a list of members.
  'list-empty': 'nothing-kept',
  'list-too-large': 'nothing-kept',
  'list-not-text': 'nothing-kept',
  'list-unsure-encoding': 'nothing-kept',
  'list-no-heading': 'nothing-kept',
  'list-too-many-rows': 'nothing-kept',
  'list-too-slow': 'nothing-kept',
  'list-reader-stopped': 'nothing-kept',
  // Of a file that is written.
  'write-cancelled': 'no-file-left',
  'write-disk-full': 'no-file-left',
  'write-read-only': 'no-file-left',
  'write-folder-missing': 'no-file-left',
  'write-cannot-write': 'no-file-left',
  'write-folder-not-empty': 'no-file-left',
  'write-file-exists': 'nothing-changed',
  'report-file-gone': 'saved-is-safe',
  'report-names-members': 'no-file-left',
  'report-practice-slip': 'no-file-left',
  // Of a letter pack.
  'plan-no-case': 'nothing-made',
  'plan-unknown-case': 'nothing-made',
  'plan-case-closed': 'nothing-made',
  'plan-practice-mixed': 'nothing-made',
  'plan-no-letters': 'nothing-made',
  'plan-copies-out-of-range': 'nothing-made',
  'plan-unknown-stock': 'nothing-made',
  'plan-label-start-out-of-range': 'nothing-made',
  'plan-too-many-letters': 'nothing-made',
  'plan-no-outlets': 'nothing-made',
  'plan-unknown-template': 'nothing-made',
  'pack-not-ready': 'saved-is-safe',
  'pack-being-made': 'nothing-changed',
  'pack-file-gone': 'saved-is-safe',
  'pack-file-replaced': 'saved-is-safe',
  'pack-stopped': 'no-file-left',
  'preview-stopped': 'saved-is-safe',
  'letter-not-a-code': 'nothing-changed',
  'letter-mistyped': 'nothing-changed',
  'letter-unknown-code': 'nothing-changed',
  'template-refused': 'template-not-kept',
  // Of the data file.
  'data-newer-file': 'file-untouched',
  'data-foreign-file': 'file-untouched',
  'data-in-use': 'file-untouched',
  'data-cannot-open': 'file-untouched',
  'data-disk-full': 'saved-is-safe',
  'data-no-copy': 'saved-is-safe',
  'data-damaged': 'folder-untouched',
  'data-empty-file': 'folder-untouched',
  'data-missing-file': 'folder-untouched',
  'data-foreign-log': 'folder-untouched',
  'data-changes-missing': 'folder-untouched',
  'faults-in-data': 'nothing-changed',
  // Of a copy of the data.
  'copy-unsound': 'nothing-changed',
  'copy-disk-full': 'saved-is-safe',
  'copy-cannot-write': 'saved-is-safe',
  'copy-over-data': 'nothing-changed',
  'copy-place-missing': 'saved-is-safe',
  'copy-gone': 'nothing-changed',
  'copy-damaged': 'nothing-changed',
  'copy-newer': 'nothing-changed',
  'copy-busy': 'nothing-changed',
  // Of a command on the command line.
  'no-data-in-folder': 'nothing-made',
  'no-case-of-number': 'nothing-changed',
  'no-target-of-name': 'nothing-recorded',
  'several-targets': 'nothing-recorded',
  'no-member-of-name': 'nothing-recorded',
  'several-members': 'nothing-recorded',
  'command-failed': 'saved-is-safe',
  'not-yet': 'nothing-changed',
} as const satisfies Readonly<Record<string, DataSafety>>

export type ProblemCode = keyof typeof dataSafetyOf

type Rest<Code extends string, Group extends string> = Code extends `${Group}-${infer Own}` ? Own : never

/** The codes of one group, without its name: `CodeOf<'write'>` is `'disk-full' | ...`. */
export type CodeOf<Group extends string> = Rest<ProblemCode, Group>
