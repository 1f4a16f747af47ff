import type { EnvelopeFormat } from '../core/pack/envelopes.ts'

/** What post is printed on. `startAt`: the first label to use on the first sheet, from 1. */
export type PostPrint =
  | { readonly on: 'labels'; readonly stock: string; readonly startAt: number }
  | { readonly on: 'envelopes'; readonly format: EnvelopeFormat }
  /** Labels with the return address of the group, one like the other. */
  | { readonly on: 'returns'; readonly stock: string; readonly startAt: number; readonly count: number }

/** The file that was saved, with how many addresses are in it, and how many were left out; null where no place was picked. */
export type SavedPost = { readonly fileName: string; readonly printed: number; readonly leftOut: number } | null
