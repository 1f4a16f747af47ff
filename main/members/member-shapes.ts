import { z } from 'zod'
import { ofPurposes } from '../../core/member/types.ts'
import { line, safety, text } from '../door/shapes.ts'

const consent = z.enum(['yes', 'no', 'not-asked'])

export const memberDraft = z.object({
  name: line,
  address: text,
  town: line,
  email: line,
  phone: line,
  note: text,
  joined: line,
  languages: line,
  tags: line,
  likes: line,
  avoids: line,
  consents: z.object(ofPurposes(() => consent)),
  safety,
})
