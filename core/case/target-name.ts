import type { TargetFacts } from './types.ts'

/** What a target is called: by its name, else its office, else the first line of its address. Empty where it has none of them. */
export const targetNameOf = ({ name, role, postalLines }: Pick<TargetFacts, 'name' | 'role' | 'postalLines'>): string => name ?? role ?? postalLines[0] ?? ''
