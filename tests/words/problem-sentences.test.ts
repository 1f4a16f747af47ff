import { describe, expect, it } from 'vitest'
import type { FieldPath } from '../../core/case/field-path.ts'
import { fileKinds } from '../../core/laptop/file-kind.ts'
import type { PlainCode, Problem } from '../../core/problem/problem.ts'
import { plainProblem, problemOf } from '../../core/problem/problem.ts'
import type { ProblemCode } from '../../core/problem-table.ts'
import { dataSafetyOf } from '../../core/problem-table.ts'
import type { TemplateProblem } from '../../core/pack/template-problem.ts'
import { wordsIn } from '../../words/words.ts'
import type { Day } from '../../core/day.ts'
import type { CaseId } from '../../core/ids.ts'
import { problemSentences } from '../../words/problem-sentences.ts'
import { templateProblemWords } from '../../words/template-problem-words.ts'

const en = wordsIn('en')

const codes = Object.keys(dataSafetyOf) as ProblemCode[]
const keysOf = <Key extends string>(words: Readonly<Record<Key, unknown>>): readonly Key[] => Object.keys(words) as Key[]
const place = { where: 'body', paragraph: 3, around: 'Dear {salutation' } as const
const templateProblems = keysOf(en.templateProblems.found).map((code): TemplateProblem => ({ code, text: 'membr name', meant: 'member name', place }))

const copy = { madeAt: '2026-11-12T19:00:00.000Z', isElsewhere: false, isSound: true, sequence: 12, reason: 'daily' as const, cases: 3, members: 2 }
const copies = [{ copies: [] }, { copies: [copy] }, { copies: [copy, { ...copy, isSound: false }, copy] }]

/** Every code that has values, with each of the values that change its sentences: one forgotten does not compile. */
const withValues: { readonly [Code in Exclude<ProblemCode, PlainCode>]: readonly Problem<Code>['values'][] } = {
  'bad-input': [{ fields: [] }, { fields: ['draft.count'] }],
  'unexpected': [{ errorId: 'E-4F2K' }],
  'case-refused': keysOf(en.cases.problems).map((code) => ({ problems: [{ field: 'targets.0.name', code }] })),
  'member-refused': keysOf(en.members.problems).map((code) => ({ problems: [{ field: 'email', code }] })),
  'action-refused': keysOf(en.actions.problems).map((code) => ({ problems: [{ field: 'count', code }] })),
  'event-refused': keysOf(en.events.problems).map((code) => ({ problems: [{ field: 'on', code }] })),
  'outlet-refused': keysOf(en.outlets.problems).map((code) => ({ problems: [{ field: 'name', code }] })),
  'stock-refused': keysOf(en.printing.stocks.problems).map((code) => ({ problems: [{ field: 'left', code, by: 2.5 }] })),
  'giving-refused': keysOf(en.outlets.give.problems).map((code) => ({ problems: [{ field: 'lines', code }] })),
  'return-refused': [{ problems: [{ code: 'nothing-named', caseId: null }] }, { problems: [{ code: 'not-a-day', caseId: null }] }, { problems: [{ code: 'day-in-future', caseId: null }] }, { problems: [{ code: 'more-than-out', caseId: '01HX0000000000000000000041' as CaseId, named: 17, out: 16 }] }],
  'code-back-by-number': [{ code: 'QK4S-001-N', subject: 'Mill Lane library', on: '2026-12-05' as Day }],
  'code-given-elsewhere': [{ code: 'QK4S-001-N', subject: 'Mill Lane library' }],
  'code-not-given': [{ code: 'QK4S-001-N', subject: 'Mill Lane library' }],
  'code-maybe-by-number': [{ code: 'QK4S-001-N', subject: 'Mill Lane library', count: 4, on: '2026-12-05' as Day }],
  'code-counted': [{ code: 'QK4S-001-N', at: '2026-12-05T18:39:00.000Z' }],
  'code-other-case': [{ code: 'DJCX-014-2', subject: 'UA 41/26' }],
  'cell-settled': [{ count: 1 }, { count: 5 }],
  'document-unsure-encoding': [{ candidates: [] }, { candidates: [{ encoding: 'koi8-r', sample: 'Минск' }] }],
  'list-unsure-encoding': [{ candidates: [] }, { candidates: [{ encoding: 'koi8-r', sample: 'Минск' }] }],
  'is-hand-over': [{ fileName: 'hall.vigil', token: null }],
  'is-office-cases': [{ fileName: 'winter.vigilcases', token: null }],
  'cases-file-not-one': fileKinds.filter((kind) => kind !== 'cases').map((kind) => ({ kind })),
  'not-hand-over': fileKinds.map((kind) => ({ kind })),
  'no-group-in-file': fileKinds.filter((kind) => kind !== 'copy').map((kind) => ({ kind })),
  'plan-case-closed': [{ subject: 'UA 105/22' }],
  'pack-not-ready': keysOf(en.packs.states).map((state) => ({ state })),
  'template-refused': [...templateProblems.map((found) => ({ problems: [found] })), { problems: templateProblems }],
  'data-damaged': copies,
  'data-synced-folder': [{ service: 'Dropbox' }],
  'data-empty-file': copies,
  'data-missing-file': copies,
  'data-foreign-log': copies,
  'data-changes-missing': [null, 1, 12].flatMap((missing) => copies.map((values) => ({ ...values, missing }))),
  'copy-locked': [{ takesPassphrase: true }, { takesPassphrase: false }],
  'passphrase-long': [{ max: 1000 }],
  'passphrase-weak': (['repeated', 'row', 'common'] as const).map((why) => ({ why })),
  'recovery-key-length': [-1, 1, 7].map((missing) => ({ missing })),
  'recovery-key-mistyped': [{ groups: [3] }, { groups: [1, 8] }],
  'named-folder-refused': (['unopened', 'closed', 'copied', 'network'] as const).map((why) => ({ folder: '/srv/vigil', why })),
  'faults-in-data': [{ findings: [{ kind: 'missing-row', table: 'actions', parent: 'cases' }, { kind: 'integrity', text: 'row 7 missing' }] }],
  'report-names-members': [{ words: ['Ines'] }, { words: ['Ines', 'Elm Street 12'] }],
  'no-data-in-folder': [{ folder: '/data' }],
  'no-case-of-number': [{ number: '105/22' }],
  'several-cases': [{ name: 'Poet held', count: 2 }],
  'no-target-of-name': [{ name: 'Vasín' }],
  'several-targets': [{ name: 'Vasín', count: 2 }],
  'no-member-of-name': [{ name: 'Vasín' }],
  'several-members': [{ name: 'Vasín', count: 2 }],
  'no-event-of-name': [{ name: 'Stall' }],
  'several-events': [{ name: 'Stall', count: 2 }],
  'no-table-of-name': [{ name: '3' }],
  'several-tables': [{ name: '3', count: 2 }],
  'slips-refused': [{ count: 1 }, { count: 2 }],
  'office-database-failed': [{ error: 'connect ECONNREFUSED 127.0.0.1:5432' }],
  'command-failed': [{ error: 'planted fault' }],
}
const hasValues = (code: ProblemCode): code is keyof typeof withValues => Object.hasOwn(withValues, code)
const problemsOf = (code: ProblemCode): readonly Problem[] =>
  hasValues(code) ? withValues[code].map((values) => problemOf(code, values) as Problem) : [plainProblem(code) as Problem]

const offends = (sentence: string): boolean =>
  !/^\P{Ll}[^!]*[.?]$/u.test(sentence) || /\b(I|my|we|us|our|successfully|invalid|sync|record ID)\b/.test(sentence) || sentence.split(/(?<=\.)\s/).some((part) => part.split(' ').length > 20)

describe('the sentences of refusals', () => {
  it('say of every code in three plain sentences what happened, what is safe, what to do', () => {
    const found = codes.flatMap(problemsOf).flatMap((problem) => Object.values(problemSentences(problem, en)).filter(offends).map((sentence) => `${problem.code}: ${sentence}`))
    expect(found).toEqual([])
  })

  it('are looked at closely enough to notice an offence', () => {
    expect(['Saved successfully.', 'Great!', 'I could not read it.', 'no capital.', '', 'No stop'].map(offends)).toEqual([true, true, true, true, true, true])
  })

  it('are in one family each, and no kind of safety has no code', () => {
    const [words, safeties] = [[en.callProblems, en.documentProblems, en.packProblems, en.dataProblems].flatMap(Object.keys), keysOf(en.problems.dataSafety)]
    expect(words.toSorted()).toEqual(codes.toSorted())
    expect(safeties.filter((safety) => !Object.values(dataSafetyOf).includes(safety))).toEqual([])
  })

  it('name a field as the screen does, never by its name in the code', () => {
    const next = (field: FieldPath): string => problemSentences(problemOf('case-refused', { problems: [{ field, code: 'too-long' }] }), en).next
    expect((['targets.0.name', 'targets.2', 'letters.1.paragraphs', 'peopleAtRisk', 'uaNumber'] as const).map(next)).toEqual([
      'Correct “Target 1, Name” and save again.', 'Correct “Target 3” and save again.', 'Correct “Letter 2, Letter text” and save again.', 'Correct “Person at risk” and save again.', 'Correct “UA number” and save again.',
    ])
  })

  it('say of a template what is wrong, what was meant, and where', () => {
    expect(templateProblemWords({ code: 'unknown-placeholder', text: 'membr name', meant: 'member name', place }, en)).toBe(
      '{membr name} is not known. Did you mean {member name}? In the text, paragraph 3: “Dear {salutation”.')
  })
})
