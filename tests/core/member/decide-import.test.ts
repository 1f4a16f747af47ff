import { describe, expect, it } from 'vitest'
import type { Day } from '../../../core/day.ts'
import type { MemberId } from '../../../core/ids.ts'
import { changedMember, decideImport } from '../../../core/member/decide-import.ts'
import type { RowDecision } from '../../../core/member/import-types.ts'
import { postalAddress } from '../../../documents/member/postal-address.ts'
import { planImport } from '../../../core/member/plan-import.ts'
import type { Consent, Consents, Member } from '../../../core/member/types.ts'
import { notAsked, plainMember } from '../../kit/sample-member.ts'

const today = '2026-11-12' as Day
const answered = (answer: Consent['answer']): Consent => ({ answer, on: '2025-03-01' as Day, wording: 'sign-in sheet' })
const ines = (letters: Consent, more: Partial<Member> = {}): Member =>
  plainMember('Ines Albrecht', { addressLines: ['4 Rise'], town: 'Lesk', email: 'ines@members.example', consents: { 'name-on-letters': letters, 'email-news': notAsked, 'keep-record': notAsked, 'post-news': notAsked }, ...more })
const headings = ['Name', 'Address', 'Town', 'E-mail', 'Name on letters', 'Newsletter']
const preview = (members: readonly Member[], ...rows: readonly (readonly string[])[]) =>
  planImport({ separator: ',', headings, rows: rows.map((cells, index) => ({ line: index + 2, cells, damaged: null })) }, 'list.csv', members, joinAddress)
const row = (letters: string, street = '4 Rise', email = 'ines@members.example', news = '') => ['Ines Albrecht', street, 'Lesk', email, letters, news]

const after = (member: Member, rows: readonly (readonly string[])[], decisions: readonly RowDecision[] = []): Consents & { readonly address: string } => {
  const step = decideImport(preview([member], ...rows), decisions)
  const changed = { ...member }
  for (const change of step.changed) Object.assign(changed, changedMember(changed, change, today, 'list list.csv'))
  return { ...changed.consents, address: changed.addressLines.join('\n') }
}

const joinAddress = (parts: Parameters<typeof postalAddress>[0]): readonly string[] => postalAddress(parts, undefined)

describe('what an import takes', () => {
  it('takes a "no" for a member who is here, with the day and the list, and no other field', () => {
    expect(after(ines(answered('yes')), [row('no', '19 Road')])).toMatchObject({
      'name-on-letters': { answer: 'no', on: today, wording: 'list list.csv' }, 'address': '4 Rise',
    })
  })

  it('takes a "no" to each purpose, also where only another field is chosen', () => {
    const taken = after(ines(answered('yes')), [row('', '19 Road', 'ines@members.example', 'no, thanks')], [{ row: 2, is: 'same', take: ['address'] }])
    expect(taken).toMatchObject({ 'name-on-letters': { answer: 'yes' }, 'email-news': { answer: 'no' }, 'address': '19 Road\nLesk' })
  })

  it.each<[string, Consent, readonly (readonly string[])[], Consent['answer']]>([
    ['a "no" stays, although the list says yes and it is chosen', answered('no'), [row('yes')], 'no'],
    ['a chosen "yes" of one row does not replace the "no" of another', notAsked, [row('no'), row('yes')], 'no'],
    ['a "no" of a later row replaces the chosen "yes" of an earlier one', notAsked, [row('yes'), row('no')], 'no'],
    ['a chosen "yes" answers what was not asked', notAsked, [row('yes')], 'yes'],
    ['a "no" counts where the row is only perhaps about the member', answered('yes'), [row('no', '4 Rise', 'new@members.example')], 'no'],
  ])('%s', (_, before, rows, answer) => {
    const decisions = rows.length === 1 && rows[0]?.[3] === 'new@members.example' ? [] : rows.map((_row, index): RowDecision => ({ row: index + 2, is: 'same', take: ['name-on-letters'] }))
    expect(after(ines(before), rows, decisions)['name-on-letters'].answer).toBe(answer)
  })

  it('takes a "no" for every entry of a person who is in the group twice, also where the first says it already', () => {
    const again = (number: number, letters: Consent['answer'], more: Partial<Member> = {}) => ines(answered(letters), { id: `01JDM00000000000000000000${number}` as MemberId, ...more })
    const members = [again(1, 'no'), again(2, 'yes'), again(3, 'yes', { email: 'old@members.example' }), again(4, 'yes', { name: 'Tomas Okafor', email: 'tomas@members.example', addressLines: ['9 Quay'] })]
    const shown = preview(members, row('no'))
    const step = decideImport(shown, [])
    const changed = step.changed.flatMap((change) => members.filter(({ id }) => id === change.match.memberId).map((member) => [member.id, changedMember(member, change, today, 'list').consents['name-on-letters'].answer]))
    expect(changed.filter(([id]) => id !== members[0]?.id)).toEqual([[members[1]?.id, 'no'], [members[2]?.id, 'no']])
    expect([shown.rows.map(({ fate }) => fate), step.outcomes.map(({ did, taken }) => [did, taken])]).toEqual([['changes'], [['changed', ['name-on-letters']]]])
    expect(decideImport(preview(members, row('yes')), []).changed).toEqual([])
  })

  it('takes an answer of yes only where it is chosen', () => {
    expect(after(ines(notAsked), [row('yes')])['name-on-letters'].answer).toBe('not-asked')
  })

  it('adds somebody who is decided to be another person, with the "no" of their own', () => {
    const step = decideImport(preview([ines(answered('yes'))], row('no', '4 Rise', 'son@members.example')), [{ row: 2, is: 'other', take: [] }])
    expect([step.added.map(({ email, consents }) => [email, consents['name-on-letters']]), step.changed]).toEqual([[['son@members.example', 'no']], []])
  })

  it('says of a row that a person decided about what they decided, and no longer "perhaps"', () => {
    const shown = preview([ines(answered('yes'))], row('yes', '4 Rise', 'son@members.example'))
    const reasons = (is: RowDecision['is']) => decideImport(shown, [{ row: 2, is, take: [] }]).outcomes.map(({ reason }) => reason)
    expect([shown.rows.map(({ reason }) => reason), reasons('same'), reasons('other')]).toEqual([['likely-person'], ['same-person'], ['none']])
  })

  it('keeps the "no" of a person who is twice in a list', () => {
    const step = decideImport(preview([], row('yes'), row('no')), [])
    expect(step.added.map(({ consents }) => consents['name-on-letters'])).toEqual(['no'])
  })

  it('says of each row what was done, what was not and why', () => {
    const tomas = plainMember('Tomas Okafor', { id: '01JDM000000000000000000002' as MemberId, town: 'Lesk' })
    const shown = preview([ines(answered('no')), tomas], row('yes', '19 Road'), ['Tomas Okafor', '', 'Lesk', 'tomas@members.example', 'no'], ['T. Okafor', '', 'Lesk'], ['Maud Lindqvist'], [''])
    expect(decideImport(shown, []).outcomes.map(({ row: line, name, did, reason, taken, notTaken }) => [line, name, did, reason, taken, notTaken])).toEqual([
      [2, 'Ines Albrecht', 'nothing', 'same-person', [], ['address', 'name-on-letters']],
      [3, 'Tomas Okafor', 'changed', 'same-person', ['name-on-letters'], ['email']],
      [4, 'Tomas Okafor', 'not-decided', 'likely-person', [], ['name']],
      [5, 'Maud Lindqvist', 'added', 'ragged-row', [], []],
      [6, '', 'left-out', 'empty-row', [], []],
    ])
  })
})
