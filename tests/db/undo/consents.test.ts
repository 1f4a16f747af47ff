import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { MemberId } from '../../../core/ids.ts'
import type { Consent } from '../../../core/member/types.ts'
import { stepTitle } from '../../../core/undo/step-title.ts'
import type { StepNumber } from '../../../core/undo/types.ts'
import { addMember, editMember, getMember } from '../../../db/members.ts'
import { asStep } from '../../../db/undo/current-step.ts'
import { previewRevert } from '../../../db/undo/preview.ts'
import { revertStep } from '../../../db/undo/revert.ts'
import { databaseBench, type DatabaseBench } from '../../kit/database.ts'
import { idOf, someDay } from '../../kit/kept-records.ts'
import { notAsked, plainMember } from '../../kit/sample-member.ts'

const at = '2026-11-12T10:00:00.000Z'
const id = idOf<MemberId>(20)
const yes: Consent = { answer: 'yes', on: someDay, wording: 'asked at the table' }
const no: Consent = { answer: 'no', on: someDay, wording: 'said on the phone' }

let bench: DatabaseBench
beforeEach(() => void (bench = databaseBench()))
afterEach(() => bench.close())

const step = (work: () => unknown): StepNumber => {
  const made = asStep(bench.db(), { at, title: stepTitle('member-edited', { member: 'Ines Albrecht' }) }, work).made()
  if (made === null) throw new Error('The step changed nothing')
  return made
}

const factsWith = (news: Consent, town = '') =>
  plainMember('Ines Albrecht', { town, consents: { 'name-on-letters': notAsked, 'email-news': news, 'keep-record': notAsked, 'post-news': notAsked } })

const add = (news: Consent): StepNumber => step(() => addMember(bench.db(), { id, facts: factsWith(news), addedOn: someDay, isPractice: false }))
const edit = (revision: number, news: Consent, town: string): StepNumber => step(() => editMember(bench.db(), { id, revision, facts: factsWith(news, town) }))
const turn = (number: StepNumber): boolean => revertStep(bench.db(), number, [], at).ok
const kept = () => {
  const member = getMember(bench.db(), id)
  return member && [member.town, member.consents['email-news'].answer, member.consents['email-news'].wording]
}

describe('a "no"', () => {
  it.each([yes, notAsked])('stays when the step that gave it is undone (before: $answer); the rest goes back', (before) => {
    add(before)
    const refused = edit(1, no, 'Millrace')
    expect(previewRevert(bench.db(), refused, at)?.keptNo).toBe(1)
    expect([turn(refused), kept()]).toEqual([true, ['', 'no', 'said on the phone']])
    expect([turn(refused), kept()]).toEqual([true, ['Millrace', 'no', 'said on the phone']])
  })

  it('that a person answered again with "yes" comes back by undo, and the "yes" by redo', () => {
    add(no)
    const allowed = edit(1, yes, 'Millrace')
    expect(previewRevert(bench.db(), allowed, at)?.keptNo).toBe(0)
    expect([turn(allowed), kept(), turn(allowed), kept()]).toEqual([true, ['', 'no', 'said on the phone'], true, ['Millrace', 'yes', 'asked at the table']])
  })

  it('goes with the member whose adding is undone, and comes back with the member', () => {
    const added = add(no)
    expect(previewRevert(bench.db(), added, at)?.keptNo).toBe(0)
    expect([turn(added), kept(), turn(added), kept()]).toEqual([true, undefined, true, ['', 'no', 'said on the phone']])
  })
})
