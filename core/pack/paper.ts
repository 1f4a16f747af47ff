export type Paper = 'a4' | 'letter'

/** Width and height in millimetres (ISO 216; ANSI Y14.1 for US Letter). */
export const sheetSizes = { a4: { width: 210, height: 297 }, letter: { width: 215.9, height: 279.4 } } as const
