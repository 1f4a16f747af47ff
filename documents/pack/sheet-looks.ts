import type { Look } from './paragraphs.ts'

/** The look of what is beside a letter, such as the heading of its translation. */
export const smallLook: Look = { size: 9.5, lineHeight: 12, color: '41535A' }
