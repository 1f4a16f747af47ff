import type { Look } from './paragraphs.ts'

/** Looks of the cover sheet and the case cards. */
export const titleLook: Look = { size: 22, lineHeight: 30, isBold: true, color: '14252A' }
export const headingLook: Look = { size: 12, lineHeight: 17, isBold: true, color: '1C404B' }
export const sheetLook: Look = { size: 11, lineHeight: 15 }
export const quietLook: Look = { size: 10.5, lineHeight: 15, color: '41535A' }
export const smallLook: Look = { size: 9.5, lineHeight: 12, color: '41535A' }
