/** Closes a switch over a literal union: a new member that nobody handles does not compile. */
export const assertNever = (value: never): never => {
  throw new Error(`Unhandled value ${JSON.stringify(value)}`)
}
