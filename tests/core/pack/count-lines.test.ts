import { describe, expect, it } from 'vitest'
import { countLines, cutToLines, wrapText } from '../../../core/pack/count-lines.ts'

const narrow = { width: 60, size: 10 }

describe('wrapText', () => {
  it.each([
    ['', ['']],
    ['one two', ['one two']],
    ['a line too long for it', ['a line too long ', 'for it']],
    ['kept\nbreaks', ['kept', 'breaks']],
    ['unbreakablelongword', ['unbreakablelo', 'ngword']],
    // Spaces hang over a line's end; a cut word's rest begins the next line.
    ['one two      three', ['one two      ', 'three']],
    ['unbreakablelongword or', ['unbreakablelo', 'ngword or']],
    ['释放诗人马雷克', ['释放诗人马', '雷克']],
  ])('%j', (text, lines) => {
    expect(wrapText(text, narrow)).toEqual(lines)
  })

  it('counts marks over letters as no wider', () => {
    expect(countLines('naïve naïve', narrow)).toBe(countLines('naive naive', narrow))
  })
})

describe('cutToLines', () => {
  it('leaves short text as it is and cuts long text at its line', () => {
    expect([cutToLines('one two', narrow, 1), cutToLines('a line too long for it all and more', narrow, 2)]).toEqual(['one two', 'a line too long for it all an…'])
  })
})

it('cuts a word of any length into lines', () => {
  expect(countLines('a'.repeat(300_000), { width: 4.6, size: 10 })).toBe(300_000)
})
