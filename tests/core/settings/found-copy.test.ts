import { describe, expect, it } from 'vitest'
import { offeredCopy, type FoundCopy } from '../../../core/settings/found-copy.ts'
import { wordsIn } from '../../../words/words.ts'

const found = (path: string): FoundCopy => ({ path, isElsewhere: false, madeAt: '2026-11-12T19:00:00.000Z', bytes: 1, isSound: true, sequence: 12, counts: { cases: 1, members: 3 } })

describe('a copy that the stop page offers', () => {
  it('says why it was made, so that the copy of what was given up is not taken for the newest data', () => {
    const paths = ['/data/backups/vigil-2026-11-12T19-00-00Z-before-restore.sqlite', 'C:\\data\\backups\\vigil-2026-11-12T19-00-00Z-on-quit-2.sqlite', '/data/snapshots/before-version-080.sqlite', '/stick/mine.sqlite']
    expect(paths.map((path) => offeredCopy(found(path)).reason)).toEqual(['before-restore', 'on-quit', 'before-upgrade', null])
    expect(wordsIn('en').errorPage.copyLine({ when: '12 Nov 2026, 19:00', why: wordsIn('en').backup.reasons['before-restore'], place: 'here', cases: 1, members: 3 })).toBe('12 Nov 2026, 19:00 (before a restore): 1 case, 3 members')
  })
})
