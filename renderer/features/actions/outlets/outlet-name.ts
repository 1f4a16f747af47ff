import type { OutletListItem } from '../../../../preload/outlet-calls.ts'
import type { Words } from '../../../../words/words.ts'

/** How an outlet is named on screen. */
export const nameOfOutlet = ({ shownName }: Pick<OutletListItem, 'shownName'>, { outlets }: Words): string => (shownName === '' ? outlets.formerMember : shownName)
