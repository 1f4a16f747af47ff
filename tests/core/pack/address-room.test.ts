import { describe, expect, it } from 'vitest'
import { envelopeThatFits, envelopeTypeFor, labelTypeFor, stockThatFits, windowThatFits, windowTypeFor } from '../../../core/pack/address-room.ts'
import { envelopeFormats } from '../../../core/pack/envelopes.ts'
import { labelStocks } from '../../../core/pack/label-stocks.ts'
import { paperDefaults } from '../../../core/pack/paper-defaults.ts'
import { papers } from '../../../core/pack/paper.ts'
import { findStock } from '../../../core/pack/stock-catalogue.ts'
import { packCase, packPlan, packTarget } from '../../kit/pack-sample.ts'

const short = ['Ana Belmonte', 'Minister of Justice', 'Calle Uno 5', 'Lima 15001', 'PERU']
const long = Array.from({ length: 48 }, (_, index) => `Line ${index + 1} of an address that has no end and does not fit`)

const roomCodes = (postalLines: readonly string[], choices: Parameters<typeof packPlan>[0] = {}) =>
  packPlan({ cases: [packCase({ targets: [packTarget(1, { postalLines: [...postalLines] })] })], members: [], ...choices }).warnings
    .flatMap(({ code, subject, detail }) => (code.endsWith('too-small') ? [[code, subject, detail]] : []))

describe('the type of an address', () => {
  it.each(labelStocks.map((stock) => [stock.name, stock] as const))('is the largest that fits a label of %s, and says when none does', (_, stock) => {
    expect([labelTypeFor(stock, short).fits, labelTypeFor(stock, long).fits, labelTypeFor(stock, long).size]).toEqual([true, false, 8])
  })

  it.each(envelopeFormats)('on an envelope %s does the same', (format) => {
    expect([envelopeTypeFor(format, short).fits, envelopeTypeFor(format, long).fits]).toEqual([true, false])
  })

  it('in a window does the same', () => {
    expect([windowTypeFor('din-b', 'a4', short, 'serif'), windowTypeFor('10', 'letter', short, 'serif'), windowTypeFor('din-b', 'a4', long, 'serif')]).toMatchObject([{ size: 11, lineHeight: 14, fits: true }, { size: 8, lineHeight: 10, fits: true }, { size: 8, lineHeight: 10, fits: false }])
  })
})

describe('what to take where an address does not fit', () => {
  const ministry = ['Maria Guadalupe Hernandez de Sample', 'Minister of Justice', 'Ministry of Justice, Constitutional Affairs and Human Rights', 'Avenida Libertador General 1449, Piso 5', '8340518 Santiago, Region Metropolitana', 'CHILE']

  it('is the stock with the most labels on the same paper', () => {
    expect([stockThatFits('a4', ministry)?.name, stockThatFits('letter', ministry)?.name, stockThatFits('a4', long)]).toEqual(['L7159', '5161', undefined])
  })

  it('is the first window that shows all of it, of envelopes that are sold with the paper', () => {
    const six = [...short, 'Second line of six']
    expect([windowTypeFor('10', 'letter', six, 'serif').fits, windowThatFits('letter', six, 'serif'), windowThatFits('a4', six, 'serif'), windowThatFits('a4', long, 'serif')]).toEqual([false, undefined, 'din-b', undefined])
  })

  it('is default labels for return addresses: six lines of a British one', () => {
    const lines = ['Millrace Letter Writing Group', 'Friends Meeting House', '14 Larch Crescent', 'Millrace upon Tyne', 'NE12 4QD', 'UNITED KINGDOM']
    expect(papers.map((paper) => findStock(paperDefaults[paper].returnStock, [])).map((stock) => stock && [stock.name, stock.paper, labelTypeFor(stock, lines).fits])).toEqual([['L7654', 'a4', true], ['5160', 'letter', true]])
  })

  it('is the smallest envelope that is sold with the paper', () => {
    expect([envelopeThatFits('a4', ministry), envelopeThatFits('letter', ministry), envelopeThatFits('a4', long)]).toEqual(['c6', '10', undefined])
  })
})

describe('an address that does not fit where it is printed', () => {
  it('is named in the plan, with the label, the envelope or the window', () => {
    expect([
      roomCodes(long, { choices: { parts: ['labels'], labelStock: 'l7651' } }), roomCodes(long, { choices: { parts: ['letters', 'envelopes'], envelope: 'c6' } }),
      roomCodes(long, { choices: { parts: ['letters', 'envelopes'], hasWindow: true } }),
    ]).toEqual([[['label-too-small', 'Ana Belmonte Ruiz', 'L7651']], [['envelope-too-small', 'Ana Belmonte Ruiz', 'C6']], [['window-too-small', 'Ana Belmonte Ruiz', 'din-b']]])
  })

  it('is not named where it is not printed, or fits', () => {
    expect([roomCodes(long, { choices: { parts: ['letters'] } }), roomCodes(short.slice(2, 4), { choices: { parts: ['labels', 'envelopes'], labelStock: 'L7651' } })]).toEqual([[], []])
  })
})
