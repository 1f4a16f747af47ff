import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { caseLabel } from '../../core/case/case-label.ts'
import { learnedReading } from '../../core/case/learn/learned-reading.ts'
import type { SourceText } from '../../core/case/source-text.ts'
import { getCase } from '../../db/cases.ts'
import { getSettings } from '../../db/settings.ts'
import { newestSourceOfEachCase } from '../../db/sources.ts'
import { linesOfText } from '../../documents/read/lines-of-text.ts'
import type { ReadDocument } from '../../preload/contract.ts'
import type { Services } from '../services.ts'

const specimens = new Map<string, readonly SourceText[]>()

/** The invented documents that ship with Vigil, read from their files once: what was learned must not change how they are read. */
export const readSpecimens = (resourcesFolder: string): readonly SourceText[] => {
  const folder = join(resourcesFolder, 'specimens')
  const known = specimens.get(folder) ?? readdirSync(folder).toSorted().map((name) => linesOfText(readFileSync(join(folder, name), 'utf8')))
  specimens.set(folder, known)
  return known
}

/** Cases beyond these are too many to compare at each opening of a document. */
const maxCases = 60

/** A document read with what was corrected in the newest case of the same layout; null where nothing was, it changes nothing, or a person wants none of it. */
export const learnedOf = ({ db, resourcesFolder }: Pick<Services, 'db' | 'resourcesFolder'>, text: SourceText): ReadDocument['learned'] => {
  const forgotten = getSettings(db)?.forgottenLessons ?? []
  const corrected = newestSourceOfEachCase(db, maxCases).flatMap(({ caseId, text: source }) => {
    const kept = forgotten.includes(caseId) ? undefined : getCase(db, caseId)
    return kept === undefined ? [] : [{ origin: kept, source, facts: { ...kept, targets: kept.targets.filter(({ isRetired }) => !isRetired) } }]
  })
  if (corrected.length === 0) return null
  const found = learnedReading(text, corrected, readSpecimens(resourcesFolder))
  return found === null ? null : { caseId: found.origin.id, title: caseLabel(found.origin), uaNumber: found.origin.uaNumber, reading: found.reading }
}
