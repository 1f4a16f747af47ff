export const papers = ['a4', 'letter'] as const
export type Paper = (typeof papers)[number]

/** The paper of a group that did not choose one. */
export const defaultPaper: Paper = 'a4'

/** Width and height in millimetres (ISO 216; ANSI Y14.1 for US Letter). */
export const sheetSizes = { a4: { width: 210, height: 297 }, letter: { width: 215.9, height: 279.4 } } as const
