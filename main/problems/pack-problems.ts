import type { LetterCodeProblem } from '../../core/pack/code.ts'
import type { PackProblem, PackState } from '../../core/pack/types.ts'
import type { CallProblem } from '../../preload/contract.ts'
import { problem, safe } from './problem.ts'

const words: Readonly<Record<PackProblem['code'], readonly [string, string]>> = {
  'no-case': ['No case is chosen.', 'Choose at least one case.'],
  'unknown-case': ['A chosen case is no longer here.', 'Choose the cases again.'],
  'case-closed': ['A chosen case is closed.', 'Leave it out, or open the case again first.'],
  'no-letters': ['These choices make no letter.', 'Choose members or blank copies, and cases with a target.'],
  'copies-out-of-range': ['A number of copies or lines is out of range.', 'Choose a number from 0 to 1,000 for every kind of copy.'],
  'unknown-stock': ['This label stock is not known.', 'Choose a stock such as L7160.'],
  'label-start-out-of-range': ['There is no such label on the sheet.', 'Choose a label that is on the sheet.'],
  'no-outlets': ['The take-home packs have no place to go to.', 'Name an outlet such as a library, or leave take-home packs out.'],
  'unknown-template': ['The chosen Word template is no longer here.', 'Choose another template, or Vigil’s own letter.'],
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

export const previewStopped = (): CallProblem =>
  problem('preview-stopped', 'The preview could not be made.', safe.dataSafe, 'Change a choice to try again, or make the pack and look at its file.')

const codeWords: Readonly<Record<LetterCodeProblem | 'unknown-code', readonly [string, string]>> = {
  'not-a-code': ['This is not a letter’s code.', 'Codes look like 7KQM-034-C and stand at the foot of each letter.'],
  'mistyped': ['One character of this code is not right.', 'Look at the foot of the letter and type it again.'],
  'unknown-code': ['No letter pack here has a letter with this code.', 'It may come from another group or computer. Record the letter by its case.'],
}

export const codeProblem = (found: LetterCodeProblem | 'unknown-code'): CallProblem => {
  const [message, next] = codeWords[found]
  return problem(found, message, safe.nothingChanged, next)
}
