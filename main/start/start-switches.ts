import { dayFrom, type Day } from '../../core/day.ts'
import { asksForCommandLine, windowValues } from '../cli/command-first.ts'

/** The switches that the app was started with. */
export type StartSwitches = {
  /** The data folder as it was typed. */
  readonly data: string | undefined
  /** For tests and trying out, not for copies for people. */
  readonly today: Day | undefined
  /** The words of a command when the installed copy is used on the command line, else undefined. */
  readonly command: readonly string[] | undefined
}

type Start = { readonly argv: readonly string[]; readonly isPackaged: boolean; readonly isForTesting: boolean; readonly isFile: (word: string) => boolean }

/** The installed `vigil` puts this and `--` before the words of a command, after switches for Chromium. */
export const commandLineSwitch = '--command-line'

/** The words of a command, if `argv` is one: as the installed program hands them on, or from a start without it. */
const commandIn = (words: readonly string[], isFile: (word: string) => boolean): readonly string[] | undefined => {
  const end = words.indexOf('--')
  if (end > 0 && words[end - 1] === commandLineSwitch) return words.slice(end + 1)
  const typed = words.filter((word) => word !== '--no-sandbox')
  return asksForCommandLine(typed, isFile) ? typed : undefined
}

/** Electron's own switches come first; unpackaged, the app's folder comes before the words. */
export const readStartSwitches = ({ argv, isPackaged, isForTesting, isFile }: Start): StartSwitches => {
  const words = argv.slice(isPackaged ? 1 : 2)
  const { data, today } = windowValues(words)
  return {
    data,
    today: isForTesting ? dayFrom(today ?? '') : undefined,
    command: isPackaged ? commandIn(words, isFile) : undefined,
  }
}
