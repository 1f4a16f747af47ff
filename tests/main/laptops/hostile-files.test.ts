import { gunzipSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CodeOf } from '../../../core/problem-table.ts'
import type { Result } from '../../../core/result.ts'
import type { HandOver } from '../../../core/laptop/hand-over.ts'
import { readHandOver, writeHandOver } from '../../../documents/laptop/hand-over-form.ts'
import { emptyMemberDraft } from '../../../core/member/make-member.ts'
import { eventDraft, letter } from '../../kit/full-bench.ts'
import { handOverFrom, laptopBenches, sealedIn, sharedRowsOf } from '../../kit/joined-laptops.ts'
import { keepSampleCase } from '../../kit/kept-case.ts'
import { samplePng } from '../../kit/sample-pictures.ts'
import { problemCode, valueOf, type Bench } from '../../kit/services.ts'

let office: Bench
let hall: Bench
let json: string
beforeEach(async () => {
  const [one, other] = laptopBenches(2)
  if (!one || !other) throw new Error('No laptop')
  ;[office, hall] = [one, other]
  const kept = await keepSampleCase(office)
  valueOf(await office.call('pictures.savePhoto', { caseId: kept.id, bytes: samplePng, description: 'At a desk', credit: '' }))
  valueOf(await office.call('members.add', { draft: { ...emptyMemberDraft, name: 'Dorrit Maplesden', phone: '555 0101', consents: { ...emptyMemberDraft.consents, 'email-news': 'yes' } } }))
  valueOf(await office.call('events.add', { draft: eventDraft, basedOn: null, cases: [kept.id] }))
  valueOf(await office.call('actions.record', { draft: { ...letter, caseId: kept.id, event: null }, isAnotherLetter: false }))
  const made = writeHandOver(handOverFrom(office, true, { kind: 'everything' }))
  if (!made.ok) throw new Error(made.problem)
  json = gunzipSync(made.value).toString()
})
afterEach(() => {
  office.close()
  hall.close()
})

/** Opens what was read, as the window does: all of it is joined once, and taken back. */
const open = (bench: Bench, read: Result<HandOver, CodeOf<'hand-over'>>) => {
  Object.assign(bench.services, { handOverFiles: { ...bench.services.handOverFiles, open: async () => read } })
  return bench.call('laptops.open', { token: bench.services.files.keepPath(sealedIn(bench)), phrase: 'candle harbour violet' })
}

/** Values of another kind than a field has, and texts that a person would not type. */
const odd: readonly unknown[] = [null, '', 7, -1, 1e15, 'x', '{}', '[]', 'null', '{"__proto__":{"a":1}}', '2026-02-30', '\ud800', 'a\u202eb\u0000', 'X'.repeat(100_000), ['x']]

type Values = { readonly rows: readonly (readonly [string, string])[] }
type State = { readonly fields: Readonly<Record<string, unknown>> }

/** The file with another value in one field of one row. */
const withValue = (values: Values, row: number, field: string, value: unknown): Uint8Array =>
  gzipSync(JSON.stringify({ ...values, rows: values.rows.map(([key, text], index) => {
    const state = JSON.parse(text) as State
    return [key, index === row ? JSON.stringify({ ...state, fields: { ...state.fields, [field]: value } }) : text]
  }) }))

describe('a file of another laptop that was made to harm', () => {
  it('is taken or refused in words with any value in one of its fields, and nothing of a refused one is kept', async () => {
    const values = JSON.parse(json) as Values
    const places = values.rows.flatMap(([, text], row) => Object.keys((JSON.parse(text) as State).fields).map((field) => ({ row, field })))
    const before = sharedRowsOf(hall)
    const found: Record<string, number> = {}
    for (const [index, { row, field }] of places.entries()) {
      const answer = await open(hall, readHandOver(withValue(values, row, field, odd[index % odd.length])))
      const code = answer.ok ? 'taken' : answer.problem.code
      found[code] = (found[code] ?? 0) + 1
    }
    expect([Object.keys(found).toSorted(), places.length > 100, sharedRowsOf(hall)]).toEqual([['hand-over-damaged', 'taken'], true, before])
  }, 120_000)

  it('is refused where a page could not read what it brings', async () => {
    const values = JSON.parse(json) as Values
    const row = values.rows.findIndex(([key]) => key.startsWith('["members"'))
    const answers = []
    for (const tags of ['null', '7', '{}']) answers.push(problemCode(await open(hall, readHandOver(withValue(values, row, 'tags', tags)))))
    expect([answers, valueOf(await hall.call('members.list', { search: '' }))]).toEqual([['hand-over-damaged', 'hand-over-damaged', 'hand-over-damaged'], []])
  })
})
