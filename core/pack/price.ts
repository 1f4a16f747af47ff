/** A price as it is typed, in hundredths: `1.85`, `1,85` or `2`; undefined for anything else. */
export const readPrice = (typed: string): number | undefined => {
  const found = /^(\d{1,6})(?:[.,](\d{1,2}))?$/u.exec(typed.trim())
  return found === null ? undefined : Number(found[1]) * 100 + Number((found[2] ?? '').padEnd(2, '0'))
}

/** Hundredths as they are typed. */
export const priceText = (hundredths: number): string => (hundredths / 100).toFixed(2)
