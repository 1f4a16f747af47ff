import type { ChainModel } from './chain.ts'
import type { LineLabel } from './line-labels.ts'
import type { WordLabel } from './word-labels.ts'

/** The two models of the reader: what each line is for, and what each word of a block of addressees is. */
export type ReaderModels = { readonly lines: ChainModel<LineLabel>; readonly words: ChainModel<WordLabel> }
