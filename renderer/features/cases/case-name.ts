import type { Words } from '../../../words/words.ts'

/** What a case is called in a sentence: by its UA number, else by its title. */
export const caseNameOf = ({ uaNumber, title }: { readonly uaNumber: string | null; readonly title: string }, { cases }: Words): string =>
  uaNumber === null ? title : cases.ua({ number: uaNumber })
