import { emptyFacts } from '../core/case/case-values.ts'
import type { CaseFacts } from '../core/case/types.ts'
import type { Day } from '../core/day.ts'
import { addDays } from '../core/day.ts'

const words = 'minister prison police lawyer family school river journalist teacher court evening letter harbour doctor village trial union forest witness charge'.split(' ')
const names = ['Teodora Vasín', 'Marek Dovrin', '李明', 'مُحَمَّد الخطيب', 'Δημήτρης Παππάς', 'Nguyễn Văn Đức', 'Grace Nalubega', 'Ольга Сидорова', 'Åsa Öberg', 'דוד לוי']
const countries = ['Peru', 'Uganda', 'Norland', 'Costa Verada', 'Qamaria']

/** A text of so many words, the same for the same number. */
const textOf = (seed: number, length: number): string => {
  let state = seed * 2_654_435_761
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return words[state % words.length]
  }).join(' ')
}

/** An invented case: about as long as a real one. */
export const caseOf = (number: number): CaseFacts => ({
  ...emptyFacts, uaNumber: `${number % 400}/${String(number % 90).padStart(2, '0')}`, indexNumber: `ABC 12/${number}/2026`,
  title: `${names[number % names.length] ?? ''} ${textOf(number, 6)}`, country: countries[number % countries.length] ?? null,
  deadline: addDays('2026-11-12' as Day, (number % 200) - 60), summary: textOf(number + 1, 60), background: textOf(number + 2, 250), demands: [textOf(number, 12)],
  letters: [{ language: 'en', salutation: 'Dear Minister,', paragraphs: [textOf(number + 3, 120), textOf(number + 4, 80)], closing: 'Yours sincerely,' }],
  preferredLanguages: ['Spanish'], peopleAtRisk: [{ name: names[number % names.length] ?? '', pronoun: null }],
})
