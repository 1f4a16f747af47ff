/** Signs that say whether the one before is drawn in colour or not: some keyboards add them to what looks the same, others do not. */
const drawnAs = /[\uFE0E\uFE0F]/gu

/**
 * A passphrase as the key is made of it: one, by whichever keyboard it is typed. `é` is one letter or two, `①` is `1`, and a heart
 * is a heart. The forms after the first are those of older versions, by which data may have been locked.
 */
export const passphraseForms = (typed: string): readonly [string, ...(readonly string[])] => {
  const [form, older] = [typed.replaceAll(drawnAs, '').normalize('NFKC'), typed.normalize('NFKC')]
  return form === older ? [form] : [form, older]
}
