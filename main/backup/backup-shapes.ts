import { z } from 'zod'
import { fileToken } from '../door/shapes.ts'

/** A name without a folder in it, so that nothing outside the copies can be named. */
const copyName = z.string().regex(/^[\w.-]{1,120}\.sqlite(?:\.age)?$/u)

const typed = z.string().max(1000)

/** What a person typed to open a copy that is locked. */
const unlock = z.union([z.strictObject({ recoveryKey: typed }), z.strictObject({ passphrase: typed })]).optional()

/** A copy of the list, or a file that was picked. */
export const copyRef = z.discriminatedUnion('place', [
  z.object({ place: z.enum(['here', 'elsewhere']), name: copyName, unlock }),
  z.object({ place: z.literal('picked'), token: fileToken, unlock }),
])
