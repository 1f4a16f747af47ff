import type { LockReason } from '../core/passphrase/lock-reason.ts'
import type { PassphraseNotice } from '../core/passphrase/notice.ts'

/** A recovery key as its sheet shows it: in groups, with the number which no other sheet has. */
export type PrintedKey = { readonly groups: readonly string[]; readonly number: string }

/** The calls about the passphrase of the data that are open. */
export type PassphraseCalls = {
  /** `placeAway`: the name of the second place while it is not there, so that its copies stay as they are. `sheet`: the number of the sheet whose recovery key opens the data. `notice`: what has to be said until it was read. */
  'passphrase.state': (input: null) => { readonly isSet: boolean; readonly placeAway: string | null; readonly sheet: string | null; readonly notice: PassphraseNotice | null }
  /** Somebody has read the notice. */
  'passphrase.noticeRead': (input: null) => null
  /** Makes a recovery key for a passphrase; nothing is encrypted yet. */
  'passphrase.begin': (input: { readonly passphrase: string }) => PrintedKey
  /** Encrypts the data and their copies once the recovery key was typed back. `left`: the names of copies and folders that stay readable. */
  'passphrase.confirm': (input: { readonly recoveryKey: string }) => { readonly left: readonly string[] }
  'passphrase.change': (input: { readonly current: string; readonly next: string }) => null
  /** The recovery key of data that have a passphrase, for a sheet that was lost. */
  'passphrase.sheet': (input: { readonly current: string }) => PrintedKey
  /** Decrypts the data and their copies. `left`: the names of those that stay encrypted. */
  'passphrase.remove': (input: { readonly current: string }) => { readonly left: readonly string[] }
  /** The same as the key or the menu: the window is asked to keep what is typed and to lock. */
  'passphrase.askLock': (input: null) => null
  /**
   * Locks: Vigil ends and starts again, or ends where it was to be hidden. The window says so when everything typed is kept;
   * `losesTyped`: what cannot be kept is lost, because a person decided so or nobody may see the data. `whenDone`: once what is being made is finished.
   */
  'passphrase.lock': (input: { readonly reason: LockReason; readonly losesTyped: boolean; readonly whenDone: boolean }) => null
  /** The window stays open: somebody is there, or what is typed cannot be kept. `unanswered`: why it was to lock, where a person has to answer first. */
  'passphrase.stayOpen': (input: { readonly unanswered: LockReason | null }) => null
}

/** How far setting or removing a passphrase is: at the data themselves, during which main answers nothing, or at a copy. */
export type ConvertProgress = { readonly stage: 'data' } | { readonly stage: 'copies'; /** Counted from 1. */ readonly at: number; readonly of: number }

export type PassphraseEvents = {
  'passphrase.converting': ConvertProgress
  /** Something asks to lock. `making`: how many things would be stopped by it: packs, PDFs, the encrypting or decrypting of copies. */
  'passphrase.lockAsked': { readonly reason: LockReason; readonly making: number }
  /** Nothing is being encrypted or decrypted any more. */
  'passphrase.converted': null
  /** Seconds until the window locks, because nobody is there; null where somebody came back. */
  'passphrase.lockSoon': { readonly secondsLeft: number | null }
}
