/** How a font of the file is drawn: with a family of the window, its weights, and ascent and descent in shares of the size. */
type DrawnFont = { readonly family: string; readonly weight: number; readonly bold: number; readonly opticalSize?: number; readonly ascent: number; readonly descent: number }

const times = { family: '"Times New Roman", "Liberation Serif", Tinos, serif', weight: 400, bold: 700, ascent: 0.891, descent: 0.216 } as const
const literata = { family: '"Literata Variable"', ascent: 1.177, descent: 0.308 } as const

/** The fonts of Vigil's sheets, by their family: they are cuts of the window's own (`scripts/fonts`). */
const drawnFonts: Readonly<Record<string, DrawnFont>> = {
  '"Vigil Sans"': { family: '"Source Sans 3 Variable"', weight: 400, bold: 650, ascent: 1.024, descent: 0.4 },
  '"Vigil Serif"': { ...literata, weight: 400, bold: 700, opticalSize: 12 },
  '"Vigil Display"': { ...literata, weight: 500, bold: 500, opticalSize: 72 },
}

const familyOf = (font: string): string => `"${font.replaceAll(/["\\]/gu, '')}"`

/** Ascent and descent of a font, in shares of its size; those of Times for one that is not ours. */
export const metricsOf = (font: string | null): Pick<DrawnFont, 'ascent' | 'descent'> => drawnFonts[familyOf(font ?? '')] ?? times

/** Sets an element in a font of the file. One that is not ours comes first by its name, then typefaces with the widths of Times. */
export const putFont = (element: HTMLElement, font: string, isBold: boolean): void => {
  const own = drawnFonts[familyOf(font)]
  const { weight, bold, opticalSize } = own ?? { ...times, opticalSize: undefined }
  element.style.fontFamily = own === undefined ? `${familyOf(font)}, ${times.family}` : `${own.family}, ${times.family}`
  element.style.fontWeight = String(isBold ? bold : weight)
  if (opticalSize !== undefined) element.style.fontVariationSettings = `"opsz" ${opticalSize}`
}

/** A letter of each file that a font is split into. */
const sample = 'āA'

/** Loads the fonts before text is measured in them: the browser would load them only once it draws with them. */
export const loadDrawnFonts = async (): Promise<void> => {
  await Promise.all(Object.values(drawnFonts).flatMap(({ family, weight, bold }) => [weight, bold].map((each) => document.fonts.load(`${each} 12pt ${family}`, sample))))
}
