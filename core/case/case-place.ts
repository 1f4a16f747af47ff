import type { TargetId } from '../ids.ts'

/** A field of a case, or of one of its targets. */
export type CasePlace = { readonly part: string; readonly targetId: TargetId | null }
