import { dayFrom, type Day } from '../../core/day.ts'
import { asksForCommandLine } from '../cli/command-first.ts'

/** The switches that the app was started with. `data` and `today` are for tests and trying out, not for copies for people. */
export type StartSwitches = {
  readonly data: string | undefined
  readonly today: Day | undefined
  /** The words of a command when the installed copy is used on the command line, else undefined. */
  readonly command: readonly string[] | undefined
}

type Start = { readonly argv: readonly string[]; readonly isPackaged: boolean; readonly isForTesting: boolean }

/** Electron's own switches come first; unpackaged, the app's folder comes before the words. */
export const readStartSwitches = ({ argv, isPackaged, isForTesting }: Start): StartSwitches => {
  const words = argv.slice(isPackaged ? 1 : 2)
  const valueOf = (name: string): string | undefined =>
    words.find((word) => word.startsWith(`--${name}=`))?.slice(name.length + 3)
  const commandWords = words.filter((word) => word !== '--no-sandbox')
  return {
    data: isForTesting ? valueOf('data') : undefined,
    today: isForTesting ? dayFrom(valueOf('today') ?? '') : undefined,
    command: isPackaged && asksForCommandLine(commandWords) ? commandWords : undefined,
  }
}
