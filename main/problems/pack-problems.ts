import type { PackProblem, PackState } from '../../core/letter/types.ts'
import type { CallProblem } from '../../preload/contract.ts'
import { problem, safe } from './problem.ts'

const words: Readonly<Record<PackProblem['code'], readonly [string, string]>> = {
  'no-case': ['No case is chosen.', 'Choose at least one case.'],
  'unknown-case': ['A chosen case is no longer here.', 'Choose the cases again.'],
  'case-closed': ['A chosen case is closed.', 'Leave it out, or open the case again first.'],
  'no-letters': ['These choices make no letter.', 'Choose members or blank copies, and cases with a target.'],
  'copies-out-of-range': ['The number of blank copies is out of range.', 'Choose a number from 0 to 1,000.'],
  'unknown-stock': ['This label stock is not known.', 'Choose a stock such as L7160.'],
  'label-start-out-of-range': ['There is no such label on the sheet.', 'Choose a label that is on the sheet.'],
  'too-many-letters': ['These choices make more letters than one pack can hold.', 'Make several smaller packs.'],
}

export const packProblem = (found: readonly PackProblem[]): CallProblem => {
  const [message, next] = words[found[0]?.code ?? 'no-letters']
  return problem(found[0]?.code ?? 'no-letters', message, 'No file was made.', next, { problems: [...found] })
}

export const packNotReady = (state: PackState): CallProblem =>
  problem('pack-not-ready', `This letter pack has no file to open (${state.replaceAll('-', ' ')}).`, safe.dataSafe, 'Make the pack again.')

export const packGone = (): CallProblem =>
  problem('pack-file-gone', 'The file of this letter pack is not where it was saved.', safe.dataSafe, 'Make the pack again, or look for the file where it was moved.')

export const packStopped = (): CallProblem =>
  problem('stopped-unexpectedly', 'Making the letter pack stopped unexpectedly.', 'No file was left behind, and what you have saved is safe.', 'Make the pack again.')
