export const themes = ['system', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

/** Sizes of the text in the window, in percent of the usual one. */
export const textSizes = [100, 125, 150, 200] as const
export type TextSize = (typeof textSizes)[number]
