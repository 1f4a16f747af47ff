import type { Settings } from '../../../core/settings/types.ts'
import type { FormDraft } from '../../drafts.tsx'

/** Saves the settings; true once they are saved, and the draft of the form, where it has one, is gone. A refusal is said. */
export type SaveSettings = (settings: Settings, form?: Pick<FormDraft<unknown>, 'save'>) => Promise<boolean>
