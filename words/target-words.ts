import type { Messages } from './generated/messages.ts'

/** The name of a target within a sentence: what `targetNameOf` gives, or words for a target that has none. */
export const targetWords = (name: string, { cases }: Pick<Messages, 'cases'>): string => (name === '' ? cases.noNameTarget : name)
