import type { Words } from './words.ts'

/** A case wherever cases are listed or picked: its number, and its name as `caseNameOf` gives it. */
export const caseInList = ({ uaNumber, name }: { readonly uaNumber: string | null; readonly name: string }, { cases }: Pick<Words, 'cases'>): string =>
  uaNumber === null ? name : cases.numbered({ ua: uaNumber, name })
