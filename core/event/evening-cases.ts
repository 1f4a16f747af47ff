import type { ListedEventCase } from './types.ts'

/** A case of an open evening. `isGone`: it was deleted, or taken out of the event, after the evening was opened. */
export type EveningCase = ListedEventCase & { readonly isGone: boolean }

/** The cases of an evening that was read again. Each keeps its place, and so its key, for as long as the evening is open; new ones come last. */
export const keepPlaces = (known: readonly EveningCase[], now: readonly ListedEventCase[]): readonly EveningCase[] => {
  const there = new Map(now.map((item) => [item.caseId, item]))
  const places = new Set(known.map(({ caseId }) => caseId))
  return [
    ...known.map((item) => ({ ...item, ...there.get(item.caseId), isGone: !there.has(item.caseId) })),
    ...now.filter(({ caseId }) => !places.has(caseId)).map((item) => ({ ...item, isGone: false })),
  ]
}
