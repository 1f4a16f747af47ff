import type { TemplateId } from '../core/ids.ts'
import type { FoundPlaces } from '../core/pack/find-pages.ts'
import type { LetterTemplate, ListedTemplate } from '../core/pack/letter-templates.ts'
import type { PackChoices, PackPlan, PackWarning } from '../core/pack/types.ts'
import type { TemplateWarning } from '../core/pack/template-warning.ts'
import type { ComingMembers, WriterRow } from '../core/pack/writers.ts'

/** Who can write the letters of a pack: active members, and who is coming to which event. */
export type Writers = { readonly members: readonly WriterRow[]; readonly coming: readonly ComingMembers[] }

/** A warning with the number of the first page that shows what it is about; null where no page does. */
export type PagedWarning = PackWarning & { readonly page: number | null }

/** A plan for the screen: without its letters, of which there may be thousands, and their fits, which stay in main. */
export type PlannedPack = Omit<PackPlan, 'letters' | 'fits' | 'warnings'> & { readonly warnings: readonly PagedWarning[]; /** Languages that the chosen cases have letters in. */ readonly languages: readonly string[] }

/** The calls of choosing what goes into a pack and looking at it. */
export type PackChoiceCalls = {
  'packs.writers': (input: null) => Writers
  /** Where in the pack something is: a part, a target, a member's letters, a page by its number. */
  'packs.findPages': (input: { readonly choices: PackChoices; readonly typed: string }) => FoundPlaces
  'packs.templates': (input: null) => readonly ListedTemplate[]
  /** Asks for a Word file and checks it; null when none was picked. The problem's values name each fault. */
  'packs.addTemplate': (input: null) => { readonly template: LetterTemplate; readonly warnings: readonly TemplateWarning[] } | null
  'packs.removeTemplate': (input: { readonly templateId: TemplateId }) => null
}
