/** The parts of an address, as a list has them in columns; empty where it has none. */
export type AddressParts = {
  /** Street and more lines, from top to bottom. */
  readonly lines: readonly string[]
  readonly houseNumber: string
  readonly town: string
  readonly postcode: string
  /** State, province, county or region. */
  readonly state: string
  /** As in the list: a name or a code of two letters. */
  readonly country: string
}

/** Makes the lines of an address as its country writes them. */
export type JoinAddress = (parts: AddressParts) => readonly string[]
