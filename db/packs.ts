import type { Day } from '../core/day.ts'
import type { CaseStatus } from '../core/case/types.ts'
import type { CaseId, MemberId, PackId, TargetId } from '../core/ids.ts'
import { fullChoices } from '../core/pack/pack-choices.ts'
import { fullPlan } from '../core/pack/full-plan.ts'
import type { KeptPlan } from '../core/pack/full-plan.ts'
import type { PackSummary } from '../core/pack/pack-summary.ts'
import type { PackState } from '../core/pack/pack-state.ts'
import type { PackChoices, PackPlan } from '../core/pack/types.ts'
import type { WrittenFile } from '../core/pack/written-file.ts'
import { nameIn } from './case-names.ts'
import { fileNamesIn, filesIn } from './pack-files.ts'
import { forgetSteps } from './undo/steps.ts'
import { change, changeOne, inTransaction, rowOf, rowsOf, type ReadableDb, type WritableDb } from './handle.ts'

type NewPack = { readonly plan: PackPlan; readonly outPath: string; readonly startedAt: string }

const insertPack = `
  INSERT INTO packs (id, made_on, started_at, state, out_path, file_paths, plan)
  VALUES (:id, :madeOn, :startedAt, 'making', :outPath, '[]', :plan)`
const insertLetter = `
  INSERT INTO pack_letters (code, pack_id, case_id, target_id, member_id) VALUES (:code, :packId, :caseId, :targetId, :memberId)`
const insertCase = `
  INSERT INTO pack_cases (pack_id, case_id, position, case_revision)
  VALUES (:packId, :caseId, :position, (SELECT revision FROM cases WHERE id = :caseId))`

/** Stores a pack that is about to be made, with its whole plan, so that the same pack can be made again. */
export const startPack = (db: WritableDb, { plan, outPath, startedAt }: NewPack): void =>
  inTransaction(db, () => {
    changeOne(db, insertPack, { id: plan.packId, madeOn: plan.madeOn, startedAt, outPath, plan: JSON.stringify(plan) })
    const caseIds = [...new Set(plan.choices.caseIds)]
    for (const [position, caseId] of caseIds.entries()) changeOne(db, insertCase, { packId: plan.packId, caseId, position })
    for (const letter of plan.letters) {
      changeOne(db, insertLetter, {
        code: letter.code, packId: plan.packId, caseId: letter.caseId, targetId: letter.targetId, memberId: letter.memberId,
      })
    }
  })

/** Stores the state of a pack, and where its files are. */
export const setPackState = (db: WritableDb, id: PackId, state: PackState, files: readonly (string | WrittenFile)[] = []): void =>
  changeOne(db, 'UPDATE packs SET state = :state, file_paths = :filePaths WHERE id = :id', { id, state, filePaths: JSON.stringify(files) })

type Row = {
  readonly id: PackId
  readonly made_on: Day
  readonly state: PackState
  readonly out_path: string
  readonly file_paths: string
  readonly plan_choices: string
  readonly plan_counts: string
  readonly cases: string
}

const selectPack = `
  SELECT id, made_on, state, out_path, file_paths, json_extract(plan, '$.choices') AS plan_choices, json_extract(plan, '$.counts') AS plan_counts,
    (SELECT json_group_array(json_object('number', ua_number, 'title', title, 'people', people_at_risk, 'practice', practice,
      'id', cases.id, 'status', status, 'revision', revision, 'made', case_revision) ORDER BY position)
     FROM pack_cases JOIN cases ON cases.id = pack_cases.case_id WHERE pack_cases.pack_id = packs.id) AS cases
  FROM packs`

type CaseWords = { readonly number: string | null; readonly title: string | null; readonly people: string; readonly practice: 0 | 1; readonly id: CaseId; readonly status: CaseStatus; readonly revision: number; readonly made: number | null }

const summaryFrom = (row: Row): PackSummary => {
  const cases = JSON.parse(row.cases) as readonly CaseWords[]
  return {
    id: row.id, madeOn: row.made_on, state: row.state,
    uaNumbers: cases.flatMap(({ number }) => (number === null ? [] : [number])),
    cases: cases.map(({ id, number, title, people }) => ({ id, uaNumber: number, name: nameIn(people, title) })),
    counts: JSON.parse(row.plan_counts) as PackSummary['counts'],
    fileNames: fileNamesIn(row.file_paths),
    fileState: null,
    occasion: fullChoices(JSON.parse(row.plan_choices) as Partial<PackChoices>).occasion,
    changedCases: cases.flatMap(({ id, revision, made }) => (made !== null && revision !== made ? [id] : [])),
    changedPhotos: [], isEmblemChanged: false,
    closedCases: cases.flatMap(({ id, status }) => (status === 'closed' ? [id] : [])),
    isPractice: cases.length > 0 && cases.every(({ practice }) => practice === 1),
  }
}

/** Packs, newest first. */
export const listPacks = (db: ReadableDb): readonly PackSummary[] => rowsOf<Row>(db, `${selectPack} ORDER BY id DESC`).map(summaryFrom)

/** A stored pack. `files` is empty until the pack is ready. */
export type KeptPack = { readonly summary: PackSummary; readonly outPath: string; readonly files: readonly WrittenFile[]; readonly plan: PackPlan }

/** A pack with its whole plan, which an older version may have stored. Undefined for an unknown id. */
export const getPack = (db: ReadableDb, id: PackId): KeptPack | undefined => {
  const row = rowOf<Row>(db, `${selectPack} WHERE id = :id`, { id })
  const plan = rowOf<{ plan: string }>(db, 'SELECT plan FROM packs WHERE id = :id', { id })
  if (row === undefined || plan === undefined) return undefined
  const summary = summaryFrom(row)
  const full = fullPlan(JSON.parse(plan.plan) as KeptPlan)
  // Plans of older versions do not say it; their cases do.
  return { summary, outPath: row.out_path, files: filesIn(row.file_paths), plan: { ...full, isPractice: full.isPractice || summary.isPractice } }
}

/** Marks packs that were being made when the app ended as interrupted; a pack that was made before stays ready. Returns how many. */
export const markInterruptedPacks = (db: WritableDb): number =>
  inTransaction(db, () => change(db, `UPDATE packs SET state = CASE file_paths WHEN '[]' THEN 'interrupted' ELSE 'ready' END WHERE state = 'making'`))

const leftNoFile = `id = :id AND state NOT IN ('making', 'ready')`

/** Takes away a pack that left no file, and its line in the undo list; false for a finished one, whose letters are on paper. */
export const forgetPack = (db: WritableDb, id: PackId): boolean =>
  inTransaction(db, () => {
    if (rowOf(db, `SELECT 1 FROM packs WHERE ${leftNoFile}`, { id }) === undefined) return false
    forgetSteps(db, 'packs', [id])
    changeOne(db, 'DELETE FROM packs WHERE id = :id', { id })
    return true
  })

/** Starts making a finished pack again, to another place: its plan, letters and codes stay, and its files until the new ones exist. */
export const restartPack = (db: WritableDb, id: PackId, outPath: string, startedAt: string): void =>
  changeOne(db, `UPDATE packs SET state = 'making', out_path = :outPath, started_at = :startedAt WHERE id = :id`, { id, outPath, startedAt })

/** A printed letter; `memberId` is null for a blank copy, a letter of the group, or a member who was deleted. */
/** A printed letter. `packId` and `memberId` are null where another laptop printed it. */
export type KeptLetter = { readonly packId: PackId | null; readonly caseId: CaseId; readonly targetId: TargetId; readonly memberId: MemberId | null; readonly madeOn: Day }

/** The letter of a code at a printed letter's foot. */
export const findLetterByCode = (db: ReadableDb, code: string): KeptLetter | undefined =>
  rowOf(db, `
    SELECT pack_id AS packId, case_id AS caseId, target_id AS targetId, member_id AS memberId, made_on AS madeOn FROM pack_letters JOIN packs ON packs.id = pack_id WHERE code = :code
    UNION ALL SELECT NULL, case_id, target_id, NULL, made_on FROM letter_codes WHERE code = :code AND code NOT IN (SELECT code FROM pack_letters)`, { code })
