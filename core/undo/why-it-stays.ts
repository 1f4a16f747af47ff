import type { TitleCode } from './step-title.ts'

/** Why a step cannot be undone: a file with its totals was passed on, and undoing the row would not recall it. */
export type StaysBecause = 'went-out'

const reasons: Partial<Readonly<Record<TitleCode, StaysBecause>>> = { 'report-saved': 'went-out' }

/** Why a step of this kind can never be undone; null for one that can be. */
export const whyItStays = (code: TitleCode): StaysBecause | null => reasons[code] ?? null

/** The kinds of steps that stay. */
export const staying: readonly string[] = Object.keys(reasons)
