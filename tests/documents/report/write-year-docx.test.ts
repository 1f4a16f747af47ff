import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import validate from '@ooxml-tools/validate'
import { afterAll, describe, expect, it } from 'vitest'
import type { Day } from '../../../core/day.ts'
import { lettersInBlock, type GroupYear } from '../../../core/report/year.ts'
import { writeYearDocx } from '../../../documents/report/write-year-docx.ts'
import { wordsIn } from '../../../words/words.ts'
import { pagesByLibreOffice, whyNoLibreOffice } from '../../kit/libre-office.ts'
import { onA4, onLetter } from '../../kit/report-files.ts'
import { paragraphsOf } from '../../kit/report-parts.ts'
import { reportCaseId } from '../../kit/sample-report.ts'
import { makeTestFolder } from '../../kit/write-pack-for-test.ts'

const words = wordsIn('en')
const folder = makeTestFolder()
afterAll(() => folder.remove())

const letters = [42, 58, 76, 40, 65, 84, 38, 22, 71, 69, 133, 214]
const year: GroupYear = {
  groupName: 'Millrace Letter Group', period: { from: '2026-01-01' as Day, to: '2026-12-31' as Day }, madeOn: '2027-01-10' as Day, occasion: 'Annual meeting, 16 January 2027',
  months: letters.map((count, index) => ({ from: `2026-${String(index + 1).padStart(2, '0')}-01` as Day, letters: count })),
  kinds: [{ kind: 'letter', count: 912 }, { kind: 'solidarity-card', count: 286 }, { kind: 'email', count: 181 }, { kind: 'petition-signature', count: 1204 }],
  events: 11, headcount: 96, replies: 9, next: 'Next evening: Saturday 6 February, 19:00, St Brannoc’s Hall. Bring a friend.', isPractice: false,
  cases: ['Teodora Vasín', 'Forest watch of Ndala', 'Striking dyers of Lagoa', 'Farid Nasserin', 'Halime Dorukan', 'Ilse Tamoro', 'Dina Okeshi', 'Miro Halvanek', 'Kestrel Bay dockers', 'Two teachers'].map((title, index) => ({ caseId: reportCaseId(index), uaNumber: null, title, letters: 158 - index * 14 })),
  news: [{ caseId: reportCaseId(7), uaNumber: null, title: 'Miro Halvanek', text: 'Free since 14 May, after fourteen months.' }, { caseId: reportCaseId(5), uaNumber: null, title: 'Ilse Tamoro', text: 'She sees her lawyer every week.' }],
}

describe('the year of a group', () => {
  it('says what was done, for whom and what came of it; cases that are not listed are counted', async () => {
    const texts = new Set(paragraphsOf(await writeYearDocx(year, 'meeting', words, onA4)))
    const wanted = ['What the group did in 2026', '912', 'letters to officials for 10 cases. 96 people took part.', '214', 'Dec', '1,204', 'petition signatures', 'Teodora Vasín', '158', '2 more cases', '78', 'Miro Halvanek', '9 answers came.', 'Thank you. Next evening: Saturday 6 February, 19:00, St Brannoc’s Hall. Bring a friend.']
    expect(wanted.filter((text) => !texts.has(text))).toEqual([])
  })

  it.each([[[0, 3], 1], [[18], 1], [[19], 2], [[214], 20], [[9999], 1000], [[], 1]])('has blocks for %j of %i letters each', (counts, unit) => {
    expect(lettersInBlock(counts.map((count) => ({ from: '2026-01-01' as Day, letters: count })), 18)).toBe(unit)
  })

  it.each([['meeting', onA4], ['meeting', onLetter], ['wall', onA4], ['wall', onLetter]] as const)(`for the %s is one page without a fault${whyNoLibreOffice()}`, async (use, on) => {
    const bytes = await writeYearDocx(year, use, words, on)
    expect(await validate(bytes, 'docx')).toEqual([])
    if (whyNoLibreOffice() !== '') return
    const path = join(folder.path, `${use}-${on.paper}.docx`)
    writeFileSync(path, bytes)
    expect(pagesByLibreOffice(path)).toHaveLength(1)
  })
})
