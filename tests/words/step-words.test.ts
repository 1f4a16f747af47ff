import { expect, it } from 'vitest'
import { namedCases } from '../../core/undo/named-cases.ts'
import { stepTitle, type StepTitle } from '../../core/undo/step-title.ts'
import { stepLine } from '../../words/step-words.ts'
import { wordsIn } from '../../words/words.ts'

const words = wordsIn('en')
const numbers = ['UA 1/23', 'UA 2/23', 'UA 2/23', '', 'UA 3/23', 'UA 4/23', 'UA 5/23']

it('a step about several cases names the first three and counts the others', () => {
  const cases = namedCases(numbers)
  const steps: readonly StepTitle[] = [
    stepTitle('documents-imported', { count: 5, cases }), stepTitle('pack-made', { letters: 12, cases: namedCases(['UA 1/23']) }),
    stepTitle('actions-moved', { count: 2, state: 'posted', cases: namedCases(['UA 1/23', 'UA 2/23']) }), stepTitle('actions-taken-back', { count: 1, cases }),
  ]
  expect(steps.map((step) => stepLine(step, words))).toEqual([
    '5 documents imported, UA 1/23, UA 2/23, UA 3/23 and 2 more', 'Letter pack made, 12 letters, UA 1/23',
    '2 letters marked as posted, UA 1/23, UA 2/23', '1 recorded action taken back, UA 1/23, UA 2/23, UA 3/23 and 2 more',
  ])
})

it('a step that was saved before cases were named says what it did', () => {
  expect([stepLine(stepTitle('documents-imported', { count: 1 }), words), stepLine(stepTitle('documents-imported', { count: 1, cases: namedCases([]) }), words)])
    .toEqual(['1 document imported', '1 document imported'])
})
