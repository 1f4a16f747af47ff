/** A format of numbers with a true minus sign: many languages of `Intl` write a hyphen, which is too short beside a plus. */
export const numberFormat = (...given: ConstructorParameters<typeof Intl.NumberFormat>): Intl.NumberFormat => {
  const made = new Intl.NumberFormat(...given)
  const plain = made.format
  return Object.defineProperty(made, 'format', { value: (value: number) => plain(value).replace('-', '−') })
}
