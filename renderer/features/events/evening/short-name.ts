import { shortParts } from '../../../../core/event/find-names.ts'
import type { Words } from '../../../../words/words.ts'

/** A name for a screen that others see: `Dorrit M.` */
export const shortName = (name: string, { events: { mode: text } }: Words): string => {
  const parts = shortParts(name)
  return parts.letter === '' ? parts.first : text.shortName(parts)
}
