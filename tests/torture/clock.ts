import { draftFromReading } from '../../core/case/make-draft.ts'
import { emptyMemberDraft } from '../../core/member/make-member.ts'
import { newestId } from '../../db/newest-id.ts'
import { createNewId } from '../../main/new-id.ts'
import { getSource } from '../../db/sources.ts'
import { keepSampleCase } from '../kit/kept-case.ts'
import { sampleText } from '../kit/sample-document.ts'
import { seeded } from '../kit/seeded.ts'
import { createBench, undoNext, valueOf } from '../kit/services.ts'
import { tallyOf, type Tally } from './tally.ts'

/** A clock that is set back and forth by up to a year, and does not go on now and then, as in two changes of one millisecond. */
const jumpingClock = (random: () => number): (() => number) => {
  let at = Date.parse('2026-06-01T10:00:00.000Z')
  return () => {
    if (random() < 0.7) at += Math.floor((random() - 0.5) * 2 * 365 * 86_400_000)
    return at
  }
}

/** Members are added, a case gets documents, and all is undone: the newest document and the newest step are those that came last, as the clock may say. */
const tryOnce = async (seed: number, usesData: boolean): Promise<string | undefined> => {
  const random = seeded(seed)
  const clock = jumpingClock(random)
  const bench = createBench()
  try {
    const startAgain = (): void => void Object.assign(bench.services, { now: () => new Date(clock()).toISOString(), newId: createNewId({ newest: () => (usesData ? newestId(bench.db) : null), clock }) })
    startAgain()
    const kept = await keepSampleCase(bench)
    const texts = Array.from({ length: 3 }, (_, index) => `${sampleText}\nAdded number ${index}\n`)
    for (const text of texts) {
      startAgain()
      const read = valueOf(await bench.call('cases.readText', { text }))
      valueOf(await bench.call('cases.keep', { documentId: read.documentId, draft: draftFromReading(read.reading), attachTo: kept.id }))
      const newest = getSource(bench.db, kept.id)
      if (newest && !new TextDecoder().decode(newest.bytes).includes(text.trimEnd().split('\n').at(-1) ?? '')) return 'the newest document is not the one that came last'
    }
    const names = Array.from({ length: 4 }, (_, index) => `Member ${index}`)
    for (const name of names) valueOf(await bench.call('members.add', { draft: { ...emptyMemberDraft, name } }))
    for (const name of names.toReversed()) {
      const before = valueOf(await bench.call('members.list', { search: name })).length
      await undoNext(bench)
      if (before - valueOf(await bench.call('members.list', { search: name })).length !== 1) return 'Undo took back another step than the newest'
    }
    return undefined
  } finally {
    bench.close()
  }
}

/** Works while the clock jumps, in a program that is started again for each document. `usesData`: false is the control, ids by the clock alone. */
export const jumpClock = async (times: number, seed: number, usesData = true): Promise<Tally> => {
  const tally = tallyOf('clock')
  for (let index = 0; index < times; index += 1) tally.add(await tryOnce(seed + index, usesData), `seed ${seed + index}`)
  return tally
}
