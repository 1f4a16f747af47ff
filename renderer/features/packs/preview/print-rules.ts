/** A page's size in CSS pixels. */
type Size = { readonly width: number; readonly height: number }

/** Millimetres with two decimals, the unit of paper sizes. */
const millimetres = (pixels: number): string => `${((pixels * 25.4) / 96).toFixed(2)}mm`

const key = ({ width, height }: Size): string => `${millimetres(width)} ${millimetres(height)}`

/** A rule for each paper size without margins, and the name of each page's rule. */
export const printRules = (sizes: readonly Size[]): { readonly css: string; readonly names: readonly string[] } => {
  const papers = [...new Set(sizes.map(key))]
  return {
    css: papers.map((paper, index) => `@page pack-${index} { size: ${paper}; margin: 0; }`).join('\n'),
    names: sizes.map((size) => `pack-${papers.indexOf(key(size))}`),
  }
}
