import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { readUrgentAction } from '../../../core/case/read-urgent-action.ts'
import { linesOfText } from '../../../documents/read/lines-of-text.ts'

const fixture = (name: string): string => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url))

describe('reading whole documents of each layout', () => {
  it.each([
    'recent-sheet',
    'recent-spanish',
    'recent-french',
    'older-german',
    'web-page',
    'appeals-before',
    'two-thousands',
    'nineties',
    'outcome',
    'dutch',
    'polish',
    'danish',
    'norwegian',
    'finnish',
    'catalan',
    'czech',
    'slovak',
    'hungarian',
    'turkish',
    'japanese',
  ])('%s', async (name) => {
    const reading = readUrgentAction(linesOfText(readFileSync(fixture(`${name}.txt`), 'utf8')))
    await expect(`${JSON.stringify(reading, null, 1)}\n`).toMatchFileSnapshot(fixture(`${name}.reading.json`))
  })
})

const read = (...lines: readonly string[]) => readUrgentAction({ lines: lines.map((text) => ({ text })) })

describe('reading', () => {
  it('says that any other text is not an appeal, and loses none of it', () => {
    const reading = read('Minutes of the choir', '', 'We sang for an hour and then had tea. Nobody was late.')
    expect(reading.kind).toBe('unknown')
    expect(reading.issues.map((issue) => issue.field)).toEqual(['kind'])
    expect([...reading.unread, reading.summary ?? ''].join(' ')).toContain('Minutes of the choir')
  })

  it('reads contacts out of Markdown, marks and invisible characters', () => {
    const [target] = read(
      'TAKE ACTION:',
      '',
      '**Ambassador Ruth\u00a0Adong\u200b Lakot**',
      'Embassy of Uganda',
      '5911 Sample Street NW, Washington DC 20011',
      'Phone: 202 555 0100 | Fax: 202 555 0101 I Mobile: 202 555 0102',
      'Twitter: [@Sample\\_One](https://twitter.com/Sample_One), @SampleTwo',
      'Contact form: <https://embassy.example/contact>',
      'E-mail: [email\u00a0protected]',
    ).targets
    expect(target).toEqual({
      name: 'Ruth Adong Lakot',
      role: 'Ambassador',
      postalLines: ['Embassy of Uganda', '5911 Sample Street NW, Washington DC 20011'],
      country: 'United States',
      emails: [],
      phones: ['202 555 0100', '202 555 0102'],
      faxes: ['202 555 0101'],
      twitter: ['@Sample_One', '@SampleTwo'],
      instagram: [],
      facebook: [],
      contactForms: ['https://embassy.example/contact'],
      salutation: null,
      isCopy: false,
      notes: [],
    })
  })

  it.each([
    [['Mr. Otto Muster', 'Minister of Justice'], 'Mr. Otto Muster', 'Minister of Justice'],
    [['Minister of Justice', 'Mr. Otto Muster'], 'Mr. Otto Muster', 'Minister of Justice'],
    [['Otto Muster, Minister of Justice'], 'Otto Muster', 'Minister of Justice'],
    [['Minister of Justice, Otto Muster'], 'Otto Muster', 'Minister of Justice'],
    [['Justice Minister Otto Muster'], 'Otto Muster', 'Justice Minister'],
    [['Minister of Justice Otto Muster'], 'Otto Muster', 'Minister of Justice'],
    [['H.E. Vice President Otto Muster'], 'H.E. Otto Muster', 'Vice President'],
    [['Otto Muster, Director of', 'Sample City Prison Service'], 'Otto Muster', 'Director of Sample City Prison Service'],
    [['Prosecutor General'], null, 'Prosecutor General'],
  ])('finds name and office in %j', (lines, name, role) => {
    const [target, ...others] = read('TAKE ACTION:', '', ...lines, '7 Sample Street', 'Vienna, Austria', '', 'Dear Minister,').targets
    expect({ name: target?.name, role: target?.role, postalLines: target?.postalLines, others }).toEqual({
      name,
      role,
      postalLines: ['7 Sample Street', 'Vienna, Austria'],
      others: [],
    })
  })

  it('marks a day that can be read in two ways', () => {
    const reading = read('URGENT ACTION', '', 'PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: 07/03/2023')
    expect(reading.deadline).toBe('2023-03-07')
    expect(reading.provenance.find((one) => one.field === 'deadline')?.confidence).toBe('check')
    expect(reading.issues.map((issue) => issue.field)).toContain('deadline')
  })

  it('finds a deadline separated from its label by an empty line', () => {
    expect(read('URGENT ACTION', 'PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL:', '', '7 March 2023').deadline).toBe('2023-03-07')
  })

  it('reads only the first part of a document that is far longer than an appeal', () => {
    const reading = readUrgentAction({ lines: Array.from({ length: 5_000 }, (_, index) => ({ text: `line ${index}` })) })
    expect(reading.unread.at(-1)).toBe('line 4999')
    expect(reading.issues.map((issue) => issue.field)).toContain('unread')
  })
})

describe('a deadline in figures', () => {
  it.each([
    ['is after the issue', 'Date: 12 October 2022', '2022-11-02', 'sure'],
    ['is asked about where both ways do', 'Date: 12 January 2022', '2022-02-11', 'check'],
    ['is asked about without a day of issue', '', '2022-02-11', 'check'],
  ])('%s', (_, issued, day, confidence) => {
    const reading = read('URGENT ACTION', `UA: 105/22 Index: AMR 46/6338/2023 Peru ${issued}`, '', 'PLEASE TAKE ACTION AS SOON AS POSSIBLE UNTIL: 11/02/2022')
    const found = reading.provenance.find(({ field }) => field === 'deadline')
    expect([reading.deadline, found?.confidence]).toEqual([day, confidence])
  })
})

it('takes as many targets and letters as an appeal may have, and leaves the rest of a longer list unread', () => {
  const listed = Array.from({ length: 70 }, (_, index) => `WRITE TO:\nAna Lopez${index}\nMinister of Justice\nPlaza de la Concordia ${index}\n10020 Puerto Alba\nPeru\nDear Minister,\nI ask you to set her free.\nYours sincerely,\n\n`)
  const reading = readUrgentAction(linesOfText(`URGENT ACTION 12/26\nNURSE HELD\n${listed.join('')}`))
  expect([reading.targets.length, reading.letters.length]).toEqual([20, 20])
  expect(reading.issues).toContainEqual({ field: 'unread', code: 'too-long' })
  expect(reading.unread.join('\n')).toContain('Plaza de la Concordia 69')
})
