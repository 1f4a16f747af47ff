import type { CaseId } from '../ids.ts'
import type { KeptPicture, PrintedPicture } from '../picture/types.ts'
import type { PicturesNow } from './pictures-now.ts'
import type { PackPlan, PackPart } from './types.ts'

/** The pictures of a pack: the photos on its cards, and the group's emblem. */
export type PackPictures = { readonly photos: readonly { readonly caseId: CaseId; readonly photo: PrintedPicture | null }[]; readonly emblem: KeptPicture | null }

export const picturesIn = ({ cards, emblem }: Pick<PackPlan, 'cards' | 'emblem'>): PackPictures => ({ photos: cards.map(({ caseId, photo }) => ({ caseId, photo })), emblem })

/** What was printed of pictures that are others now, or none: the cases of the photos, and whether it is the emblem. */
export type ChangedPictures = { readonly photos: readonly CaseId[]; readonly isEmblem: boolean }

const withCards: ReadonlySet<PackPart> = new Set(['case', 'takehome'])
const withEmblem: ReadonlySet<PackPart> = new Set(['cover', 'petition', 'wall', 'thanks', 'takehome'])

const isSamePhoto = (one: PrintedPicture | null, other: PrintedPicture | null): boolean => one?.key === other?.key && one?.credit === other?.credit

/** The pictures that a pack printed and that are not the case's or group's any more. A pack that had none gets none. */
export const changedPictures = ({ photos, emblem }: PackPictures, parts: readonly PackPart[], now: PicturesNow): ChangedPictures => ({
  photos: parts.some((part) => withCards.has(part)) ? photos.flatMap(({ caseId, photo }) => (photo === null || isSamePhoto(photo, now.photos.get(caseId) ?? null) ? [] : [caseId])) : [],
  isEmblem: emblem !== null && parts.some((part) => withEmblem.has(part)) && emblem.key !== now.emblem?.key,
})
