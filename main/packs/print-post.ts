import type { PostAddress } from '../../core/member/plan-post.ts'
import type { AddressPlace } from '../../core/pack/address-room.ts'
import { noCalibration, type Calibration } from '../../core/pack/calibration.ts'
import { labelsPerSheet } from '../../core/pack/label-stocks.ts'
import { findStock } from '../../core/pack/stock-catalogue.ts'
import type { Settings } from '../../core/settings/types.ts'
import { listStocks } from '../../db/stocks.ts'
import type { PostPrint } from '../../preload/member-file-calls.ts'
import type { Services } from '../services.ts'
import { currentSettings } from '../settings/current-settings.ts'

/** What addresses are printed on; undefined for a stock that is not known. */
export const placeOf = ({ db }: Pick<Services, 'db'>, print: PostPrint): AddressPlace | undefined => {
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
export const printPost = async (services: Pick<Services, 'db' | 'newId'>, place: AddressPlace, startAt: number, addresses: readonly PostAddress[]): Promise<Uint8Array> => {
  // Loaded when first needed: the library is large, and the window would wait for it at each start.
  const { envelopesDocument, labelsDocument } = await import('../../documents/pack/post-document.ts')
  const settings = currentSettings(services)
  return place.on === 'envelopes'
    ? envelopesDocument(addresses, place.format, [settings.groupName, ...settings.groupAddress.split('\n')].filter(Boolean))
    : labelsDocument(addresses, place.stock, calibrationOf(settings), Math.min(startAt, labelsPerSheet(place.stock)))
}
