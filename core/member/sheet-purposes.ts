import type { ConsentPurpose } from './types.ts'

/** What the sign-in sheet of a pack asks, in its order. It has no room for an address, so it does not ask about news by post. */
export const sheetPurposes = ['name-on-letters', 'email-news', 'keep-record'] as const satisfies readonly ConsentPurpose[]
export type SheetPurpose = (typeof sheetPurposes)[number]

/** Whether a purpose is on the sign-in sheet: then its printed words are kept with an answer that was given there. */
export const isOnSheet = (purpose: ConsentPurpose): purpose is SheetPurpose => (sheetPurposes as readonly ConsentPurpose[]).includes(purpose)
