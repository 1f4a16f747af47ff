import { Document, Packer } from 'docx'
import type { Calibration } from '../../core/letter/calibration.ts'
import type { LabelStock } from '../../core/letter/types.ts'

export const testSheetDocument = async (_stock: LabelStock, _calibration: Calibration): Promise<Uint8Array> =>
  new Uint8Array(await Packer.toBuffer(new Document({ sections: [] })))
