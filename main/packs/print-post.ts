import { isAddressAbroad } from '../../core/country/country-line.ts'
import type { PostAddress, PostWishes } from '../../core/member/plan-post.ts'
import { hasRoomOn, type AddressPlace } from '../../core/pack/address-room.ts'
import { noCalibration, type Calibration } from '../../core/pack/calibration.ts'
import { envelopeNames, type EnvelopeFormat } from '../../core/pack/envelopes.ts'
import { labelsPerSheet } from '../../core/pack/label-stocks.ts'
import { groupReturnLines } from '../../core/pack/return-labels.ts'
import { findStock } from '../../core/pack/stock-catalogue.ts'
import { plainProblem } from '../../core/problem/problem.ts'
import { fail, ok, type Result } from '../../core/result.ts'
import type { Settings } from '../../core/settings/types.ts'
import { listStocks } from '../../db/stocks.ts'
import type { CallProblem } from '../../preload/contract.ts'
import type { PostPrint, SavedPost } from '../../preload/post-print.ts'
import { saveCopy } from '../save-copy.ts'
import type { Services } from '../services.ts'
import { currentSettings } from '../settings/current-settings.ts'
import { words } from '../words.ts'

type PostServices = Pick<Services, 'db' | 'newId' | 'files'>

/** What addresses are printed on; undefined for a stock that is not known. */
const placeOf = ({ db }: Pick<Services, 'db'>, print: PostPrint): AddressPlace | undefined => {
  if (print.on === 'envelopes') return print
  const stock = findStock(print.stock, listStocks(db))
  return stock && { on: 'labels', stock }
}

/** The calibration of the printer that packs were printed on last, or of the only one. */
const calibrationOf = ({ printers, packHabits }: Settings): Calibration => {
  const last = printers.find(({ name }) => name === packHabits.printer)
  return (last ?? (printers.length === 1 ? printers[0] : undefined))?.calibration ?? noCalibration
}

/** The Word file of labels or envelopes for these addresses. `startAt`: the first label to use on the first sheet, from 1. */
const printPost = async (settings: Settings, place: AddressPlace, startAt: number, addresses: readonly PostAddress[]): Promise<Uint8Array> => {
  // Loaded when first needed: the library is large, and the window would wait for it at each start.
  const { envelopesDocument, labelsDocument } = await import('../../documents/pack/post-document.ts')
  return place.on === 'envelopes'
    ? envelopesDocument(addresses, place.format, ({ lines }) => groupReturnLines(settings, isAddressAbroad(lines, settings.country)))
    : labelsDocument(addresses, place.stock, calibrationOf(settings), Math.min(startAt, labelsPerSheet(place.stock)))
}

/** Labels with the group's return address, all alike: none where the address does not fit. */
const returnLabels = (settings: Settings, place: AddressPlace, count: number, to: readonly PostAddress[]): Result<readonly PostAddress[], CallProblem> => {
  const lines = groupReturnLines(settings, to.some((address) => isAddressAbroad(address.lines, settings.country)))
  if (lines.length === 0) return fail(plainProblem('no-group-address'))
  return hasRoomOn(place)(lines) ? ok(Array.from({ length: count }, () => ({ names: [], lines }))) : fail(plainProblem('return-address-no-room'))
}

/** A plan of post: its addresses, and what was left out. */
type PlannedPost = { readonly addresses: readonly PostAddress[]; readonly leftOut: readonly unknown[] }

/** Post as somebody asks for it: on what, to whom, and how the file is called. */
type AskedPost = {
  readonly print: PostPrint
  readonly planOf: (wishes: PostWishes) => PlannedPost
  readonly nobody: 'nobody-to-post-to' | 'no-outlet-to-post-to'
  readonly fileNames: Readonly<Record<PostPrint['on'], string>>
}

/** Saves labels or envelopes for those who get post, or labels with the group's return address. */
export const savePost = async (services: PostServices, { print, planOf, nobody, fileNames }: AskedPost): Promise<Result<SavedPost, CallProblem>> => {
  const place = placeOf(services, print)
  if (place === undefined) return fail(plainProblem('unknown-stock'))
  const settings = currentSettings(services)
  const { addresses, leftOut } = planOf({ homeCountry: settings.country, hasRoom: print.on === 'returns' ? () => true : hasRoomOn(place) })
  const printed: Result<readonly PostAddress[], CallProblem> = print.on === 'returns' ? returnLabels(settings, place, print.count, addresses) : ok(addresses)
  if (!printed.ok) return printed
  if (printed.value.length === 0) return fail(plainProblem(nobody))
  const bytes = await printPost(settings, place, print.on === 'envelopes' ? 1 : print.startAt, printed.value)
  const saved = await saveCopy(services.files, { fileName: `${fileNames[print.on]}.docx`, bytes })
  return saved.ok ? ok(saved.value && { fileName: saved.value.fileName, printed: printed.value.length, leftOut: print.on === 'returns' ? 0 : leftOut.length }) : saved
}

/** One envelope with lines that say where the sender and the address are printed. */
export const envelopeTest = async (services: Pick<Services, 'db' | 'newId'>, format: EnvelopeFormat): Promise<Uint8Array> => {
  const text = words.printing.print
  return printPost(currentSettings(services), { on: 'envelopes', format }, 1, [{ names: [text.envelopeTitle({ envelope: envelopeNames[format] })], lines: text.envelopeLines.split('\n') }])
}
