/** Documents that came to the program from outside: as arguments, by a second start, by the system. */
export type GivenDocuments = {
  readonly add: (paths: readonly string[]) => void
  /** Those that nobody has taken yet, in the order they came. */
  readonly take: () => readonly string[]
  /** Calls when some are added. They may come before the window is there: they wait until it takes them. */
  readonly listen: (onAdded: () => void) => void
}

export const createGivenDocuments = (): GivenDocuments => {
  let waiting: readonly string[] = []
  let announce = (): void => undefined
  return {
    add: (paths) => {
      if (paths.length === 0) return
      waiting = [...waiting, ...paths]
      announce()
    },
    take: () => {
      const taken = waiting
      waiting = []
      return taken
    },
    listen: (onAdded) => {
      announce = onAdded
    },
  }
}
