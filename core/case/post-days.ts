import { countryNamed } from '../country/country-names.ts'
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

/** How long post takes to the targets of a case. */
export type PostTime = {
  /** Days of the slowest letter; those abroad where nobody knows, so that a deadline is near early enough. */
  readonly postDays: number
  /** Whether the countries on both ends are filled in. Without them nothing is said of the time that post takes. */
  readonly isPostKnown: boolean
}

const hasCountry = ({ country, postalLines }: MailPlace): boolean =>
  country !== null || countryNamed(postalLines.flatMap((line) => line.trim() || []).at(-1) ?? '') !== undefined

/** How long post takes to the targets that get letters. */
export const postTimeTo = (targets: readonly MailPlace[], { country, postDays }: PostFrom): PostTime => ({
  postDays: isPostAbroad(targets, country) ? postDays.abroad : postDays.home,
  isPostKnown: country.trim() !== '' && targets.length > 0 && targets.every((target) => hasCountry(target) || isHomeMail(target, country)),
})
