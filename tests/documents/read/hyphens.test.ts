import { describe, expect, it } from 'vitest'
import { isCutAtHyphen, joinLineEnds, knownWords, withWholeWords } from '../../../documents/read/hyphens.ts'

const none = knownWords([])

describe('two lines of one text', () => {
  it.each([
    ['was impri-', 'soned in May', 'was imprisoned in May'],
    ['Menschenrechts-', 'verteidiger', 'Menschenrechtsverteidiger'],
    ['impri\u00ad', 'soned', 'imprisoned'],
    ['President Abdel Fattah al-', 'Sisi', 'President Abdel Fattah al-Sisi'],
    ['Abd al-Rah-', 'man', 'Abd al-Rahman'],
    ['the Vice-', 'President', 'the Vice-President'],
    ['the vice-', 'president', 'the vice-president'],
    ['Attorney-', 'General', 'Attorney-General'],
    ['her mother-in-', 'law', 'her mother-in-law'],
    ['write to ana@any-', 'office.example', 'write to ana@any-office.example'],
    ['from 2021 -', 'and later', 'from 2021 - and later'],
    ['a list -', 'of names', 'a list - of names'],
    ['in the town', 'of Lesk', 'in the town of Lesk'],
    ['弁護', '士にも、', '弁護士にも、'],
    ['ミャンマーの', '「人権」', 'ミャンマーの「人権」'],
    ['in Tokyo 東京', 'Japan', 'in Tokyo 東京 Japan'],
  ])('%j and %j', (text, more, whole) => {
    expect(joinLineEnds([text, more], none)).toBe(whole)
  })

  it('are joined as the document has the word elsewhere', () => {
    const known = knownWords([{ text: 'a short-term answer and a cooperation' }, { text: 'is always short-' }])
    expect([['short-', 'term'], ['co-', 'operation'], ['short-', 'age']].map((lines) => joinLineEnds(lines, known))).toEqual(['short-term', 'cooperation', 'shortage'])
  })

  it('of a text are joined where the first ends inside a word, however many there are', () => {
    expect(withWholeWords([{ text: 'was impri-' }, { text: '  soned by the Vice-' }, { text: 'President.' }, { text: '- one' }, { text: 'Lima-' }, { text: '' }]).map(({ text }) => text)).toEqual(['was imprisoned by the Vice-President.', '- one', 'Lima-', ''])
    const start = performance.now()
    withWholeWords(Array.from({ length: 100_000 }, () => ({ text: 'any words impri-' })))
    expect(performance.now() - start).toBeLessThan(5_000)
  })

  it('are one only where a letter is before the hyphen and one behind it', () => {
    expect([isCutAtHyphen('impri-', 'soned'), isCutAtHyphen('1990-', '1995'), isCutAtHyphen('text -', 'more'), isCutAtHyphen('impri-', '- soned')]).toEqual([true, false, false, false])
  })
})
