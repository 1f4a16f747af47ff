/**
 * What a person has to know about the passphrase, because something happened that nobody saw. What was asked for, whether it was
 * done or not when the program was interrupted; `replaced`: readable data are in the place of encrypted ones; or
 * `typed-lost`: it locked, though what was typed last could not be kept.
 */
export type PassphraseNotice = 'set-undone' | 'set-done' | 'remove-undone' | 'remove-done' | 'change-undone' | 'change-done' | 'replaced' | 'typed-lost'
