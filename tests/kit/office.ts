import { writeFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Case } from '../../core/case/types.ts'
import type { FileToken } from '../../preload/contract.ts'
import type { OfficeKeyView, OpenedCasesFile } from '../../preload/office-calls.ts'
import { keepSampleCase } from './kept-case.ts'
import { sampleText } from './sample-document.ts'
import { createBench, valueOf, type Bench } from './services.ts'

/** The ids of an office are other ones than those of its groups. */
const firstOfficeId = 500_000

/** Another invented appeal, with a number of its own. */
export const otherAppeal = sampleText.replace('105.22', '219/06').replaceAll('Marek Dovrin', 'Ilse Tamoro').replace('POET HELD', 'NURSE HELD')

/** An office with a key and a case, on a day of its own. */
export const officeBench = async (today = '2023-02-01', text = sampleText): Promise<{ readonly office: Bench; readonly kept: Case; readonly key: OfficeKeyView }> => {
  const office = createBench(today, undefined, firstOfficeId)
  const kept = await keepSampleCase(office, text)
  return { office, kept, key: valueOf(await office.call('office.makeKey', { name: 'Section office' })) }
}

/** The bytes of a file that the office makes of these cases. */
export const bytesFrom = async (office: Bench, cases: readonly Pick<Case, 'id'>[]): Promise<Uint8Array> => {
  const path = join(office.folder, 'made.vigilcases')
  valueOf(await office.call('office.makeFile', { caseIds: cases.map(({ id }) => id), token: office.services.files.keepPath(path) }))
  return readFileSync(path)
}

/** A file that came to a group. */
export const arrive = (group: Bench, bytes: Uint8Array, name = 'winter.vigilcases'): FileToken => {
  const path = join(group.folder, name)
  writeFileSync(path, bytes)
  return group.services.files.keepPath(path)
}

export const openIn = async (group: Bench, token: FileToken): Promise<OpenedCasesFile> => valueOf(await group.call('office.openFile', { token }))

/** What keeps an opened file as it is proposed. */
export const keepAll = (token: FileToken, { seen }: Pick<OpenedCasesFile, 'seen'>) => ({ token, seen, trusts: true, leftOut: [], answers: {} })
