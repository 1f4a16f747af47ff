import type { FoundAll } from '../core/search/found.ts'

/** The search of the window. */
export type SearchCalls = {
  /** The first `limit` results of each kind. */
  'search.find': (input: { readonly words: string; readonly limit: number }) => FoundAll
}
