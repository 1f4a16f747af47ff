import type { CaseId } from '../core/ids.ts'
import type { KeptPicture, PictureFacts, PrintedPicture } from '../core/picture/types.ts'

/** A picture file as it was picked, with all that is in it: the window makes it smaller and turns it upright. */
export type PickedPicture = PictureFacts & { readonly bytes: Uint8Array }

/** With its bytes, to be looked at. */
type Shown<Picture> = Picture & { readonly bytes: Uint8Array }

export type ShownPhoto = Shown<PrintedPicture>
type ShownEmblem = Shown<KeptPicture>

/** The calls of the photo of a case and the group's emblem. What is kept has no metadata, also where what the window sends has some. */
export type PictureCalls = {
  /** Asks for a file and checks by its bytes that it is a picture; null when none was picked. */
  'pictures.pick': (input: null) => PickedPicture | null
  'pictures.photo': (input: { readonly caseId: CaseId }) => ShownPhoto | null
  /** `bytes` of null keep the photo and change its words. */
  'pictures.savePhoto': (input: { readonly caseId: CaseId; readonly bytes: Uint8Array | null; readonly description: string; readonly credit: string }) => null
  'pictures.removePhoto': (input: { readonly caseId: CaseId }) => null
  'pictures.emblem': (input: null) => ShownEmblem | null
  'pictures.saveEmblem': (input: { readonly bytes: Uint8Array }) => null
  'pictures.removeEmblem': (input: null) => null
}
