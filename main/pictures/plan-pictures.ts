import type { PackPlan } from '../../core/pack/types.ts'
import type { PictureFiles } from '../../core/picture/types.ts'
import { pictureBytes } from '../../db/pictures.ts'
import type { Services } from '../services.ts'

/** The bytes of the pictures that a plan prints. They are kept once, and not with each plan. */
export const picturesOfPlan = ({ db }: Pick<Services, 'db'>, { cards, emblem }: Pick<PackPlan, 'cards' | 'emblem'>): PictureFiles => {
  const keys = new Set([...cards.flatMap(({ photo }) => photo?.key ?? []), ...(emblem === null ? [] : [emblem.key])])
  return Object.fromEntries([...keys].flatMap((key) => {
    const bytes = pictureBytes(db, key)
    return bytes === undefined ? [] : [[key, bytes]]
  }))
}
