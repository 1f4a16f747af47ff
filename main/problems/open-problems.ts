import type { OpenProblem } from '../../db/database.ts'
import type { CallProblem } from '../../preload/contract.ts'
import { problem } from './problem.ts'

const untouched = 'The file was not touched.'

const words: Readonly<Record<OpenProblem['code'], readonly [string, string]>> = {
  'newer-file': ['These data were saved by a newer Vigil.', 'Install the newer Vigil on this computer and open it again.'],
  'foreign-file': ['The file in the data folder is not from Vigil.', 'Move that file away, or choose another data folder.'],
  'damaged': ['The data file is damaged.', 'Keep a copy of the file as it is, and ask for help before doing anything else.'],
  'in-use': ['The data are open in another Vigil.', 'Close the other Vigil, then try again.'],
  'cannot-open': ['The data folder could not be opened.', 'Check that the folder is there and that you may write in it.'],
}

/** Why the group's data were not opened; Vigil never starts empty in their place. */
export const openProblem = (found: OpenProblem): CallProblem =>
  problem(found.code, words[found.code][0], untouched, words[found.code][1])
