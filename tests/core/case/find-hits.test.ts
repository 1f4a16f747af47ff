import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cutAround, findHits } from '../../../core/case/find-hits.ts'
import { foldWithPlaces } from '../../../core/text/fold.ts'
import { searchTerms } from '../../../core/case/search-words.ts'

const hitsIn = (text: string, typed: string): readonly string[] => findHits(text, searchTerms(typed)).map(({ start, end }) => text.slice(start, end))

describe('what is found', () => {
  it.each<[string, string, readonly string[]]>([
    ['Teodora Vasín was arrested', 'vasin', ['Vasín']],
    ['Teodora Vasi\u0301n', 'VASÍ', ['Vasi\u0301']],
    ['Straße in ISTANBUL', 'strasse', ['Straße']],
    ['İstanbul', 'istan', ['İstan']],
    ['Δημήτριος', 'δημητριοσ', ['Δημήτριος']],
    ['Nguyễn Văn Đức', 'nguyen duc', ['Nguyễn', 'Đức']],
    ['مُحَمَّد العربي', 'محمد', ['مُحَمَّد']],
    ['محـــمد', 'محمد', ['محـــمد']],
    ['کیان', 'كيان', ['کیان']],
    ['שָׁלוֹם', 'שלום', ['שָׁלוֹם']],
    ['释放李明和他的律师', '李明', ['李明']],
    ['東京カタログ', 'カタ', ['カタ']],
    ['정부에 석방을', '석방', ['석방']],
    ['ปล่อยตัวนักโทษ', 'ตัว', ['ตัว']],
    ['UA: 105/22, UA 105/23', '105/22', ['105/22']],
    ['UA 105.22', 'ua 105/22', ['UA', '105.22']],
    ['Write to office@police.example now', 'police.example', ['police.example']],
    ['the minister of justice; the justice minister', '"minister of justice"', ['minister of justice']],
    ['ministry', '"minist"', []],
    ['nothing here', 'else', []],
  ])('%s: %s', (text, typed, found) => expect(hitsIn(text, typed)).toEqual(found))

  it('has its exact place in the original, with any marks in it', () => {
    const letters = fc.constantFrom('a', 'é', 'e\u0301', 'ß', 'İ', 'ﬁ', 'ü', ' ', '李', 'م', 'مُ', '👩‍👧', 'K', '\u200d')
    fc.assert(fc.property(fc.array(letters, { maxLength: 40 }).map((parts) => parts.join('')), fc.array(letters, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')), (text, typed) => {
      const ranges = findHits(text, searchTerms(typed))
      for (const [index, { start, end }] of ranges.entries()) {
        expect(start < end && end <= text.length && start >= (ranges[index - 1]?.end ?? 0)).toBe(true)
        expect(/^[\udc00-\udfff]/.test(text.slice(start))).toBe(false)
      }
      const whole = foldWithPlaces(text)
      expect([whole.starts.length, whole.ends.length]).toEqual([whole.folded.length, whole.folded.length])
    }))
  })

  it('is cut out with the text around it', () => {
    const text = `${'Before this many words came. '.repeat(5)}Officers took Teodora Vasín away.${' And more words followed it.'.repeat(8)}`
    const hit = cutAround('story', text, searchTerms('vasin'))
    expect([hit?.text.length !== undefined && hit.text.length < 150, hit?.ranges.map(({ start, end }) => hit.text.slice(start, end))]).toEqual([true, ['Vasín']])
    expect(cutAround('story', text, searchTerms('elsewhere'))).toBeNull()
  })
})
