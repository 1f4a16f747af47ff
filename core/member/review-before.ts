import { addDays, type Day } from '../day.ts'

/** After two years without a sign of a member, a group decides again whether it still needs their data. */
const reviewAfterDays = 730

/** Members of whom nothing was heard since this day are to be reviewed. */
export const reviewBefore = (today: Day): Day => addDays(today, -reviewAfterDays)
