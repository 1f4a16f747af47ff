import type { CaseListItem } from '../../../preload/contract.ts'

/** The name of a case in a sentence: its people, or else its title. */
export const nameOf = ({ people, title }: Pick<CaseListItem, 'people' | 'title'>): string => (people === '' ? title : people)
