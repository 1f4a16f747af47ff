import { isHomeMail, type MailPlace } from './home-mail.ts'
import type { TargetFacts } from './types.ts'

/** Days that a letter takes within the group's own country, and to any other. The group sets them: services differ and change. */
type PostDays = { readonly home: number; readonly abroad: number }

/** What decides how long the group's post takes. `country` is the English short name of the group's own, where mail is domestic; empty where it is not known. */
export type PostFrom = { readonly country: string; readonly postDays: PostDays }

/** The targets that get letters: not those of older issues, nor those that get a copy. */
export const writtenTo = <Target extends Pick<TargetFacts, 'isCopy'> & { readonly isRetired?: boolean }>(targets: readonly Target[]): readonly Target[] =>
  targets.filter(({ isCopy, isRetired }) => !isCopy && isRetired !== true)

/** Whether a letter to one of these targets crosses a border; also where nobody knows it yet. */
export const isPostAbroad = (targets: readonly MailPlace[], country: string): boolean =>
  targets.length === 0 || targets.some((target) => !isHomeMail(target, country))

/** Days that post takes to the targets of a case: those of the slowest letter. */
export const postDaysTo = (targets: readonly MailPlace[], { country, postDays }: PostFrom): number =>
  isPostAbroad(targets, country) ? postDays.abroad : postDays.home
