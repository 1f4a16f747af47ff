import { expect, it } from 'vitest'
import type { Collation } from '../../../core/collate/collation.ts'
import { withShortFiles } from '../../../core/collate/short-files.ts'

it('names files without their folders, and those of one name with the last of them', () => {
  const slips = [['/home/ines/in/a.json', 'C:\\in\\b.json'], ['/one/c.json']].map((files) => ({ files, marks: [] }))
  const refused = [{ file: '/two/c.json', problem: { code: 'not-json' } }, { file: 'd.json', problem: { code: 'checksum' } }]
  const { slips: shown, refused: named } = withShortFiles({ slips, refused, silent: [] } as unknown as Collation)
  expect([shown.map(({ files }) => files), named.map(({ file }) => file)]).toEqual([[['a.json', 'b.json'], ['one/c.json']], ['two/c.json', 'd.json']])
})
