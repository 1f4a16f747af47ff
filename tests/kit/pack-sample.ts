import { emptyFacts } from '../../core/case/case-values.ts'
import { emptyTargetFacts } from '../../core/case/target-values.ts'
import { emptyCaseFile } from '../../core/case/case-file.ts'
import type { Case, SampleLetter, Target } from '../../core/case/types.ts'
import type { Day } from '../../core/day.ts'
import type { CaseId, MemberId, PackId, TargetId } from '../../core/ids.ts'
import { defaultChoices } from '../../core/pack/pack-choices.ts'
import type { PlanInput } from '../../core/pack/plan-pack.ts'
import { planPack } from '../../core/pack/plan-pack.ts'
import { emptyPostage } from '../../core/pack/postage.ts'
import { noRestrictions } from '../../core/member/safety.ts'
import type { PackPlan } from '../../core/pack/types.ts'
import type { Member } from '../../core/member/types.ts'
import { usualSheetLanguage } from '../../core/pack/sheet-languages.ts'
import { sheetWordsFor } from '../../words/pack-languages.ts'
import type { PlannedPack } from '../../preload/contract.ts'
import { noMoreFacts } from './sample-member.ts'

export const sheetWords = sheetWordsFor({ sheetLanguage: usualSheetLanguage })

/** Invented, four paragraphs of about 260 words in all: what a sample letter is like. */
export const packLetter: SampleLetter = {
  language: 'en',
  salutation: 'Dear Minister,',
  paragraphs: [
    'I am writing to you about the poet Marek Dovrin, who was taken from a public reading in the town of Lesk on the evening of 3 January. Four days went by before his family learned where he was being kept, and no reason has been given to them until this day.',
    'Marek Dovrin is 61 years old and has written eleven books about the rivers and workshops of his home town. He has never called for harm to anyone. Those who sat beside him that evening say that he had just begun his second poem when the lights were switched off and men without badges led him to a waiting car. He needs medicine twice a day, and his daughter has not been allowed to hand it to the guards at the gate.',
    'Your own constitution promises every citizen the right to speak and to be heard, and the treaties that your government has signed say the same. A reading in a library is no threat to public order. To keep a man in a cell for it, without charge and without a lawyer, breaks those promises in front of the whole country.',
    'I ask you to see that Marek Dovrin is released at once and without conditions. Until that day comes, I ask that he is given his medicine, that a doctor whom he trusts may examine him, that his daughter may visit him every week, and that a lawyer of his choice may speak with him in private. I would be glad to learn from you what has been done, and I thank you for the time you have given to reading this letter.',
  ],
  closing: 'Yours sincerely,',
}

export const packTarget = (number: number, given: Partial<Target> = {}): Target => ({
  ...emptyTargetFacts,
  id: `01HX00000000000000000000T${number}` as TargetId,
  name: 'Ana Belmonte Ruiz', role: 'Minister of Justice', postalLines: ['Ministry of Justice', 'Calle Uno 5', 'Lima 15001'], country: 'Peru',
  isRetired: false, ...given,
})

export const packCase = (given: Partial<Case> = {}): Case => ({
  ...emptyFacts,
  id: '01HX00000000000000000000C1' as CaseId,
  kind: 'first', uaNumber: '105/22', uaNumberPrinted: 'UA: 105/22', indexNumber: 'AMR 46/1234/2023',
  title: 'Poet held after reading', country: 'Peru', issueDate: '2023-01-10' as Day, deadline: '2023-03-07' as Day,
  summary: 'On 3 January, officers took Marek Dovrin from a reading in the town of Lesk. He is held without charge and must be released at once.',
  background: 'Marek Dovrin has written eleven books of poems.\n\nHe lives in Lesk with his daughter.',
  demands: [], letters: [packLetter],
  targets: [
    packTarget(1),
    packTarget(2, { name: 'Luis Arroyo', role: null, postalLines: ['Embassy of Peru', '1 Chestnut Avenue', 'Washington DC 20036'], country: 'United States', salutation: 'Dear Ambassador,' }),
  ],
  preferredLanguages: ['Spanish'], ownLanguageWelcome: true, peopleAtRisk: [{ name: 'Marek Dovrin', pronoun: 'he/him' }], previous: [],
  status: 'open', isPractice: false, addedOn: '2023-01-12' as Day, revision: 1, sources: [], file: emptyCaseFile, ...given,
})

const answered = (answer: 'yes' | 'no') => ({ answer, on: '2023-01-01' as Day, wording: 'sign-in sheet' })

export const packMember = (number: number, name: string, isNamed: boolean, given: Partial<Member> = {}): Member => ({
  id: `01HX0000000000000000000M${String(number).padStart(2, '0')}` as MemberId,
  name, addressLines: ['12 Mill Lane', 'Millrace ML1 2AB'], town: 'Millrace', email: '', phone: '', note: '', ...noMoreFacts,
  safety: noRestrictions, consents: { 'name-on-letters': answered(isNamed ? 'yes' : 'no'), 'email-news': answered('no'), 'keep-record': answered('yes'), 'post-news': answered('yes') },
  addedOn: '2023-01-01' as Day, revision: 1, isPractice: false, ...given,
})

type Given = Omit<Partial<PlanInput>, 'choices' | 'settings'> & {
  readonly choices?: Partial<PlanInput['choices']>
  readonly settings?: Partial<PlanInput['settings']>
}

/** One case with a target abroad and one at home, a named and an unnamed member, one blank copy. */
export const packInput = (given: Given = {}): PlanInput => {
  const cases = given.cases ?? [packCase()]
  return {
    packId: '01HX00000000000000000000P1' as PackId,
    madeOn: '2023-02-01' as Day,
    cases,
    members: [packMember(1, 'Tamsin Oyelaran', true), packMember(2, 'Jo Field', false)],
    codeMark: '7KQM',
    ownStocks: [],
    photos: new Map(),
    lettersBefore: null,
    emblem: null,
    words: sheetWordsFor({ sheetLanguage: given.choices?.sheetLanguage ?? usualSheetLanguage }),
    ...given,
    settings: {
      groupName: 'Millrace Letter Group', country: 'United States of America', groupAddress: '', postDays: { home: 3, abroad: 10 }, postage: emptyPostage, printers: [], ...given.settings,
    },
    choices: {
      ...defaultChoices, caseIds: cases.map(({ id }) => id), members: 'all', copies: 1, paper: 'a4', parts: ['cover', 'case', 'letters', 'labels'],
      labelStock: 'L7160', labelStart: 1, perFile: 500, signInForm: 'list', ...given.choices,
    },
  }
}

export const packPlan = (given: Given = {}): PackPlan => {
  const planned = planPack(packInput(given))
  if (!planned.ok) throw new Error(planned.problem.map(({ code }) => code).join(', '))
  return planned.value
}

/** A plan as the window gets it; no warning has a page. */
export const plannedPack = (given: Given = {}): PlannedPack => {
  const { letters: _letters, fits: _fits, ...plan } = packPlan(given)
  return { ...plan, warnings: plan.warnings.map((warning) => ({ ...warning, page: null })), languages: ['en'] }
}
