/** How long this laptop took for a pack: the basis of what is said before the next one. */
export type PackTime = { readonly pages: number; readonly milliseconds: number; readonly hasTemplate: boolean }

/** Larger or smaller packs than this many times a measured one say too little: the program's start weighs differently. */
const maxRatio = 4
const maxKept = 24

const ratioOf = (one: number, other: number): number => Math.max(one, other) / Math.max(1, Math.min(one, other))

/** The measures with a new one, the newest first: it replaces an older one of nearly the same size. */
export const withPackTime = (times: readonly PackTime[], measured: PackTime): readonly PackTime[] =>
  [measured, ...times.filter(({ pages, hasTemplate }) => hasTemplate !== measured.hasTemplate || ratioOf(pages, measured.pages) > 1.5)].slice(0, maxKept)

/** Seconds that a pack will take here, from the measured pack that is nearest in size; null where none is near enough. */
export const expectedSeconds = (times: readonly PackTime[], pages: number, hasTemplate: boolean): number | null => {
  const [nearest] = times.filter((time) => time.hasTemplate === hasTemplate && time.pages > 0 && ratioOf(time.pages, pages) <= maxRatio)
    .toSorted((one, other) => ratioOf(one.pages, pages) - ratioOf(other.pages, pages))
  return nearest === undefined ? null : Math.max(1, Math.round((nearest.milliseconds * pages) / nearest.pages / 1000))
}
