import ICAL from 'ical.js'
import { expect, it } from 'vitest'
import type { Day } from '../../../core/day.ts'
import type { CaseId, EventId } from '../../../core/ids.ts'
import { writeDeadlines } from '../../../documents/calendar/write-deadlines.ts'
import { writeEvents } from '../../../documents/calendar/write-events.ts'
import { idOf } from '../../kit/kept-records.ts'
import { wordsIn } from '../../../words/words.ts'

const words = wordsIn('en')

const writtenAt = '2026-11-12T18:40:05.000Z'
const cases = [
  { id: idOf<CaseId>(1), uaNumber: '41/26', title: 'Nurse; driver, jailed\nfor “treating” protesters', people: 'Teodora Vasín', country: 'Costa Verada', deadline: '2026-12-31' as Day, postDays: 10, isPostKnown: true },
  { id: idOf<CaseId>(2), uaNumber: null, title: '', people: '李明 '.repeat(30).trim(), country: null, deadline: '2027-02-28' as Day, postDays: 3, isPostKnown: true },
]

it('another program reads the deadlines as whole days, with the last day to post and a reminder from which they are near', () => {
  const text = new TextDecoder().decode(writeDeadlines(cases, writtenAt, words))
  const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component)
    const alarm = component.getFirstSubcomponent('valarm')
    return [event.uid, event.summary, event.description, event.startDate.toString(), event.startDate.isDate, event.duration.toSeconds() / 86_400, String(alarm?.getFirstPropertyValue('trigger'))]
  })
  expect(events).toEqual([
    [`${idOf(1)}@vigil.invalid`, 'Deadline UA 41/26 Nurse; driver, jailed\nfor “treating” protesters', 'Teodora Vasín, Costa Verada\nPost letters by 21 December 2026: post takes about 10 days.', '2026-12-31', true, 1, '-P11D'],
    [`${idOf(2)}@vigil.invalid`, `Deadline ${cases[1]?.people ?? ''}`, `${cases[1]?.people ?? ''}\nPost letters by 25 February 2027: post takes about 3 days.`, '2027-02-28', true, 1, '-P7D'],
  ])
  expect(text.split('\r\n').filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([])
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true)
})

it('the same deadlines at the same moment make the same file', () => {
  expect(writeDeadlines(cases, writtenAt, words)).toEqual(writeDeadlines(cases, writtenAt, words))
  expect(new TextDecoder().decode(writeDeadlines(cases, writtenAt, words))).toContain('DTSTAMP:20261112T184005Z')
})

const half = 'half \ud83d alone'
/** What a name may hold that would end the entry, begin another, or be cut within a letter of several bytes. */
const hostileNames: readonly string[] = [
  'Poet\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:other\r\nSUMMARY:Meet at the bridge', 'END:VEVENT', 'Poet\rDESCRIPTION:other', 'Poet\u2028END:VCALENDAR', 'a;b,c\\n"d:e\\', `x${'\u{1f58b}\ufe0f'.repeat(60)}`,
  `${'a'.repeat(61)}é`, `${'ü'.repeat(200)}`, 'شاعر \u202eSUMMARY:x\u202c في السجن', 'tab\tand\u0000null\u0007bell', half, 'X'.repeat(5_000),
]
const bytesOf = (text: string): number => new TextEncoder().encode(text).length
const linesOf = (text: string): readonly string[] => text.split('\r\n')
const entriesIn = (text: string) => new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map((component) => new ICAL.Event(component))
const isOneLine = /^(?:\t|\P{Cc})*$/u

it.each(hostileNames)('a name stays within its entry, on lines of at most 75 bytes that end between letters: %j', (title) => {
  const bytes = writeDeadlines(cases.map((one) => ({ ...one, title, people: title, country: title })), writtenAt, words)
  // Every line by itself: a letter that is cut in two would be no UTF-8.
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  const cut = linesOf(text).filter((line) => bytesOf(line) > 75 || !isOneLine.test(line) || (line.includes('\ufffd') && title !== half))
  expect([entriesIn(text).map(({ uid }) => uid), cut]).toEqual([cases.map(({ id }) => `${id}@vigil.invalid`), []])
})

it.each(hostileNames)('the name and place of an event stay within its entry: %j', (name) => {
  const events = [{ id: idOf<EventId>(7), name, on: '2026-12-05' as Day, startsAt: '18:00', endsAt: null, place: name }]
  const text = new TextDecoder('utf-8', { fatal: true }).decode(writeEvents(events, writtenAt, words))
  expect([entriesIn(text).map(({ uid }) => uid), linesOf(text).filter((line) => bytesOf(line) > 75 || !isOneLine.test(line))]).toEqual([[`${idOf(7)}@vigil.invalid`], []])
})
