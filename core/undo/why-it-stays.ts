import type { TitleCode } from './step-title.ts'

/** Why a step cannot be taken back: a file with its totals was handed on, and taking back the row would not bring it home. */
export type StaysBecause = 'went-out'

const reasons: Partial<Readonly<Record<TitleCode, StaysBecause>>> = { 'report-saved': 'went-out' }

/** Why a step of this kind stays for ever; null for one that can be undone. */
export const whyItStays = (code: TitleCode): StaysBecause | null => reasons[code] ?? null

/** The kinds of steps that stay. */
export const staying: readonly string[] = Object.keys(reasons)
