import { createHash } from 'node:crypto'
import { caseLabel } from '../../core/case/case-label.ts'
import { takeChanges } from '../../core/case/take-changes.ts'
import type { Case } from '../../core/case/types.ts'
import { takenKeys } from '../../core/case/update-choices.ts'
import { fold } from '../../core/text/fold.ts'
import type { TargetId } from '../../core/ids.ts'
import { officeState } from '../../core/office/office-update.ts'
import { tallyOf } from '../../db/action-tally.ts'
import { keyOf } from '../../db/handle.ts'
import { trustedOffice, trustedOffices } from '../../db/offices.ts'
import { fingerprintOfKey, publicKeyOf } from '../../documents/office/office-key.ts'
import type { OfficeCaseView, OpenedCasesFile } from '../../preload/office-calls.ts'
import { oldPacksOf } from '../packs/old-packs.ts'
import type { Services } from '../services.ts'
import type { SignedFile } from './cases-in-file.ts'
import { stateOf, type LookedAt } from './look-at-cases.ts'
import { readOfficeKey } from './office-key-file.ts'

type Given = Pick<Services, 'db' | 'newId' | 'backups'>

/** The case after what is taken unless a person decides otherwise, for the packs that would have an older text. */
const caseAfter = ({ given, changes }: LookedAt, kept: Case): Case => {
  const { facts, targetIds, status, file } = takeChanges(kept, officeState(kept, given), takenKeys(changes, {}))
  return { ...kept, ...facts, status, file, targets: facts.targets.map((target, index) => ({ ...target, id: (targetIds[index] ?? '') as TargetId, isRetired: false })) }
}

const viewOf = (services: Given, one: LookedAt): OfficeCaseView => {
  const { id, given: { made }, kept, by, isNewer, earlier, changes, documents } = one
  const state = stateOf(one)
  const { toWrite, written } = kept ? tallyOf(services.db, kept.id) : { toWrite: 0, written: 0 }
  return {
    id, state, changes, title: caseLabel(made), uaNumber: made.uaNumber, country: made.country, deadline: made.deadline, documents: documents.length,
    languages: [...new Set(made.letters.flatMap(({ language }) => language ?? []))],
    known: kept && by && { id: kept.id, title: caseLabel(kept), uaNumber: kept.uaNumber, by },
    olderThan: isNewer && earlier ? earlier.madeAt : null,
    packs: kept && state === 'update' ? oldPacksOf(services, caseAfter(one, kept)) : [],
    unposted: state === 'update' && changes.length > 0 ? toWrite + written : 0,
  }
}

/** Names the bytes of the file and the cases here that it changes, as they are now. */
export const seenOf = ({ digest }: SignedFile, looked: readonly LookedAt[]): string =>
  createHash('sha256').update(JSON.stringify([digest, looked.map(({ kept }) => kept && [kept.id, kept.revision])])).digest('hex')

/** Whether the file is of this laptop's own key. */
export const isOwnFile = ({ backups, db }: Pick<Services, 'backups' | 'db'>, { publicKey }: SignedFile): boolean => {
  const own = readOfficeKey(backups.dataFolder, keyOf(db))
  return own !== null && own !== 'unreadable' && publicKeyOf(own.privateKey) === publicKey
}

/** What a person sees of an opened file. */
export const openedView = (services: Given, signed: SignedFile & { readonly fileName: string }, looked: readonly LookedAt[]): OpenedCasesFile => {
  const trusted = trustedOffice(services.db, signed.publicKey)
  const namesake = trusted ? undefined : trustedOffices(services.db).find(({ name }) => fold(name) === fold(signed.file.office))
  return {
    fileName: signed.fileName, madeAt: signed.file.madeAt, seen: seenOf(signed, looked),
    office: { name: signed.file.office, fingerprint: fingerprintOfKey(signed.publicKey), trustedAs: trusted ? { name: trusted.name, on: trusted.trustedOn } : null, otherKeySince: namesake?.trustedOn ?? null, isOwn: isOwnFile(services, signed) },
    cases: looked.map((one) => viewOf(services, one)),
  }
}
