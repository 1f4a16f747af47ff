import { describe, expect, it } from 'vitest'
import { listCases } from '../../db/case-list.ts'
import { dataRevision } from '../../db/revision.ts'
import { saveSettings } from '../../db/settings.ts'
import { defaultSettings } from '../../core/settings/default-settings.ts'
import { createBench } from '../kit/services.ts'

describe('the revision of the data', () => {
  it('differs after a change, and not after reading', () => {
    const { db, close } = createBench()
    const before = dataRevision(db)
    listCases(db, { search: '', status: 'all' })
    const afterReading = dataRevision(db)
    saveSettings(db, defaultSettings('01HX0000000000000000000001'))
    expect([afterReading === before, dataRevision(db) === before]).toEqual([true, false])
    close()
  })
})
