import { describe, expect, it } from 'vitest'
import { badInput, changedMeanwhile, gone, tokenGone, unexpected, unknownCall } from '../../../main/problems/call-problems.ts'
import { documentProblem, noUrgentAction } from '../../../main/problems/document-problems.ts'
import { actionProblem, caseProblem, memberProblem } from '../../../main/problems/draft-problems.ts'
import { listProblem, readProblem, writeProblem } from '../../../main/problems/file-problems.ts'
import { openProblem } from '../../../main/problems/open-problems.ts'
import { packGone, packNotReady, packProblem, packStopped } from '../../../main/problems/pack-problems.ts'
import type { CallProblem } from '../../../preload/contract.ts'

const detail = ''
const all: readonly CallProblem[] = [
  badInput([]), badInput(['draft.count']), unknownCall(), unexpected('E-4F2K'), tokenGone(), noUrgentAction(), packGone(), packStopped(),
  ...(['cancelled', 'failed', 'stopped-unexpectedly', 'interrupted', 'making'] as const).map(packNotReady),
  ...(['case', 'member', 'action', 'pack', 'report', 'import'] as const).map(gone),
  ...(['case', 'member'] as const).map(changedMeanwhile),
  ...(['empty', 'too-large', 'not-text', 'unsure-encoding', 'macros', 'encrypted', 'zip-bomb', 'damaged', 'format-not-yet'] as const).map((code) => documentProblem({ code, detail })),
  ...(['no-name', 'not-a-day', 'not-a-ua-number', 'too-long', 'target-empty'] as const).map((code) => caseProblem([{ field: 'title', code }])),
  ...(['no-name', 'not-an-email', 'too-long'] as const).map((code) => memberProblem([{ field: 'name', code }])),
  ...([
    'count-not-positive', 'count-too-large', 'not-a-day', 'day-in-future', 'unknown-case', 'unknown-target', 'unknown-member',
    'member-refuses-record', 'fewer-signatories-than-one', 'state-not-for-kind', 'too-long',
  ] as const).map((code) => actionProblem([{ field: 'count', code }])),
  ...(['cancelled', 'disk-full', 'read-only', 'folder-missing', 'cannot-write'] as const).map((code) => writeProblem({ code, detail })),
  ...(['unknown-token', 'missing', 'not-a-file', 'too-large', 'cannot-read'] as const).map((code) => readProblem({ code, detail })),
  ...(['empty', 'too-large', 'not-text', 'no-heading', 'too-many-rows'] as const).map((code) => listProblem({ code, detail })),
  ...(['newer-file', 'foreign-file', 'damaged', 'in-use', 'cannot-open'] as const).map((code) => openProblem({ code, detail })),
  ...([
    'no-case', 'unknown-case', 'case-closed', 'no-letters', 'copies-out-of-range', 'unknown-stock', 'label-start-out-of-range', 'too-many-letters',
  ] as const).map((code) => packProblem([{ code, subject: '' }])),
]

const sentencesOf = ({ message, safety, next }: CallProblem): readonly string[] => [message, safety, next]
const offends = (sentence: string): boolean =>
  !/^[A-Z][^!]*\.$/.test(sentence) || /\b(I|my|we|us|our|successfully|invalid|sync|record ID)\b/.test(sentence) || sentence.split(/(?<=\.)\s/).some((part) => part.split(' ').length > 20)

describe('the words of refusals', () => {
  it('say in three plain sentences what happened, what is safe, what to do', () => {
    expect(all.flatMap((found) => sentencesOf(found).filter(offends).map((sentence) => `${found.code}: ${sentence}`))).toEqual([])
  })

  it('are looked at closely enough to notice an offence', () => {
    expect(['Saved successfully.', 'Great!', 'I could not read it.', 'no capital.', ''].map(offends)).toEqual([true, true, true, true, true])
  })
})
