import type { ActionView } from '../../../preload/contract.ts'

/** Whether a part of an entry can move. Who signed is counted for the entry as a whole, so such an entry is moved whole. */
export const canSplit = ({ count, signatories }: ActionView): boolean => count > 1 && signatories === null
