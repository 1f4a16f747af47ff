import type { Day } from '../day.ts'
import type { TemplateId } from '../ids.ts'
import type { Placeholder } from './placeholders.ts'

/** A group's own Word template for its letters. */
export type LetterTemplate = { readonly id: TemplateId; readonly name: string; readonly addedOn: Day }

/** A template with the placeholders of its body; none where it can no longer be used. */
export type ListedTemplate = LetterTemplate & { readonly placeholders: readonly Placeholder[] }
