import type { ActionDraft } from '../core/action/types.ts'
import type { EventFieldName } from '../core/event/fields.ts'
import type { MemberDraft } from '../core/member/types.ts'
import type { GivingProblem } from '../core/outlet/types.ts'
import type { OfferedCopy } from '../core/settings/found-copy.ts'
import type { PlainCode, Problem, ProblemValues } from '../core/problem/problem.ts'
import type { DataSafety } from '../core/data-safety.ts'
import type { ProblemCode } from '../core/problem-table.ts'
import { sentence } from './catalogue.ts'
import { databaseFindingWords } from './database-finding-words.ts'
import { caseFieldWords } from './field-words.ts'
import type { Messages } from './generated/messages.ts'
import type { Words } from './words.ts'
import { stockProblemWords } from './stock-problem-words.ts'
import { templateProblemWords } from './template-problem-words.ts'

/** What happened, whether the data are safe, and what to do next. */
export type ProblemSentences = { readonly message: string; readonly dataSafety: string; readonly next: string }

/** What the sentences of a code are given where it is not the values themselves. */
type Given = Omit<ProblemValues, keyof Made> & Made
type Made = {
  readonly 'case-refused': { readonly problem: string; readonly field: string }
  readonly 'member-refused': { readonly problem: string; readonly field: string }
  readonly 'action-refused': { readonly problem: string; readonly field: string }
  readonly 'event-refused': { readonly problem: string; readonly field: string }
  readonly 'outlet-refused': { readonly problem: string; readonly field: string }
  readonly 'stock-refused': { readonly problem: string; readonly field: string }
  readonly 'giving-refused': { readonly problem: string; readonly field: string }
  readonly 'return-refused': { readonly problem: string }
  readonly 'code-counted': { readonly code: string; readonly at: string }
  readonly 'code-back-by-number': { readonly code: string; readonly subject: string; readonly on: string }
  readonly 'code-maybe-by-number': { readonly code: string; readonly subject: string; readonly count: number; readonly on: string }
  readonly 'template-refused': { readonly problem: string }
  readonly 'pack-not-ready': { readonly state: string }
  readonly 'report-names-members': { readonly words: string; readonly count: number }
  readonly 'recovery-key-mistyped': { readonly groups: string; readonly count: number }
  readonly 'faults-in-data': { readonly findings: string }
  readonly 'data-damaged': GoodCopies
  readonly 'data-empty-file': GoodCopies
  readonly 'data-missing-file': GoodCopies
  readonly 'data-foreign-log': GoodCopies
  readonly 'data-changes-missing': GoodCopies & { readonly missing: number }
}

/** How many copies could be restored, and when the newest was made. */
type GoodCopies = { readonly good: number; readonly newest: string }

type Said<Values> = string | ((values: Values) => string)

type Named<Code extends ProblemCode> = { readonly code: Code; readonly dataSafety: DataSafety }

/** A code without its words does not compile; `tests/words` finds words without a code. */
type Catalogue = {
  readonly dataSafety: Readonly<Record<DataSafety, string>>
  readonly found: { readonly [Code in ProblemCode]: { readonly message: Said<Given[Code]>; readonly next: Said<Given[Code]> } }
}

/** The words of problems are in a file for each family. */
const catalogueIn = ({ problems, callProblems, documentProblems, packProblems, dataProblems }: Messages): Catalogue =>
  ({ ...problems, found: { ...callProblems, ...documentProblems, ...packProblems, ...dataProblems } })

const sentencesOf = <Code extends ProblemCode>({ code, dataSafety }: Named<Code>, given: Given[Code], words: Messages): ProblemSentences => {
  const catalogue = catalogueIn(words)
  const { message, next } = catalogue.found[code]
  return { message: sentence(message, given), dataSafety: catalogue.dataSafety[dataSafety], next: sentence(next, given) }
}

const actionFieldWords = (field: keyof ActionDraft, { actions: words, events }: Messages): string => {
  const names: Readonly<Record<keyof ActionDraft, string>> = {
    caseId: words.case, kind: words.kind, count: words.count, signatories: words.signatories, targetId: words.target, memberId: words.member,
    state: words.state, route: words.route, on: words.on, letterCode: words.letterCode, note: words.note, event: events.title,
  }
  return names[field]
}

const memberFieldWords = (field: keyof MemberDraft, { members: words }: Messages): string => {
  const names: Readonly<Record<keyof MemberDraft, string>> = {
    name: words.name, address: words.address, town: words.town, email: words.email, phone: words.phone, note: words.note,
    joined: words.fields.joined, languages: words.fields.languages, tags: words.fields.tags, likes: words.fields.likes, avoids: words.avoids,
    consents: words.consentTitle, safety: words.safetyTitle,
  }
  return names[field]
}

const eventFieldWords = (field: EventFieldName, { events: words }: Messages): string => words.fields[field]

const givingFieldWords = (field: GivingProblem['field'], { outlets: { give: words } }: Messages): string => {
  const names: Readonly<Record<GivingProblem['field'], string>> = { on: words.on, dueOn: words.dueOn, packs: words.packs, lines: words.perPack }
  return names[field]
}

const goodCopies = (copies: readonly OfferedCopy[], { format }: Words): GoodCopies => {
  const good = copies.filter(({ isSound }) => isSound)
  const [newest] = good
  return { good: good.length, newest: newest ? format.moment(new Date(newest.madeAt)) : '' }
}

/** A draft is refused for all its problems; the sentences name the first. */
const firstOf = <Found>(problems: readonly Found[]): Found => {
  const [first] = problems
  if (first === undefined) throw new Error('A refused draft has a problem')
  return first
}

/** The three sentences of a refusal, made where they are read. */
export const problemSentences = (problem: Problem, words: Words): ProblemSentences => {
  switch (problem.code) {
    case 'case-refused': {
      const { code, field } = firstOf(problem.values.problems)
      return sentencesOf(problem, { problem: words.cases.problems[code], field: caseFieldWords(field, words) }, words)
    }
    case 'member-refused': {
      const { code, field } = firstOf(problem.values.problems)
      return sentencesOf(problem, { problem: words.members.problems[code], field: memberFieldWords(field, words) }, words)
    }
    case 'action-refused': {
      const { code, field } = firstOf(problem.values.problems)
      return sentencesOf(problem, { problem: words.actions.problems[code], field: actionFieldWords(field, words) }, words)
    }
    case 'event-refused': {
      const { code, field } = firstOf(problem.values.problems)
      return sentencesOf(problem, { problem: words.events.problems[code], field: eventFieldWords(field, words) }, words)
    }
    case 'outlet-refused': {
      const { code, field } = firstOf(problem.values.problems)
      return sentencesOf(problem, { problem: words.outlets.problems[code], field: words.outlets.fields[field] }, words)
    }
    case 'stock-refused': {
      const found = firstOf(problem.values.problems)
      return sentencesOf(problem, { problem: stockProblemWords(found, words), field: words.printing.stocks.fields[found.field] }, words)
    }
    case 'giving-refused': {
      const { code, field } = firstOf(problem.values.problems)
      return sentencesOf(problem, { problem: words.outlets.give.problems[code], field: givingFieldWords(field, words) }, words)
    }
    case 'return-refused':
      return sentencesOf(problem, { problem: words.outlets.return.problems[firstOf(problem.values.problems).code] }, words)
    case 'code-counted': {
      const { code, at } = problem.values
      return sentencesOf(problem, { code, at: words.format.lately(new Date(at), new Date()) }, words)
    }
    case 'code-maybe-by-number': {
      const { code, subject, count, on } = problem.values
      return sentencesOf(problem, { code, subject: subject || words.outlets.formerMember, count, on: words.format.day(on) }, words)
    }
    case 'code-back-by-number': {
      const { code, subject, on } = problem.values
      return sentencesOf(problem, { code, subject: subject || words.outlets.formerMember, on: words.format.day(on) }, words)
    }
    case 'template-refused': {
      const { problems } = problem.values
      const several = words.templateProblems.several({ count: problems.length })
      return sentencesOf(problem, { problem: problems.length === 1 ? templateProblemWords(firstOf(problems), words) : several }, words)
    }
    case 'pack-not-ready':
      return sentencesOf(problem, { state: words.packs.states[problem.values.state] }, words)
    case 'report-names-members':
      return sentencesOf(problem, { words: words.format.list(problem.values.words), count: problem.values.words.length }, words)
    case 'recovery-key-mistyped':
      return sentencesOf(problem, { groups: words.format.list(problem.values.groups.map(String)), count: problem.values.groups.length }, words)
    case 'faults-in-data':
      return sentencesOf(problem, { findings: problem.values.findings.map((finding) => databaseFindingWords(finding, words)).join('; ') }, words)
    case 'data-damaged':
    case 'data-empty-file':
    case 'data-missing-file':
    case 'data-foreign-log':
      return sentencesOf(problem, goodCopies(problem.values.copies, words), words)
    case 'data-changes-missing': {
      const { copies, missing } = problem.values
      return sentencesOf(problem, { ...goodCopies(copies, words), missing: missing ?? 0 }, words)
    }
    default:
      return plainSentences(problem, words)
  }
}

/** The sentences of a code that needs no values. */
export const plainSentencesOf = (problem: Named<PlainCode>, words: Messages): ProblemSentences => sentencesOf(problem, {}, words)

const plainSentences = <Code extends Exclude<ProblemCode, keyof Made>>(problem: Named<Code> & { readonly values: Given[Code] }, words: Messages): ProblemSentences =>
  sentencesOf(problem, problem.values, words)
