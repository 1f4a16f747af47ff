/**
 * What a person has to know about the passphrase, because something happened that nobody saw. What was asked for, whether it was
 * done or not when the program was interrupted; or `replaced`: readable data are in the place of encrypted ones.
 */
export type PassphraseNotice = 'set-undone' | 'set-done' | 'remove-undone' | 'remove-done' | 'change-undone' | 'change-done' | 'replaced'
