import { describe, expect, it } from 'vitest'
import { brokenLines, keptTogether } from '../../../core/pack/break-address.ts'

/** At 10 points, about five to a character of Times. */
const at = (width: number, ...lines: readonly string[]): readonly string[] => brokenLines(lines, { width, size: 10 })

describe('a line of an address that is too long', () => {
  it.each<[string, number, string, readonly string[]]>([
    ['fits as it is', 200, '8340518 Santiago, Región Metropolitana', ['8340518 Santiago, Región Metropolitana']],
    ['is broken after a comma', 150, '8340518 Santiago, Región Metropolitana', ['8340518 Santiago,', 'Región Metropolitana']],
    ['keeps state and ZIP with the town', 100, 'Government Center, Springfield, IL 62701', ['Government Center,', 'Springfield, IL 62701']],
    ['keeps a town of two words with its ZIP', 110, '350 Fifth Avenue, New York, NY 10001', ['350 Fifth Avenue,', 'New York, NY 10001']],
    ['keeps a postcode before the town', 90, '1 Palace Square, 10115 Berlin', ['1 Palace Square,', '10115 Berlin']],
    ['keeps a postcode of two words', 90, 'Westminster, London SW1A 1AA', ['Westminster,', 'London SW1A 1AA']],
    ['keeps a postcode after a comma', 80, 'Cercado de Lima, Lima, 15001', ['Cercado de Lima,', 'Lima, 15001']],
    ['keeps the number of a street', 130, 'Avenida Libertador General Bernardo O’Higgins 1449, Piso 5', ['Avenida Libertador General', 'Bernardo O’Higgins 1449,', 'Piso 5']],
    ['keeps a number with what follows', 120, 'Building C, East Wing, 1234 Boulevard of September', ['Building C, East Wing,', '1234 Boulevard of', 'September']],
    ['keeps a post box and an abbreviation', 75, 'Ministry of Works, P.O. Box 98765', ['Ministry of', 'Works,', 'P.O. Box 98765']],
    ['parts the town from it only where no line holds both', 80, 'Westminster, London SW1A 1AA', ['Westminster,', 'London', 'SW1A 1AA']],
    ['parts a number from its word only where no line holds both', 40, 'Llanfairpwllgwyn 62701', ['Llanfairp', 'wllgwyn', '62701']],
  ])('%s', (_, width, line, lines) => {
    expect(at(width, line)).toEqual(lines)
  })

  it('loses no word at any width', () => {
    const line = 'Building C, Fourth Floor, East Wing, 1234 Boulevard of the Thirtieth of September, Springfield, IL 62701'
    for (let width = 30; width < 500; width += 7) expect(at(width, line).join('').replaceAll(' ', '')).toBe(line.replaceAll(' ', ''))
  })
})

it('a line that a word processor wraps has spaces that do not break between what belongs together', () => {
  expect(['New York, NY 10001', '12 Mill Lane', 'Millrace ML1 2AB', 'c/o Library', 'Calle Uno 5, Lima'].map((line) => keptTogether(line).replaceAll('\u00A0', '_')))
    .toEqual(['New York,_NY_10001', '12_Mill Lane', 'Millrace_ML1_2AB', 'c/o_Library', 'Calle Uno_5, Lima'])
})
