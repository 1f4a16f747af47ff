import { fold } from '../text/fold.ts'

/** What the members of one household have in common: their address; empty where there is none. */
export const householdKey = ({ addressLines }: { readonly addressLines: readonly string[] }): string => fold(addressLines.join('\n').replaceAll(/[.,]/gu, ' '))
